import { sql } from "drizzle-orm";
import { dayInScotland } from "../../kernel/calendar-date.ts";
import type { Database } from "../../platform/database/database.ts";
import { enterPartnership, withScope } from "../../platform/scope/open-scope.ts";
import type { Actor, Permission, Scope } from "../../platform/scope/scope.ts";
import type { House } from "../house.ts";

/** What the clock does, nobody does: it stands in the ledger without a person. */
const CLOCK: Actor = { kind: "house", name: "clock" };

const NO_PERMISSIONS: ReadonlySet<Permission> = new Set();

/** A transaction of the house itself in one partnership, at a moment. */
export function asHouse<Answer>(
  house: Pick<House, "pool">,
  partnership: string,
  at: Date,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  return withScope(house.pool, { partnership, actor: CLOCK, permissions: NO_PERMISSIONS }, at, work);
}

/** The postman's transaction, taken into the partnership of the letter that is being written. */
export async function enterAsHouse(database: Database, partnership: string, at: Date): Promise<Scope> {
  await enterPartnership(database, partnership);
  return {
    partnership,
    actor: CLOCK,
    permissions: NO_PERMISSIONS,
    database,
    at,
    asOn: dayInScotland(at),
  };
}

/** The same for what changes something: two clocks of one partnership take turns, and the second finds what the first did. */
export function asOnlyClock<Answer>(
  house: Pick<House, "pool">,
  partnership: string,
  at: Date,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  return asHouse(house, partnership, at, async (scope) => {
    await scope.database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${partnership}, 11))`);
    return work(scope);
  });
}
