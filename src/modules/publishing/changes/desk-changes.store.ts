import type { Tenant } from "../../../kernel/tenant.ts";
import { may, type Scope } from "../../../platform/scope/scope.ts";
import type { Change } from "../../../platform/web/room.ts";
import { planPaths } from "../../plans/index.ts";
import { listPublicChanges } from "./public-change.store.ts";
import { actionOf, type PublicChange } from "./public-change.ts";
import { sayChange, sayKindOfChange } from "./public-change.words.ts";

/** How many the home shows; the page of changes has them all. */
const ON_THE_HOME = 6;

/** What changed in public lately, for the home of people who are signed in: each leads to the thing at the desk. */
export async function listChangesForDesk(scope: Scope, { slug }: Tenant): Promise<readonly Change[]> {
  if (!may(scope, "plans:plan:read")) return [];
  return (await listPublicChanges(scope)).slice(0, ON_THE_HOME).map((change) => ({
    at: change.at,
    title: actionOf(change)?.text ?? change.plan.title,
    detail: `${sayKindOfChange(change)}. ${sayChange(change)[0] ?? ""}`.trim(),
    href: hrefAtDesk(slug, change),
  }));
}

function hrefAtDesk(slug: string, change: PublicChange): string {
  const action = actionOf(change);
  return action ? planPaths.action(slug, action.number) : planPaths.versions(slug, change.plan.number);
}
