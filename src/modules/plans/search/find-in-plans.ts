import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { SearchWords } from "../../../platform/search/search-words.ts";
import type { Found } from "../../../platform/web/room.ts";
import { planPaths } from "../paths.ts";
import { readsPlans } from "../policy.ts";
import { findBesidePlans } from "./find-beside-plans.ts";
import { type PlanHit, searchPlans } from "./search.store.ts";
import { sayHit, sayWhere } from "./search.words.ts";

/** What of the plans answers a search at the desk; nothing for somebody who may not read plans. */
export async function findInPlans(scope: Scope, tenant: Tenant, words: SearchWords): Promise<Found[]> {
  if (!allowed(readsPlans, scope, null)) return [];
  const hits = (await searchPlans(scope, words)).map((hit) => ({
    kind: sayHit(hit),
    title: hit.action?.text ?? hit.improvement?.title ?? hit.plan.title,
    href: addressOf(hit, tenant.slug),
    where: sayWhere(hit.kind),
    excerpt: hit.excerpt,
    rank: hit.rank,
  }));
  return [...hits, ...(await findBesidePlans(scope, tenant, words))];
}

function addressOf({ kind, plan, improvement, action }: PlanHit, slug: string): string {
  if (action) return planPaths.action(slug, action.number);
  const whole = planPaths.plan(slug, plan.number);
  if (kind === "risk") return planPaths.planRisks(slug, plan.number);
  return improvement ? `${whole}#i-${improvement.id}` : whole;
}
