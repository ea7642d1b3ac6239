import { eq } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import { recordChange } from "./account-history.ts";
import type { Auth } from "./auth.ts";
import { findAccount } from "./ensure-account.ts";
import { session, twoFactor, user } from "./identity.table.ts";
import { countPasskeys } from "./own-passkeys.ts";
import { passkey } from "./passkey.table.ts";

/**
 * How a session stands with the second step. `none`: its account has nothing to take one with. `may-take`: it has a
 * passkey, which is asked for where a role demands it. `to-take`: it has codes of a telephone, which are always asked for.
 */
export type SecondStep = "none" | "may-take" | "to-take" | "taken";

/** How a session stands, and what its account can take the step with. */
export interface SecondStepState {
  readonly secondStep: SecondStep;
  /** Codes of an application are set up. */
  readonly hasCodes: boolean;
  readonly hasPasskeys: boolean;
}

/** What somebody needs to set up a second step: the address that an application reads, the same to be typed, and codes for a lost telephone. */
export interface SecondStepOffer {
  readonly address: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** How a session stands. Read anew for each request: what was set up or taken a moment ago counts at once. */
export async function findSecondStep(pool: Pool, sessionId: string): Promise<SecondStepState> {
  const [row] = await pool.database
    .select({ accountId: user.id, hasCodes: user.twoFactorEnabled, takenAt: session.secondFactorAt })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(session.id, sessionId));
  if (!row) return { secondStep: "none", hasCodes: false, hasPasskeys: false };
  const { hasCodes } = row;
  const hasPasskeys = (await countPasskeys(pool, row.accountId)) > 0;
  return { secondStep: stateOf(row.takenAt !== null, hasCodes, hasPasskeys), hasCodes, hasPasskeys };
}

function stateOf(isTaken: boolean, hasCodes: boolean, hasPasskeys: boolean): SecondStep {
  if (isTaken) return "taken";
  if (hasCodes) return "to-take";
  return hasPasskeys ? "may-take" : "none";
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

/** How many of the codes for a lost telephone are left. */
export async function countKeptCodes(auth: Auth, accountId: string): Promise<number> {
  try {
    return (await auth.api.viewBackupCodes({ body: { userId: accountId } })).backupCodes.length;
  } catch {
    return 0;
  }
}

/** Takes the second step away, for somebody who has just taken it. */
export async function dropSecondStep(auth: Auth, headers: Headers): Promise<readonly string[]> {
  const answer = await auth.api.disableTwoFactor({ body: {}, headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}

/**
 * Takes the second step and the passkeys away without either and ends every session; false where there is no such account,
 * or nothing to take away. A lost telephone held both.
 */
export async function endSecondStep(pool: Pool, email: string, at: Date): Promise<boolean> {
  const account = await findAccount(pool.database, email);
  if (!account) return false;
  if (!account.twoFactorEnabled && (await countPasskeys(pool, account.id)) === 0) return false;
  await pool.database.transaction(async (database) => {
    await database.delete(twoFactor).where(eq(twoFactor.userId, account.id));
    await database.delete(passkey).where(eq(passkey.userId, account.id));
    await database.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, account.id));
    await database.delete(session).where(eq(session.userId, account.id));
    await recordChange(database, { accountId: account.id, what: "second-step-ended" }, at);
  });
  return true;
}
