import { type PasskeyOptions, passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { Pool } from "../database/database.ts";
import * as tables from "./identity.table.ts";
import { makeKeptCodes } from "./kept-codes.ts";
import * as passkeyTables from "./passkey.table.ts";

export interface AuthSettings {
  readonly secret: string;
  readonly baseUrl: string;
}

/** What every opening of better-auth has in common: one set of tables, one cookie, nothing of its own pages. */
export function authGround(pool: Pool, settings: AuthSettings) {
  return {
    secret: settings.secret,
    baseURL: settings.baseUrl,
    basePath: "/identity",
    appName: "Commonty",
    database: drizzleAdapter(pool.database, {
      provider: "pg" as const,
      schema: { ...tables, ...passkeyTables },
      transaction: true,
    }),
    advanced: {
      database: { generateId: () => crypto.randomUUID() },
      useSecureCookies: settings.baseUrl.startsWith("https://"),
      defaultCookieAttributes: { sameSite: "lax" as const, httpOnly: true, path: "/" },
    },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  };
}

/** better-auth as we use it: never by its own pages, only behind our forms. `sent` gets the secret of each link it makes. */
export function openAuth(pool: Pool, settings: AuthSettings, sent: (email: string, secret: string) => void) {
  return betterAuth({
    ...authGround(pool, settings),
    plugins: [
      magicLink({
        expiresIn: 15 * 60,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: async ({ email, token }) => sent(email, token),
      }),
      // It holds back password sign-in only, which we do not have: our own scope holds back every way in.
      twoFactor({
        allowPasswordless: true,
        backupCodeOptions: { customBackupCodesGenerate: makeKeptCodes },
      }),
      passkey(passkeyOptions(settings.baseUrl)),
    ],
  });
}

/**
 * A passkey always asks its owner for a finger, a face or a PIN, both when it is made and when it is used: so it is two
 * factors by itself. The library would take one that asks for nothing; we do not.
 */
function passkeyOptions(baseUrl: string): PasskeyOptions {
  const { hostname, origin } = new URL(baseUrl);
  return {
    rpID: hostname,
    rpName: hostname,
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw new Error("the owner was not asked for");
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new Error("the owner was not asked for");
      },
    },
  };
}

export type Auth = ReturnType<typeof openAuth>;
