import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import type { Lead } from "../actions/lead.ts";
import { updatesAny } from "../policy.ts";
import { standsBeside } from "./joint-lead.ts";

/** Whether what the acting person says of an action with these leads stands beside. */
export async function findStandsBeside(scope: Scope, leads: readonly Lead[]): Promise<boolean> {
  const personId = personIdOf(scope.actor);
  if (personId === null || leads.length < 2) return false;
  const speaker = {
    personId,
    organisationId: scope.actor.kind === "person" ? scope.actor.organisation : null,
    speaksForAny: allowed(updatesAny, scope, null),
  };
  return standsBeside(speaker, leads, await listPeople(scope), scope.asOn);
}
