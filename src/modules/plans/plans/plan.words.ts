import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { wordFor } from "../../../kernel/term.ts";
import { isPlanKind, planKinds, termsOfKinds } from "./plan.ts";

/** The words of the notice after a redirect, by its symbol. */
export const PLAN_NOTICES: Readonly<Record<string, string>> = {
  started: "The plan is started. Nobody outside sees it until you publish it.",
  changed: "The changes are saved.",
  "improvement-added": "The improvement is added.",
  "improvement-changed": "The changes to the improvement are saved.",
  "concerns-set": "Whom the improvement concerns is saved.",
  published: "The plan is published. Everybody can read it now.",
  withdrawn: "The plan is off the public pages. Its versions are kept.",
  created: "The draft plan is created from the paper. Nobody outside sees it until you publish it.",
};

/** The kind of a plan in words: the partnership's own, where it has one; the symbol itself where we know no word. */
export function sayKind(kind: string, words: Readonly<Record<string, string>>): string {
  if (!isPlanKind(kind)) return kind;
  const term = termsOfKinds[kind];
  return term ? wordFor(words, term) : planKinds[kind];
}

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
