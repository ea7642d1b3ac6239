import type { LetterPart } from "./letter-part.ts";

/** A link with its words, in the last lines of a mail. */
export interface LetterLink {
  readonly label: string;
  readonly href: string;
}

/** A whole mail, before it is drawn: plain text and HTML are made of the same, and say the same. */
export interface LetterWords {
  readonly subject: string;
  /** “Hello Ewan.” Null where we do not know who reads it. */
  readonly greeting: string | null;
  readonly parts: readonly Pick<LetterPart, "opening" | "things" | "news">[];
  readonly closing: readonly string[];
  readonly links: readonly LetterLink[];
}

/** Whose mail it is: its name, what it calls itself, its colour. */
export interface LetterSender {
  readonly name: string;
  readonly kind: string;
  readonly accent: string;
}

const LONGEST_SUBJECT = 120;

/** What every day's mail ends with. */
export const USUAL_CLOSING = "You get at most one e-mail a day, and none on a day without news.";

/**
 * Puts together what several rooms have to say to one person. What waits for its reader goes before news, in the order of
 * the rooms; the subject is that of the first, and says what else there is.
 */
export function gatherParts(
  parts: readonly LetterPart[],
  greeting: string | null,
  choicesHref: string,
): LetterWords {
  const owed = parts.filter(({ things }) => things.length > 0);
  const ordered = [...owed, ...parts.filter(({ things }) => things.length === 0)];
  return {
    subject: subjectOf(owed.length > 0 ? owed : ordered.slice(0, 1)),
    greeting,
    parts: ordered,
    closing: [...new Set([USUAL_CLOSING, ...ordered.flatMap(({ closing }) => closing)])],
    links: [{ label: "Get fewer mails", href: choicesHref }],
  };
}

/** Both subjects where there is room; else the first, and how many things there are beside. */
function subjectOf(parts: readonly LetterPart[]): string {
  const [first, ...others] = parts;
  if (!first) return "";
  const all = [first, ...others].map(({ subject }, index) => (index === 0 ? subject : lowerFirst(subject)));
  const joined = all.length > 1 ? `${all.slice(0, -1).join("; ")}; ${all.at(-1)}` : first.subject;
  if (joined.length <= LONGEST_SUBJECT || others.length === 0) return joined;
  const more = others.reduce((sum, { things }) => sum + things.length, 0);
  return `${first.subject}, and ${more} other ${more === 1 ? "thing" : "things"}`;
}

/** “A request” becomes “a request”; a name of more capitals, and what is no word, stay as they are. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*[\s,]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
