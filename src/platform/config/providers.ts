import { z } from "zod";
import type { Provider } from "../identity/provider.ts";

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: "a domain is the part of an address behind the @" });

const provider = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, { error: "a name has small letters, figures and hyphens, 31 at most" }),
  issuer: z
    .url({ error: "the issuer must be a whole address" })
    .refine((issuer) => isSafe(new URL(issuer)), { error: "the issuer must begin with https://" })
    .refine((issuer) => !isEverybody(new URL(issuer)), {
      error: "this issuer signs in anybody in the world: give that of your own tenant",
    }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  label: z.string().trim().min(1).max(60),
  domains: z.array(domain).min(1, { error: "say whose e-mail addresses it may speak for" }),
  trustsEmail: z.boolean().default(false),
  secondStepWhen: z.array(z.string().min(1)).default([]),
  partnerships: z.array(z.string().min(1)).nullable().default(null),
});

const schema = z.array(provider);

/**
 * The sign-in services of others as COMMONTY_PROVIDERS tells them: a list in JSON. None where nothing is said; a sentence
 * where it cannot be taken.
 */
export function readProviders(text: string | undefined): readonly Provider[] | string {
  if (text === undefined) return [];
  const parsed = schema.safeParse(fromJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(".");
    return `COMMONTY_PROVIDERS must be a list in JSON, as docs/operations/council-accounts.md shows${where ? `: ${where}` : ""}: ${issue?.message}`;
  }
  const names = parsed.data.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `COMMONTY_PROVIDERS names “${twice}” twice; each needs a name of its own`;
  return parsed.data;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** HTTPS, or this machine, for trying out. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/** The addresses at which Microsoft signs in every tenant: an address that such a one tells is anybody's to choose. */
function isEverybody({ hostname, pathname }: URL): boolean {
  return (
    hostname === "login.microsoftonline.com" && /^\/(?:common|organizations|consumers)(?:\/|$)/.test(pathname)
  );
}
