import { and, eq, gte, lt, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { attempts } from "./identity.table.ts";

const WINDOW_MS = 15 * 60 * 1000;
const MOST = { email: 5, address: 60, format: 20, code: 5, "used-code": 1 } as const;

/**
 * Counts one more request of a stranger under each key (`email:…` and `address:…` for a link, `format:…` for something in
 * another form, `code:…` and `used-code:…` for the second step) and answers whether it may be served.
 * Kept in the database, so that it holds over a restart and across servers.
 */
export async function mayAskAgain(database: Database, keys: readonly string[], at: Date): Promise<boolean> {
  // Who asks at the same moment is counted too: one after the other, until the transaction ends.
  await database.execute(sql`select pg_advisory_xact_lock(712004520)`);
  const since = new Date(at.getTime() - WINDOW_MS);
  await database.delete(attempts).where(lt(attempts.at, since));
  await database.insert(attempts).values(keys.map((key) => ({ key, at })));
  for (const key of keys) {
    const [row] = await database
      .select({ count: sql<number>`count(*)::int` })
      .from(attempts)
      .where(and(eq(attempts.key, key), gte(attempts.at, since)));
    if ((row?.count ?? 0) > mostFor(key)) return false;
  }
  return true;
}

function mostFor(key: string): number {
  const kind = key.slice(0, key.indexOf(":"));
  return Object.hasOwn(MOST, kind) ? MOST[kind as keyof typeof MOST] : 0;
}
