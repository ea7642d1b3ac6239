import type { Pool } from "../database/database.ts";
import { listChanges, type RememberedChange, recordChange } from "./account-history.ts";
import { type AuthSettings, openAuth } from "./auth.ts";
import { ensureAccount, findAccount } from "./ensure-account.ts";
import { knowBrowsers } from "./known-browser.ts";
import { openProviders, type Providers } from "./open-providers.ts";
import { listLinks, type OwnLink, removeLink } from "./own-links.ts";
import {
  addPasskey,
  askPasskey,
  listPasskeys,
  type OwnPasskey,
  offerPasskey,
  type PasskeyChallenge,
  removePasskey,
  renamePasskey,
  usePasskey,
} from "./own-passkeys.ts";
import { endSession, endSessions, listSessions, type OwnSession } from "./own-sessions.ts";
import type { Provider } from "./provider.ts";
import {
  countKeptCodes,
  dropSecondStep,
  endSecondStep,
  findSecondStep,
  offerSecondStep,
  readOffer,
  type SecondStepOffer,
  type SecondStepState,
} from "./second-step.ts";
import { type CodeGiver, type CodeTaken, takeCode } from "./take-code.ts";

/** Who is signed in, by account; the partnership's person is found from it. */
export interface SignedIn extends SecondStepState {
  readonly accountId: string;
  readonly email: string;
  readonly sessionId: string;
}

/** Who does something to their own sign-in, and in which browser. */
export interface Owner {
  readonly accountId: string;
  readonly sessionId: string;
  readonly headers: Headers;
}

/** Signing in and out, behind our own forms. */
export interface Identity {
  /** The account behind a request's cookie, or null. */
  whoIs(headers: Headers): Promise<SignedIn | null>;
  /** A link's secret for an account that exists, or null: it works once, for fifteen minutes. */
  makeLinkSecret(email: string): Promise<string | null>;
  /** Trades a link's secret for a session; the cookies to set, or null when it was used or is too old. */
  redeem(secret: string, headers: Headers): Promise<readonly string[] | null>;
  /** A session without a link: for the demo and development, and for somebody who has just shown that they read this address. */
  signInAs(email: string, headers: Headers): Promise<readonly string[] | null>;
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Where this account is signed in, the latest first. */
  listSessions(accountId: string, at: Date): Promise<readonly OwnSession[]>;
  endSession(accountId: string, id: string): Promise<void>;
  /** Signs out everywhere. */
  endSessions(accountId: string, at: Date): Promise<void>;
  /** Begins to set up a second step; null where there is one already. */
  offerSecondStep(headers: Headers): Promise<SecondStepOffer | null>;
  /** What was offered and is not proved by a first code yet; null where there is nothing. */
  readOffer(accountId: string, headers: Headers): Promise<SecondStepOffer | null>;
  /** How many of the codes for a lost telephone are left; none where no second step is set up. */
  countKeptCodes(accountId: string): Promise<number>;
  /** Takes a code, to finish setting up or to sign in. */
  takeCode(who: CodeGiver, code: string, at: Date): Promise<CodeTaken>;
  /** Takes the second step and the passkeys of a lost telephone away and signs out everywhere: for who runs the service. */
  endSecondStep(email: string, at: Date): Promise<boolean>;
  dropSecondStep(owner: Owner, at: Date): Promise<readonly string[]>;
  /** A first code was right: it is set up, and its owner is told. */
  noteSecondStep(owner: Owner, at: Date): Promise<void>;
  /** The account with this address, made if there is none. */
  ensureAccount(email: string, name: string): Promise<string>;
  /** Whether a browser can have a passkey for this service at all: not for a bare number, and not without HTTPS. */
  readonly takesPasskeys: boolean;
  listPasskeys(accountId: string): Promise<readonly OwnPasskey[]>;
  offerPasskey(headers: Headers): Promise<PasskeyChallenge | null>;
  addPasskey(
    owner: Owner,
    made: { readonly answer: unknown; readonly name: string },
    at: Date,
  ): Promise<boolean>;
  askPasskey(headers: Headers): Promise<PasskeyChallenge>;
  usePasskey(headers: Headers, answer: Record<string, unknown>, at: Date): Promise<readonly string[] | null>;
  renamePasskey(owner: Owner, id: string, name: string, at: Date): Promise<boolean>;
  removePasskey(owner: Owner, id: string, at: Date): Promise<boolean>;
  /** Signing in with somebody else's sign-in service. */
  readonly providers: Providers;
  listLinks(accountId: string): Promise<readonly OwnLink[]>;
  removeLink(owner: Owner, id: string, at: Date): Promise<boolean>;
  /** What changed in how this account signs in, the latest first. */
  listChanges(accountId: string): Promise<readonly RememberedChange[]>;
}

