import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { rolesThatGive } from "../policy.ts";
import { firstBareDay } from "./role-cover.ts";
import { listWorkingGrants } from "./role-grant.store.ts";

/** Somebody who can sign in must be able to give roles, on every day to come. */
export async function verifyRoles(scope: Scope): Promise<readonly string[]> {
  const bare = firstBareDay(await listWorkingGrants(scope, rolesThatGive), scope.asOn);
  return bare === null ? [] : [`From ${sayDay(bare)} nobody can give roles.`];
}
