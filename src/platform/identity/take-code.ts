import { eq } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { happenedSince, recordChange } from "./account-history.ts";
import { findExceeded, forgetAttempts, mayAskAgain } from "./attempt.store.ts";
import type { Auth } from "./auth.ts";
import { withCookies } from "./cookies.ts";
import { session, twoFactor, user } from "./identity.table.ts";
import { readKeptCode } from "./kept-codes.ts";
import type { KnownBrowsers } from "./known-browser.ts";

/** How a code was taken: the cookies to set, where there are new ones. */
export type CodeTaken =
  | { readonly ok: true; readonly cookies: readonly string[] }
  /** `too-often-today`: wrong codes of this account, by browsers that its owner never used; other ways are still open. */
  | { readonly ok: false; readonly reason: "wrong-code" | "too-often" | "too-often-today" };

/** Who gives a code: the account, and the session that is to have taken the step. */
export interface CodeGiver {
  readonly accountId: string;
  readonly sessionId: string;
  readonly headers: Headers;
}

const TOTP_CODE = /^\d{6}$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Takes a code of the application, or one for a lost telephone, and remembers in the session that the second step was
 * taken. Each code once. Wrong ones are counted per session, and per account and day over all browsers that are not known
 * to be its owner's; those for a lost telephone cannot be guessed, and are counted per session only. So whoever reads
 * somebody's mail has twenty guesses a day among a million, and cannot shut the owner out.
 */
export async function takeCode(
  auth: Auth,
  pool: Pool,
  browsers: KnownBrowsers,
  who: CodeGiver,
  typed: string,
  at: Date,
): Promise<CodeTaken> {
  const bare = typed.replace(/[\s-]/g, "");
  const code = TOTP_CODE.test(bare) ? bare : typed.replace(/\s/g, "");
  const step = await findStep(pool, who.accountId);
  const keys = keysOf(who, code, step, browsers);
  const exceeded = await pool.database.transaction((database) => findExceeded(database, keys, at));
  if (exceeded?.startsWith("code-account:")) {
    await tellOwner(pool, who.accountId, at);
    return { ok: false, reason: "too-often-today" };
  }
  if (exceeded) return { ok: false, reason: "too-often" };
  // A code for a lost telephone proves no telephone: the first code is one of the application.
  if (!step.isSetUp && !TOTP_CODE.test(code)) return { ok: false, reason: "wrong-code" };
  const answer = await verify(auth, who.headers, code);
  if (!answer) return { ok: false, reason: "wrong-code" };
  const isFresh = await pool.database.transaction((database) =>
    mayAskAgain(database, [`used-code:${who.accountId}:${code}`], at),
  );
  if (!isFresh) return { ok: false, reason: "wrong-code" };
  const cookies = answer.getSetCookie();
  const seen = await auth.api.getSession({ headers: withCookies(who.headers, cookies) });
  if (!seen) return { ok: false, reason: "wrong-code" };
  // What a session took of an earlier second step is no step of this one.
  if (!step.isSetUp) await forgetTaken(pool, who.accountId);
  await pool.database.update(session).set({ secondFactorAt: at }).where(eq(session.id, seen.session.id));
  await forgetAttempts(pool.database, keys, at);
  return { ok: true, cookies: [...cookies, browsers.cookieFor(who.accountId, step.id)] };
}

interface Step {
  /** Of its secret: another one after it was set up anew. */
  readonly id: string;
  readonly isSetUp: boolean;
}

function keysOf(who: CodeGiver, code: string, step: Step, browsers: KnownBrowsers): readonly string[] {
  const ofSession = `code-session:${who.sessionId}`;
  if (!step.isSetUp || !TOTP_CODE.test(code)) return [ofSession];
  const known = browsers.find(who.headers, who.accountId, step.id);
  return [ofSession, known ? `code-browser:${known}` : `code-account:${who.accountId}`];
}

async function findStep({ database }: Pool, accountId: string): Promise<Step> {
  const [row] = await database
    .select({ id: twoFactor.id, isSetUp: user.twoFactorEnabled })
    .from(user)
    .leftJoin(twoFactor, eq(twoFactor.userId, user.id))
    .where(eq(user.id, accountId));
  return { id: row?.id ?? "", isSetUp: row?.isSetUp === true };
}

/** Somebody reads the owner's mail and guesses: once a day is enough to say so. */
async function tellOwner({ database }: Pool, accountId: string, at: Date): Promise<void> {
  const since = new Date(at.getTime() - DAY_MS);
  if (await happenedSince(database, accountId, "codes-guessed", since)) return;
  await recordChange(database, { accountId, what: "codes-guessed" }, at);
}

/** No session of this account has taken the second step any more. */
async function forgetTaken({ database }: Pool, accountId: string): Promise<void> {
  await database.update(session).set({ secondFactorAt: null }).where(eq(session.userId, accountId));
}

async function headersOf(ask: () => Promise<{ readonly headers: Headers }>): Promise<Headers | null> {
  try {
    return (await ask()).headers;
  } catch {
    return null;
  }
}

/** The answer's headers where the code is right; null where it is not, or there is nothing to hold it against. */
async function verify(auth: Auth, headers: Headers, code: string): Promise<Headers | null> {
  if (TOTP_CODE.test(code)) {
    return headersOf(() => auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }));
  }
  const keep = (code: string) =>
    headersOf(() => auth.api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }));
  // As it was typed: codes that were kept before we made our own have capitals that matter.
  return (await keep(code)) ?? keep(readKeptCode(code));
}
