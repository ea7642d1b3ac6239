import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { ensureAccount } from "../../platform/identity/ensure-account.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { insertPerson } from "./person.store.ts";
import type { Role } from "./role.ts";
import { insertRoleGrant } from "./roles/role-grant.store.ts";

export interface PersonFacts {
  readonly id?: string;
  readonly name: string;
  readonly post?: string;
  readonly organisationId?: string;
  readonly email?: string;
  readonly plansContact?: boolean;
  /** Makes an account for the address, which is then needed. */
  readonly signsIn?: boolean;
  /** Held from a year ago, without an end. */
  readonly roles?: readonly Role[];
}

/** Adds a person, with an account and roles where their facts say so, and answers their id. */
export async function seedPerson(scope: Scope, facts: PersonFacts): Promise<string> {
  const { id = crypto.randomUUID(), name, email, signsIn = false, roles = [] } = facts;
  const accountId = signsIn && email ? await ensureAccount(scope.database, { email, name }, scope.at) : null;
  await insertPerson(scope, {
    id,
    name,
    email: email ?? null,
    accountId,
    post: facts.post ?? null,
    organisationId: facts.organisationId ?? null,
    plansContact: facts.plansContact ?? false,
  });
  for (const role of roles) await seedRole(scope, id, role, `${Number(scope.asOn.slice(0, 4)) - 1}-01-01`);
  return id;
}

/** Gives a role from a day (`2026-01-31`) to a day, and answers the id of the grant. */
export async function seedRole(
  scope: Scope,
  personId: string,
  role: Role,
  fromOn: string,
  toOn: string | null = null,
): Promise<string> {
  const id = crypto.randomUUID();
  const days = { fromOn: fromOn as CalendarDate, toOn: toOn as CalendarDate | null };
  await insertRoleGrant(scope, { id, personId, role, ...days, grantedBy: null });
  return id;
}
