import type { Composer } from "../platform/mail/mail.ts";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { letterOf } from "./letter-of.ts";

const LASTS_MS = 60 * 60 * 1000;

/** Writes the mail with a sign-in link, at the moment it is sent; nobody is written to whom we do not know. */
export function signInLetter(house: Pick<House, "pool" | "identity" | "config" | "now">): Composer {
  return async ({ to, facts, posted }) => {
    // Whoever asked an hour ago has gone on or asked again; a link out of the blue would only worry them.
    if (house.now().getTime() - posted.getTime() > LASTS_MS) return null;
    const tenant = await findTenant(house, facts.slug ?? "");
    if (!tenant) return null;
    const secret = await house.identity.makeLinkSecret(to);
    if (!secret) return null;
    const link = `${house.config.baseUrl}/${tenant.slug}/sign-in/link/${encodeURIComponent(secret)}?back=${encodeURIComponent(facts.back ?? "")}`;
    return letterOf(tenant, to, {
      subject: "Your link to sign in",
      greeting: null,
      parts: [
        {
          opening: ["Use this link to sign in. It works once, for 15 minutes."],
          things: [{ title: "", lines: [], act: { label: "Sign in", href: link } }],
          news: null,
        },
      ],
      closing: [
        "Do not pass it on: whoever uses it signs in as you.",
        "If you did not ask for it, nothing has happened and nothing needs to be done.",
      ],
      links: [],
    });
  };
}
