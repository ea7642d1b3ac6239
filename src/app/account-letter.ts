import { dayInScotland, sayDay } from "../kernel/calendar-date.ts";
import type { Composer } from "../platform/mail/mail.ts";
import { writeLetter } from "../platform/mail/write-letter.ts";
import { sayChangeByMail } from "./account/account-change.words.ts";
import { sayAgent } from "./account/agent.words.ts";

/** The service's own mails have no partnership's colour: an account belongs to none. */
const SERVICE = { name: "Your sign-in", kind: "", accent: "#00437e" };

/** Tells the owner of an account what changed in how it is signed in to. */
export function accountLetter(): Composer {
  return async ({ to, facts, posted }) => {
    const words = sayChangeByMail(facts.what ?? "", facts.detail ?? "");
    if (!words) return null;
    const on = `That was on ${sayDay(dayInScotland(posted))}`;
    const where = facts.agent ? `${on}, with ${sayAgent(facts.agent)}.` : `${on}.`;
    const letter = writeLetter(SERVICE, {
      subject: words.subject,
      greeting: null,
      parts: [{ opening: [where, words.whatNow], things: [], news: null }],
      closing: ["This mail has no link in it, so that nobody can write you a false one like it."],
      links: [],
    });
    return { to, ...letter };
  };
}
