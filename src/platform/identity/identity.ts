import type { Pool } from "../database/database.ts";
import { type AuthSettings, openAuth } from "./auth.ts";
import { ensureAccount, findAccount } from "./ensure-account.ts";
import { endSession, endSessions, listSessions, type OwnSession } from "./own-sessions.ts";
import {
  type CodeTaken,
  dropSecondStep,
  endSecondStep,
  findSecondStep,
  offerSecondStep,
  readOffer,
  type SecondStep,
  type SecondStepOffer,
  takeCode,
} from "./second-step.ts";

/** Who is signed in, by account; the partnership's person is found from it. */
export interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly sessionId: string;
  /** Whether a second step is set up, and whether this session has taken it. */
  readonly secondStep: SecondStep;
}

/** Signing in and out, behind our own forms. */
export interface Identity {
  /** The account behind a request's cookie, or null. */
  whoIs(headers: Headers): Promise<SignedIn | null>;
  /** A link's secret for an account that exists, or null: it works once, for fifteen minutes. */
  makeLinkSecret(email: string): Promise<string | null>;
  /** Trades a link's secret for a session; the cookies to set, or null when it was used or is too old. */
  redeem(secret: string, headers: Headers): Promise<readonly string[] | null>;
  /** A session without a link: for the demo and development only. */
  signInAs(email: string, headers: Headers): Promise<readonly string[] | null>;
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Where this account is signed in, the latest first. */
  listSessions(accountId: string, at: Date): Promise<readonly OwnSession[]>;
  endSession(accountId: string, id: string): Promise<void>;
  /** Signs out everywhere. */
  endSessions(accountId: string): Promise<void>;
  /** Begins to set up a second step; null where there is one already. */
  offerSecondStep(headers: Headers): Promise<SecondStepOffer | null>;
  /** What was offered and is not proved by a first code yet; null where there is nothing. */
  readOffer(accountId: string, headers: Headers): Promise<SecondStepOffer | null>;
  /** Takes a code, to finish setting up or to sign in. */
  takeCode(
    who: { readonly accountId: string; readonly headers: Headers },
    code: string,
    at: Date,
  ): Promise<CodeTaken>;
  /** Takes the second step of a lost telephone away and signs out everywhere: for who runs the service. */
  endSecondStep(email: string): Promise<boolean>;
  dropSecondStep(headers: Headers): Promise<readonly string[]>;
  /** The account with this address, made if there is none. */
  ensureAccount(email: string, name: string): Promise<string>;
}

export function openIdentity(pool: Pool, settings: AuthSettings): Identity {
  const secrets = new Map<string, string>();
  const auth = openAuth(pool, settings, (email, secret) => secrets.set(email, secret));
  const redeem = async (secret: string, headers: Headers) => {
    try {
      const answer = await auth.api.magicLinkVerify({
        query: { token: secret },
        headers,
        returnHeaders: true,
      });
      const cookies = answer.headers.getSetCookie();
      return cookies.length > 0 ? cookies : null;
    } catch {
      // A secret that is used, too old or made up is thrown as a redirect to an error page; ours is a page of its own.
      return null;
    }
  };
  const makeLinkSecret = async (email: string) => {
    const account = await findAccount(pool.database, email);
    if (!account) return null;
    await auth.api.signInMagicLink({ body: { email: account.email }, headers: new Headers() });
    const secret = secrets.get(account.email) ?? null;
    secrets.delete(account.email);
    return secret;
  };
  return {
    makeLinkSecret,
    redeem,
    async whoIs(headers) {
      if (!headers.get("cookie")?.includes("session_token")) return null;
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const secondStep = await findSecondStep(pool, found.session.id);
      return {
        accountId: found.user.id,
        email: found.user.email,
        sessionId: found.session.id,
        secondStep,
      };
    },
    async signInAs(email, headers) {
      const secret = await makeLinkSecret(email);
      return secret ? redeem(secret, headers) : null;
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },
    listSessions: (accountId, at) => listSessions(pool, accountId, at),
    endSession: (accountId, id) => endSession(pool, accountId, id),
    endSessions: (accountId) => endSessions(pool, accountId),
    offerSecondStep: (headers) => offerSecondStep(auth, headers),
    readOffer: (accountId, headers) => readOffer(auth, accountId, headers),
    takeCode: (who, code, at) => takeCode(auth, pool, who, code, at),
    endSecondStep: (email) => endSecondStep(pool, email),
    dropSecondStep: (headers) => dropSecondStep(auth, headers),
    ensureAccount: (email, name) => ensureAccount(pool.database, { email, name }, new Date()),
  };
}
