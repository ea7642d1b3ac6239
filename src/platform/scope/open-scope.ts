import { sql } from "drizzle-orm";
import { dayInScotland } from "../../kernel/calendar-date.ts";
import type { Database, Pool } from "../database/database.ts";
import type { Actor, Permission, Scope } from "./scope.ts";

export interface Who {
  readonly partnership: string;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * One transaction, as the runtime role, that can see one partnership and nothing else.
 * Commits when `work` returns, rolls back when it throws.
 */
export function withScope<Answer>(
  pool: Pool,
  who: Who,
  at: Date,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  return pool.database.transaction(async (database) => {
    await enterPartnership(database, who.partnership);
    return work({ ...who, database, at, asOn: dayInScotland(at) });
  });
}

/** A transaction as the runtime role that belongs to no partnership: finding out which one, and who. */
export function withService<Answer>(
  pool: Pool,
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  return pool.database.transaction(async (database) => {
    await enterPartnership(database, "");
    return work(database);
  });
}

/** From here to the end of the transaction the handle sees this partnership only. */
export async function enterPartnership(database: Database, partnership: string): Promise<void> {
  await database.execute(
    sql`select set_config('role', 'commonty_runtime', true), set_config('app.partnership', ${partnership}, true)`,
  );
}
