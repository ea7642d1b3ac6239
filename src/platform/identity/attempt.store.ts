import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { attempts } from "./identity.table.ts";

const QUARTER_MS = 15 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How many of each kind are served within which time. A code is counted against the session that gives it and against
 * its account (docs/decisions/0020): the one stops a guesser in a quarter of an hour, the other over a whole day.
 */
const LIMITS = {
  email: { most: 5, within: QUARTER_MS },
  address: { most: 60, within: QUARTER_MS },
  format: { most: 20, within: QUARTER_MS },
  comment: { most: 20, within: QUARTER_MS },
  "code-session": { most: 5, within: QUARTER_MS },
  "code-account": { most: 20, within: DAY_MS },
  "code-browser": { most: 20, within: DAY_MS },
  "used-code": { most: 1, within: QUARTER_MS },
  passkey: { most: 60, within: QUARTER_MS },
  provider: { most: 60, within: QUARTER_MS },
  invitation: { most: 30, within: QUARTER_MS },
  "invitation-mail": { most: 5, within: DAY_MS },
  link: { most: 60, within: QUARTER_MS },
} as const;

/**
 * Counts one more request under each key (`email:…` and `address:…` for a link, `format:…` for something in another form,
 * `code-session:…` for the second step …), and answers whether it may be served. One that may not is counted nowhere, so that
 * nobody fills the table. Kept in the database, so that it holds over a restart and across servers.
 */
export async function mayAskAgain(database: Database, keys: readonly string[], at: Date): Promise<boolean> {
  return (await findExceeded(database, keys, at)) === null;
}

/** The same, and which key was over its limit, the first of them; null for none. */
export async function findExceeded(
  database: Database,
  keys: readonly string[],
  at: Date,
): Promise<string | null> {
  // Who asks under the same key at the same moment is counted too: one after the other, until the transaction ends. Whoever
  // asks under another waits for nobody, for one that is counted may yet have to wait for its turn (take-turn.ts).
  for (const key of [...new Set(keys)].sort())
    await database.execute(sql`select pg_advisory_xact_lock(712004520, hashtext(${key}))`);
  await forgetOld(database, at);
  for (const key of keys) if (await isExceeded(database, key, at)) return key;
  if (keys.length > 0) await database.insert(attempts).values(keys.map((key) => ({ key, at })));
  return null;
}

/** Those of more than a day ago; what somebody else is forgetting at this moment is left to them. */
async function forgetOld(database: Database, at: Date): Promise<void> {
  const until = new Date(at.getTime() - DAY_MS);
  const old = database
    .select({ row: sql`ctid` })
    .from(attempts)
    .where(lt(attempts.at, until))
    .for("update", { skipLocked: true });
  await database.delete(attempts).where(sql`ctid = any(array(${old}))`);
}

/** Whether as many were counted under a key as are served; it is not counted by asking. */
export async function isExceeded(database: Database, key: string, at: Date): Promise<boolean> {
  const { most, within } = limitOf(key);
  const [row] = await database
    .select({ count: sql<number>`count(*)::int` })
    .from(attempts)
    .where(and(eq(attempts.key, key), gte(attempts.at, new Date(at.getTime() - within))));
  return (row?.count ?? 0) >= most;
}

/** Takes back what was counted at this moment: for what turned out to be right. */
export async function forgetAttempts(database: Database, keys: readonly string[], at: Date): Promise<void> {
  if (keys.length === 0) return;
  await database.delete(attempts).where(and(inArray(attempts.key, [...keys]), eq(attempts.at, at)));
}

function limitOf(key: string): { readonly most: number; readonly within: number } {
  const kind = key.slice(0, key.indexOf(":"));
  return Object.hasOwn(LIMITS, kind) ? LIMITS[kind as keyof typeof LIMITS] : { most: 0, within: QUARTER_MS };
}
