import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { Pool } from "../database/database.ts";
import * as tables from "./identity.table.ts";

export interface AuthSettings {
  readonly secret: string;
  readonly baseUrl: string;
}

/** better-auth as we use it: never by its own pages, only behind our forms. `sent` gets the secret of each link it makes. */
export function openAuth(pool: Pool, settings: AuthSettings, sent: (email: string, secret: string) => void) {
  return betterAuth({
    secret: settings.secret,
    baseURL: settings.baseUrl,
    basePath: "/identity",
    appName: "Commonty",
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
        sendMagicLink: async ({ email, token }) => sent(email, token),
      }),
      // It holds back password sign-in only, which we do not have: our own scope holds back every way in.
      twoFactor({ allowPasswordless: true }),
    ],
  });
}

export type Auth = ReturnType<typeof openAuth>;
