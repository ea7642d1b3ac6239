import type { Tenant } from "../../../kernel/tenant.ts";
import { may, type Scope } from "../../../platform/scope/scope.ts";
import type { Change } from "../../../platform/web/room.ts";
import { planPaths } from "../../plans/index.ts";
import { listPublicChanges } from "./public-change.store.ts";
import type { PublicChange } from "./public-change.ts";
import { sayChange, sayKindOfChange } from "./public-change.words.ts";

/** What of it the home tells from here: versions and plans as a whole. Actions tell their own news, for partners as well. */
const OF_PLANS: readonly PublicChange["kind"][] = ["published", "ended", "resumed"];

/** What was published since a moment, for the home of people who are signed in: each leads to the thing at the desk. */
export async function listChangesForDesk(
  scope: Scope,
  { slug }: Tenant,
  since: Date,
): Promise<readonly Change[]> {
  if (!may(scope, "plans:plan:read")) return [];
  const changes = (await listPublicChanges(scope)).filter(
    ({ at, kind }) => at >= since && OF_PLANS.includes(kind),
  );
  return changes.map((change) => ({
    at: change.at,
    what: sayKindOfChange(change),
    title: change.plan.title,
    detail: sayChange(change)[0] ?? "",
    href: planPaths.versions(slug, change.plan.number),
  }));
}
