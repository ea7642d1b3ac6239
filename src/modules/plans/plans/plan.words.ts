import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { wordFor } from "../../../kernel/term.ts";
import { capital } from "../../../ui/words/number-words.ts";
import {
  type HeadingKind,
  isPlanKind,
  type PlanGroup,
  planKinds,
  termsOfHeadings,
  termsOfKinds,
} from "./plan.ts";

/** The notices of one plan, with its own word for its headings. */
export function planNotices({ one, One }: HeadingWord): Readonly<Record<string, string>> {
  return {
    ...PLAN_NOTICES,
    "improvement-added": `The ${one} is added.`,
    "improvement-changed": `The changes to the ${one} are saved.`,
    "concerns-set": `${One}: whom it concerns is saved.`,
  };
}

/** The words of the notice after a redirect, by its symbol. */
export const PLAN_NOTICES: Readonly<Record<string, string>> = {
  "plan-linked": "It is said now that the other plan informs this one.",
  "plan-unlinked": "The other plan does not inform this one any more.",
  started: "The plan is started. Nobody outside sees it until you publish it.",
  changed: "The changes are saved.",
  "improvement-added": "The improvement is added.",
  "improvement-changed": "The changes to the improvement are saved.",
  "concerns-set": "Whom the improvement concerns is saved.",
  published: "The plan is published. Everybody can read it now.",
  copied:
    "The new draft is made. Look through its dates and leads; nobody outside sees it until you publish it.",
  "put-away":
    "This plan is put away, and nothing of it was changed. Take it back first, under Headings and words.",
  archived: "The plan is put away. It is kept whole, and can be taken back.",
  restored: "The plan is back in its lists.",
  withdrawn: "The plan is off the public pages. Its versions are kept.",
  created: "The draft plan is created from the paper. Nobody outside sees it until you publish it.",
};

/** The kind of a plan in words: the partnership's own, where it has one; the symbol itself where we know no word. */
export function sayKind(kind: string, words: Readonly<Record<string, string>>): string {
  if (!isPlanKind(kind)) return kind;
  const term = termsOfKinds[kind];
  return term ? wordFor(words, term) : planKinds[kind];
}

/** What the headings of a plan are called: “priority”, “priorities”, and the same at the beginning of a sentence. */
export interface HeadingWord {
  readonly one: string;
  readonly many: string;
  readonly One: string;
  readonly Many: string;
  /** “a priority”, “an outcome” */
  readonly aOne: string;
}

/** The headings of a plan in the partnership's own words, where it has some. A frozen plan without a word has improvements. */
export function headingWord(
  plan: { readonly headings?: HeadingKind | null | undefined },
  words: Readonly<Record<string, string>>,
): HeadingWord {
  const word = wordFor(words, termsOfHeadings[plan.headings ?? "improvement"]);
  // A word with more than one capital (“LOIP outcome”) keeps them.
  const one = /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLocaleLowerCase("en-GB") + word.slice(1) : word;
  const many = pluralOf(one);
  return {
    one,
    many,
    One: capital(one),
    Many: capital(many),
    aOne: `${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}`,
  };
}

/** “priorities”, “areas of action”, “successes”: the first word is the thing that there are many of. */
function pluralOf(words: string): string {
  const [thing = "", ...rest] = words.split(/(?= of )/);
  const many = /[^aeiou]y$/i.test(thing)
    ? `${thing.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/i.test(thing)
      ? `${thing}es`
      : `${thing}s`;
  return many + rest.join("");
}

/** The heading over a group of plans in a list. */
export const PLAN_GROUPS: Readonly<Record<PlanGroup, string>> = {
  whole: "For the whole area",
  place: "For a place",
  theme: "By theme",
  community: "Led by communities",
  action: "Working out an action",
};

/** “Working together, 2026 to 2028”: a plan by its name and its years. */
export function sayTitle({ title, period }: { readonly title: string; readonly period: string }): string {
  return period === "" ? title : `${title}, ${period}`;
}

/** “Version 3, published 10 Sep 2026”: how a plan stands towards the public. */
export function sayStanding(
  state: string,
  latest: { readonly number: number; readonly publishedAt: Date } | null,
): string {
  if (!latest) return "A draft: nobody outside sees it";
  const said = `Version ${latest.number}, published ${sayDay(dayInScotland(latest.publishedAt), "short")}`;
  return state === "withdrawn" ? `${said}, taken off the public pages since` : said;
}
