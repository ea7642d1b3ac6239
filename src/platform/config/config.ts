import { resolve } from "node:path";
import { z } from "zod";
import type { Provider } from "../identity/provider.ts";
import { readProviders } from "./providers.ts";

/** What the house was told, judged once at the start. Nothing else in the project reads the environment. */
export interface Config {
  /** `demo` and `development` sign people in with one click and send no mail; `serve` is the real thing. */
  readonly mode: "serve" | "demo" | "development" | "test";
  readonly host: string;
  readonly port: number;
  /** What people type, without a slash at the end: `https://plans.example.scot`. */
  readonly baseUrl: string;
  /** How many proxies in front of the service may be believed about the visitor's address. */
  readonly trustedProxies: number;
  readonly dataFolder: string;
  readonly database: { readonly kind: "embedded" } | { readonly kind: "address"; readonly url: string };
  /** Signs sessions. Null: one is made and kept in the data folder. */
  readonly secret: string | null;
  readonly mail: {
    readonly smtpUrl: string | null;
    readonly from: string;
    /** Where answers go, where that is not the address that the mails are from. */
    readonly replyTo: string | null;
  };
  /** Sign-in services of others, such as a council's Entra ID. */
  readonly providers: readonly Provider[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

const text = z.string().trim().min(1).optional().catch(undefined);

const schema = z.object({
  NODE_ENV: text,
  HOST: text,
  PORT: z.coerce
    .number({ error: "PORT must be a number from 1 to 65535" })
    .int({ error: "PORT must be a whole number" })
    .min(0, { error: "PORT must be a number from 1 to 65535" })
    .max(65_535, { error: "PORT must be a number from 1 to 65535" })
    .default(3000),
  COMMONTY_BASE_URL: z
    .url({ error: "COMMONTY_BASE_URL must be a whole address, such as https://plans.example.scot" })
    .optional(),
  COMMONTY_TRUSTED_PROXIES: z.coerce
    .number({ error: "COMMONTY_TRUSTED_PROXIES must be a number, 0 where there is no proxy" })
    .int()
    .min(0)
    .max(10)
    .default(0),
  COMMONTY_DATA: text,
  COMMONTY_DATABASE: z
    .literal("embedded", {
      error:
        "COMMONTY_DATABASE can only be “embedded”; for a server give its address in COMMONTY_DATABASE_URL",
    })
    .optional(),
  COMMONTY_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, {
      error: "COMMONTY_DATABASE_URL must begin with postgres://",
    })
    .optional(),
  COMMONTY_SECRET: z
    .string()
    .min(32, { error: "COMMONTY_SECRET must have at least 32 characters" })
    .optional(),
  COMMONTY_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: "COMMONTY_SMTP_URL must begin with smtp:// or smtps://" })
    .optional(),
  COMMONTY_MAIL_FROM: text,
  COMMONTY_MAIL_REPLY_TO: z
    .email({ error: "COMMONTY_MAIL_REPLY_TO must be one e-mail address, without a name" })
    .optional(),
  COMMONTY_PROVIDERS: text,
});

/** The settings a person got wrong, a sentence each. */
export class ConfigTrouble extends Error {
  override readonly name = "ConfigTrouble";
}

/**
 * Judges the environment. `asked` is what was started (`serve`, `demo` …).
 * Throws ConfigTrouble with every mistake at once.
 */
export function readConfig(environment: Environment, asked: Config["mode"]): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new ConfigTrouble(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const settings = parsed.data;
  const providers = readProviders(settings.COMMONTY_PROVIDERS);
  if (typeof providers === "string") throw new ConfigTrouble(providers);
  const production = settings.NODE_ENV === "production";
  if (production && asked === "serve" && !settings.COMMONTY_DATABASE && !settings.COMMONTY_DATABASE_URL) {
    throw new ConfigTrouble(
      "With NODE_ENV=production say where the data lives: COMMONTY_DATABASE=embedded, or COMMONTY_DATABASE_URL=postgres://…",
    );
  }
  const host = settings.HOST ?? "127.0.0.1";
  return {
    mode: asked,
    host,
    port: settings.PORT,
    baseUrl: (settings.COMMONTY_BASE_URL ?? `http://${host}:${settings.PORT}`).replace(/\/+$/, ""),
    trustedProxies: settings.COMMONTY_TRUSTED_PROXIES,
    dataFolder: resolve(settings.COMMONTY_DATA ?? (asked === "demo" ? ".commonty/demo" : ".commonty/live")),
    database: settings.COMMONTY_DATABASE_URL
      ? { kind: "address", url: settings.COMMONTY_DATABASE_URL }
      : { kind: "embedded" },
    secret: settings.COMMONTY_SECRET ?? null,
    mail: {
      smtpUrl: settings.COMMONTY_SMTP_URL ?? null,
      from: settings.COMMONTY_MAIL_FROM ?? "Commonty <no-reply@localhost>",
      replyTo: settings.COMMONTY_MAIL_REPLY_TO ?? null,
    },
    providers,
  };
}

/** The environment of this process: the only place that touches it. */
export function thisEnvironment(): Environment {
  return process.env;
}
