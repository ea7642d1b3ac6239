import type { Composer } from "../platform/mail/postman.ts";
import type { House } from "./house.ts";

const LASTS_MS = 60 * 60 * 1000;

/** Writes the mail with a sign-in link, at the moment it is sent; nobody is written to whom we do not know. */
export function signInLetter(house: Pick<House, "identity" | "config" | "now">): Composer {
  return async ({ to, facts, posted }) => {
    // Whoever asked an hour ago has gone on or asked again; a link out of the blue would only worry them.
    if (house.now().getTime() - posted.getTime() > LASTS_MS) return null;
    const secret = await house.identity.makeLinkSecret(to);
    if (!secret) return null;
    const link = `${house.config.baseUrl}/${facts.slug}/sign-in/link/${encodeURIComponent(secret)}?back=${encodeURIComponent(facts.back ?? "")}`;
    const text = `Use this link to sign in. It works once, for 15 minutes:\n\n${link}\n\nIf you did not ask for it, nothing has happened and nothing needs to be done.\n`;
    return {
      to,
      subject: "Your link to sign in",
      text,
      html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Your link to sign in</title></head><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;max-width:600px"><p>Use this link to sign in. It works once, for 15 minutes:</p><p><a href="${escapeAttribute(link)}">Sign in</a></p><p>If you did not ask for it, nothing has happened and nothing needs to be done.</p></body></html>`,
    };
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
