import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink } from "better-auth/plugins";
import type { Pool } from "../database/database.ts";
import { ensureAccount, findAccount } from "./ensure-account.ts";
import * as tables from "./identity.table.ts";

/** Who is signed in, by account; the partnership's person is found from it. */
export interface SignedIn {
  readonly accountId: string;
  readonly email: string;
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
  /** The account with this address, made if there is none. */
  ensureAccount(email: string, name: string): Promise<string>;
}

export function openIdentity(
  pool: Pool,
  settings: { readonly secret: string; readonly baseUrl: string },
): Identity {
  const secrets = new Map<string, string>();
  const auth = betterAuth({
    secret: settings.secret,
    baseURL: settings.baseUrl,
    basePath: "/identity",
    database: drizzleAdapter(pool.database, { provider: "pg", schema: tables, transaction: true }),
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      useSecureCookies: settings.baseUrl.startsWith("https://"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/" },
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    plugins: [
      magicLink({
        expiresIn: 15 * 60,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: async ({ email, token }) => {
          secrets.set(email, token);
        },
      }),
    ],
  });
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
      return found ? { accountId: found.user.id, email: found.user.email } : null;
    },
    async signInAs(email, headers) {
      const secret = await makeLinkSecret(email);
      return secret ? redeem(secret, headers) : null;
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },
    ensureAccount: (email, name) => ensureAccount(pool.database, { email, name }, new Date()),
  };
}
