import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { listEventsAmong } from "../../../platform/ledger/events-among.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { listPeople } from "../person.store.ts";
import type { RoleGrantRow } from "../person.table.ts";
import type { ByWhom } from "./role.words.ts";
import { listRoleGrants } from "./role-grant.store.ts";

/** A role somebody was given, with who gave it and who said when it ends; null where the ledger does not know. */
export interface ToldGrant {
  readonly grant: RoleGrantRow;
  readonly givenBy: ByWhom | null;
  readonly endedBy: ByWhom | null;
}

/** The roles of a person, the latest first, with what the ledger remembers of each. */
export async function listToldGrants(scope: Scope, personId: string): Promise<ToldGrant[]> {
  const grants = await listRoleGrants(scope, personId);
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  const told = await listEventsAmong(scope, { kind: "person", ids: [personId] }, [
    peopleEvents.roleGiven,
    peopleEvents.roleEnded,
  ]);
  const last = (event: string, grantId: string): ByWhom | null => {
    const entry = told.find((one) => one.event === event && one.facts.grant === grantId);
    return entry ? { name: names.get(entry.actorId ?? "") ?? null, on: dayInScotland(entry.at) } : null;
  };
  return grants.map((grant) => ({
    grant,
    givenBy: last(peopleEvents.roleGiven, grant.id),
    endedBy: grant.toOn === null ? null : last(peopleEvents.roleEnded, grant.id),
  }));
}
