import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import {
  changesOrganisations,
  judgeStanding,
  listBodiesAtWork,
  organisationKinds,
} from "../../partnerships/index.ts";
import { listPeople } from "../person.store.ts";
import { grantsRoles } from "../policy.ts";
import { holdsOn } from "../role.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import type { ListKnown } from "./list-review.ts";

/** What a list is held against: the partnership's people and bodies, and what this person may do with them. */
export async function readKnown(scope: Scope): Promise<ListKnown> {
  const roles = Map.groupBy(
    (await listRoleGrants(scope)).filter((grant) => holdsOn(grant, scope.asOn)),
    ({ personId }) => personId,
  );
  const people = (await listPeople(scope)).map((row) => ({
    ...row,
    signsIn: row.accountId !== null,
    roles: roles.get(row.id)?.map(({ role }) => role) ?? [],
  }));
  return {
    people,
    bodies: await listBodiesAtWork(scope),
    kinds: organisationKinds,
    canStand: (kind, statutory, facilitator) =>
      isKind(kind) && judgeStanding({ kind, statutory, facilitator }) === null,
    mayChangeBodies: allowed(changesOrganisations, scope, null),
    mayGiveRoles: allowed(grantsRoles, scope, null),
  };
}

function isKind(kind: string): kind is keyof typeof organisationKinds {
  return Object.hasOwn(organisationKinds, kind);
}
