import { and, asc, eq, sql } from "drizzle-orm";
import type { Pool } from "../database/database.ts";
import type { Auth } from "./auth.ts";
import { session } from "./identity.table.ts";
import { passkey } from "./passkey.table.ts";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** What a browser is asked to make or to sign, and the cookies that hold the answer to this browser. */
export interface PasskeyChallenge {
  readonly options: unknown;
  readonly cookies: readonly string[];
}

export const UNNAMED = "A passkey";

export async function listPasskeys({ database }: Pool, accountId: string): Promise<OwnPasskey[]> {
  const rows = await database
    .select()
    .from(passkey)
    .where(eq(passkey.userId, accountId))
    .orderBy(asc(passkey.createdAt), passkey.id);
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name: name ?? UNNAMED,
    addedAt: createdAt,
    lastUsedAt,
  }));
}

/** Begins to add a passkey; null where somebody signed in here more than a day ago and must do so again. */
export async function offerPasskey(auth: Auth, headers: Headers): Promise<PasskeyChallenge | null> {
  try {
    const answer = await auth.api.generatePasskeyRegistrationOptions({ headers, returnHeaders: true });
    return { options: answer.response, cookies: answer.headers.getSetCookie() };
  } catch {
    return null;
  }
}

/**
 * Keeps a passkey that this browser has made for what was asked of it, and for this account; false where it is not. Its
 * owner was just asked for a finger, a face or a PIN, so this session has taken the second step.
 */
export async function addPasskey(
  auth: Auth,
  { database }: Pool,
  owner: { readonly sessionId: string; readonly headers: Headers },
  { answer, name }: { readonly answer: unknown; readonly name: string },
  at: Date,
): Promise<boolean> {
  const [known] = await database
    .select({ id: passkey.id })
    .from(passkey)
    .where(eq(passkey.credentialID, idOf(answer)));
  if (known) return false;
  try {
    await auth.api.verifyPasskeyRegistration({ body: { response: answer, name }, headers: owner.headers });
  } catch {
    return false;
  }
  await database.update(session).set({ secondFactorAt: at }).where(eq(session.id, owner.sessionId));
  return true;
}

/** Asks for a passkey: the same of everybody, so that it tells nothing of who has one. */
export async function askPasskey(auth: Auth, headers: Headers): Promise<PasskeyChallenge> {
  const answer = await auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true });
  return {
    options: { ...answer.response, userVerification: "required" },
    cookies: answer.headers.getSetCookie(),
  };
}

/**
 * Trades a signed answer for a session, which has taken the second step by it. Null where anything about it is not right:
 * used before, of another site, of nobody here, or without asking its owner.
 */
export async function usePasskey(
  auth: Auth,
  { database }: Pool,
  headers: Headers,
  answer: Record<string, unknown>,
  at: Date,
): Promise<readonly string[] | null> {
  try {
    const taken = await auth.api.verifyPasskeyAuthentication({
      // The library looks at each part of it, and refuses what is not right: its type claims what nobody knows yet.
      body: { response: answer as never },
      headers,
      returnHeaders: true,
    });
    const cookies = taken.headers.getSetCookie();
    const made = taken.response.session;
    await database.transaction(async (database) => {
      await database.update(session).set({ secondFactorAt: at }).where(eq(session.id, made.id));
      await database
        .update(passkey)
        .set({ lastUsedAt: at })
        .where(and(eq(passkey.userId, made.userId), eq(passkey.credentialID, String(answer.id))));
    });
    return cookies;
  } catch {
    return null;
  }
}

/** Gives a passkey of this account another name; false for another's. */
export async function renamePasskey(
  { database }: Pool,
  accountId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const rows = await database
    .update(passkey)
    .set({ name })
    .where(and(eq(passkey.userId, accountId), eq(passkey.id, id)))
    .returning({ id: passkey.id });
  return rows.length > 0;
}

/** Takes a passkey of this account away, and answers what it was called; null for another's. */
export async function removePasskey(
  { database }: Pool,
  accountId: string,
  id: string,
): Promise<string | null> {
  const [row] = await database
    .delete(passkey)
    .where(and(eq(passkey.userId, accountId), eq(passkey.id, id)))
    .returning({ name: passkey.name });
  return row ? (row.name ?? UNNAMED) : null;
}

export async function countPasskeys({ database }: Pool, accountId: string): Promise<number> {
  const [row] = await database
    .select({ count: sql<number>`count(*)::int` })
    .from(passkey)
    .where(eq(passkey.userId, accountId));
  return row?.count ?? 0;
}

/** By what the device says itself; the library looks whether it is so. */
function idOf(answer: unknown): string {
  return typeof answer === "object" && answer !== null && "id" in answer ? String(answer.id) : "";
}
