import { eq } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { mayAskAgain } from "./attempt.store.ts";
import type { Auth } from "./auth.ts";
import { findAccount } from "./ensure-account.ts";
import { session, twoFactor, user } from "./identity.table.ts";

/** Whether an account has a second step, and whether a session has taken it. */
export type SecondStep = "none" | "to-take" | "taken";

/** What somebody needs to set up a second step: the address that an application reads, the same to be typed, and codes for a lost telephone. */
export interface SecondStepOffer {
  readonly address: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** How a code was taken: the cookies to set, where there are new ones. */
export type CodeTaken =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly reason: "wrong-code" | "too-often" };

const TOTP_CODE = /^\d{6}$/;

/** How a session stands. Read anew for each request: what was set up or taken a moment ago counts at once. */
export async function findSecondStep({ database }: Pool, sessionId: string): Promise<SecondStep> {
  const [row] = await database
    .select({ isSetUp: user.twoFactorEnabled, takenAt: session.secondFactorAt })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.id, sessionId));
  if (!row?.isSetUp) return "none";
  return row.takenAt ? "taken" : "to-take";
}

/** Begins to set up a second step: nothing is asked for until a first code has been given. Null where it is set up already. */
export async function offerSecondStep(auth: Auth, headers: Headers): Promise<SecondStepOffer | null> {
  try {
    const answer = await auth.api.enableTwoFactor({ body: { method: "totp" }, headers });
    if (!("totpURI" in answer)) return null;
    const secret = new URL(answer.totpURI).searchParams.get("secret") ?? "";
    return { address: answer.totpURI, secret, recoveryCodes: answer.backupCodes };
  } catch {
    return null;
  }
}

/** What was offered and not yet proved by a first code, so that it can be shown again; null where there is nothing. */
export async function readOffer(
  auth: Auth,
  accountId: string,
  headers: Headers,
): Promise<SecondStepOffer | null> {
  try {
    const { totpURI } = await auth.api.getTOTPURI({ body: {}, headers });
    const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: accountId } });
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    return { address: totpURI, secret, recoveryCodes: backupCodes };
  } catch {
    return null;
  }
}

/**
 * Takes a code of the application, or one for a lost telephone, and remembers in the session that the second step was
 * taken. Five codes in a quarter of an hour, over restarts and servers; a code is taken once.
 */
export async function takeCode(
  auth: Auth,
  pool: Pool,
  who: { readonly accountId: string; readonly headers: Headers },
  typed: string,
  at: Date,
): Promise<CodeTaken> {
  const code = typed.replace(/\s/g, "");
  const served = await pool.database.transaction((database) =>
    mayAskAgain(database, [`code:${who.accountId}`], at),
  );
  if (!served) return { ok: false, reason: "too-often" };
  const wasSetUp = await isSetUp(pool, who.accountId);
  // A code for a lost telephone proves no telephone: the first code is one of the application.
  if (!wasSetUp && !TOTP_CODE.test(code)) return { ok: false, reason: "wrong-code" };
  const answer = await verify(auth, who.headers, code);
  if (!answer) return { ok: false, reason: "wrong-code" };
  const fresh = await pool.database.transaction((database) =>
    mayAskAgain(database, [`used-code:${who.accountId}:${code}`], at),
  );
  if (!fresh) return { ok: false, reason: "wrong-code" };
  const cookies = answer.getSetCookie();
  const seen = await auth.api.getSession({ headers: withCookies(who.headers, cookies) });
  if (!seen) return { ok: false, reason: "wrong-code" };
  // What a session took of an earlier second step is no step of this one.
  if (!wasSetUp) await forgetTaken(pool, who.accountId);
  await pool.database.update(session).set({ secondFactorAt: at }).where(eq(session.id, seen.session.id));
  return { ok: true, cookies };
}

/** Takes the second step away, for somebody who has just taken it. */
export async function dropSecondStep(auth: Auth, headers: Headers): Promise<readonly string[]> {
  const answer = await auth.api.disableTwoFactor({ body: {}, headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}

/** Takes the second step away without a code and ends every session; false where there is no such account or no step. */
export async function endSecondStep({ database }: Pool, email: string): Promise<boolean> {
  const account = await findAccount(database, email);
  if (!account?.twoFactorEnabled) return false;
  await database.transaction(async (database) => {
    await database.delete(twoFactor).where(eq(twoFactor.userId, account.id));
    await database.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, account.id));
    await database.delete(session).where(eq(session.userId, account.id));
  });
  return true;
}

async function isSetUp({ database }: Pool, accountId: string): Promise<boolean> {
  const [row] = await database
    .select({ isSetUp: user.twoFactorEnabled })
    .from(user)
    .where(eq(user.id, accountId));
  return row?.isSetUp === true;
}

/** No session of this account has taken the second step any more. */
async function forgetTaken({ database }: Pool, accountId: string): Promise<void> {
  await database.update(session).set({ secondFactorAt: null }).where(eq(session.userId, accountId));
}

/** The answer's headers where the code is right; null where it is not, or there is nothing to hold it against. */
async function verify(auth: Auth, headers: Headers, code: string): Promise<Headers | null> {
  try {
    const answer = TOTP_CODE.test(code)
      ? await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : await auth.api.verifyBackupCode({ body: { code }, headers, returnHeaders: true });
    return answer.headers;
  } catch {
    return null;
  }
}

/** The request's headers as they will be once the browser has taken these cookies. */
function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  if (cookies.length === 0) return headers;
  const jar = new Map((headers.get("cookie") ?? "").split(/;\s*/).map((pair) => pairOf(pair)));
  for (const cookie of cookies) jar.set(...pairOf(cookie.split(";")[0] ?? ""));
  const after = new Headers(headers);
  after.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
  return after;
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