const CHANGES_SHOWN = 10;

export function openIdentity(
  pool: Pool,
  settings: AuthSettings,
  providers: readonly Provider[] = [],
): Identity {
  const secrets = new Map<string, string>();
  const auth = openAuth(pool, settings, (email, secret) => secrets.set(email, secret));
  const browsers = knowBrowsers(settings.secret, settings.baseUrl.startsWith("https://"));
  const note = (
    { accountId, headers }: Owner,
    what: Parameters<typeof recordChange>[1]["what"],
    detail: string | null,
    at: Date,
  ) => recordChange(pool.database, { accountId, what, detail, agent: headers.get("user-agent") }, at);
  const sessionOf = (headers: Headers) =>
    headers.get("cookie")?.includes("session_token") ? auth.api.getSession({ headers }) : null;
  const redeem = async (secret: string, headers: Headers) => {
    const before = await sessionOf(headers);
    try {
      const answer = await auth.api.magicLinkVerify({
        query: { token: secret },
        headers,
        returnHeaders: true,
      });
      const cookies = answer.headers.getSetCookie();
      if (cookies.length === 0) return null;
      // This browser holds one session: what it had until now would stand in its owner's list as another place.
      if (before) await endSession(pool, before.user.id, before.session.id);
      return cookies;
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
      const found = await sessionOf(headers);
      if (!found) return null;
      const { id: accountId, email } = found.user;
      const sessionId = found.session.id;
      return { accountId, email, sessionId, ...(await findSecondStep(pool, sessionId)) };
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
    async endSessions(accountId, at) {
      await endSessions(pool, accountId);
      await recordChange(pool.database, { accountId, what: "signed-out-everywhere" }, at);
    },
    offerSecondStep: (headers) => offerSecondStep(auth, headers),
    readOffer: (accountId, headers) => readOffer(auth, accountId, headers),
    countKeptCodes: (accountId) => countKeptCodes(auth, accountId),
    takeCode: (who, code, at) => takeCode(auth, pool, browsers, who, code, at),
    endSecondStep: (email, at) => endSecondStep(pool, email, at),
    noteSecondStep: (owner, at) => note(owner, "second-step-set-up", null, at),
    async dropSecondStep(owner, at) {
      const cookies = await dropSecondStep(auth, owner.headers);
      await note(owner, "second-step-removed", null, at);
      return cookies;
    },
    ensureAccount: (email, name) => ensureAccount(pool.database, { email, name }, new Date()),
    takesPasskeys: takesPasskeys(settings.baseUrl),
    listPasskeys: (accountId) => listPasskeys(pool, accountId),
    offerPasskey: (headers) => offerPasskey(auth, headers),
    async addPasskey(owner, made, at) {
      const isAdded = await addPasskey(auth, pool, owner, made, at);
      if (isAdded) await note(owner, "passkey-added", made.name, at);
      return isAdded;
    },
    askPasskey: (headers) => askPasskey(auth, headers),
    usePasskey: (headers, answer, at) => usePasskey(auth, pool, headers, answer, at),
    async renamePasskey(owner, id, name, at) {
      const isRenamed = await renamePasskey(pool, owner.accountId, id, name);
      if (isRenamed) await note(owner, "passkey-renamed", name, at);
      return isRenamed;
    },
    async removePasskey(owner, id, at) {
      const name = await removePasskey(pool, owner.accountId, id);
      if (name !== null) await note(owner, "passkey-removed", name, at);
      return name !== null;
    },
    providers: openProviders(pool, settings, providers),
    listLinks: (accountId) => listLinks(pool, accountId),
    async removeLink(owner, id, at) {
      const name = await removeLink(pool, owner.accountId, id);
      const label = providers.find((provider) => provider.name === name)?.label ?? name;
      if (name !== null) await note(owner, "provider-removed", label, at);
      return name !== null;
    },
    listChanges: (accountId) => listChanges(pool.database, accountId, CHANGES_SHOWN),
  };
}

/** The web's own rule (WebAuthn): a name, not a number, and HTTPS unless it is this machine. */
function takesPasskeys(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith("[")) return false;
  return protocol === "https:" || hostname === "localhost" || hostname.endsWith(".localhost");
}
