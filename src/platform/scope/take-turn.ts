import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { Scope } from "./scope.ts";

type Turn = Pick<Scope, "database" | "partnership">;

/** Transactions that began with their partnership's turn, and so need not ask for it again. */
const turns = new WeakMap<Database, string>();

/**
 * Waits until no other transaction writes in this partnership, and holds the turn until this one ends. The ledger has one end,
 * so its writers take turns anyway; whoever changes something takes the turn before any row, and so nobody who holds a row
 * that others need waits for them.
 */
export async function takeTurn({ database, partnership }: Turn): Promise<void> {
  if (turns.get(database) === partnership) return;
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${partnership}, 7))`);
}

/** The same as the first step of a transaction: `inner` is a transaction or savepoint that has just begun within `outer`. */
export async function beginTurn(outer: Turn, inner: Turn): Promise<void> {
  if (turns.get(outer.database) !== inner.partnership) await takeTurn(inner);
  turns.set(inner.database, inner.partnership);
}
