import type { Tenant } from "../../../kernel/tenant.ts";
import { may, type Scope } from "../../../platform/scope/scope.ts";
import type { Change } from "../../../platform/web/room.ts";
import { planPaths } from "../../plans/index.ts";
import { listPublicChanges } from "./public-change.store.ts";
import { sayChange, sayKindOfChange } from "./public-change.words.ts";

/** How many the home shows; the page of changes has them all. */
const ON_THE_HOME = 6;

/** What changed in public lately, for the home of people who are signed in: each leads to the thing at the desk. */
export async function listChangesForDesk(scope: Scope, { slug }: Tenant): Promise<readonly Change[]> {
  if (!may(scope, "plans:plan:read")) return [];
  return (await listPublicChanges(scope)).slice(0, ON_THE_HOME).map((change) => ({
    at: change.at,
    title: change.kind === "published" ? change.plan.title : change.action.text,
    detail: `${sayKindOfChange(change)}. ${sayChange(change)[0] ?? ""}`.trim(),
    href:
      change.kind === "published"
        ? planPaths.versions(slug, change.plan.number)
        : planPaths.action(slug, change.action.number),
  }));
}
