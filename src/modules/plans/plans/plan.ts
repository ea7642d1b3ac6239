import { type Term, terms } from "../../../kernel/term.ts";

/** The kinds of plan that a partnership keeps (domain C2). They share every part; only their words differ. */
export const planKinds = {
  improvement: terms["improvement-plan"],
  loip: terms.loip,
  locality: terms["locality-plan"],
  thematic: "Thematic plan",
  delivery: "Delivery plan",
  communications: "Communications plan",
  "community-led": "Community-led action plan",
} as const;

export type PlanKind = keyof typeof planKinds;

/** The kinds for which a partnership may have a word of its own, by the term that it stands under. */
export const termsOfKinds: Readonly<Partial<Record<string, Term>>> = {
  improvement: "improvement-plan",
  loip: "loip",
  locality: "locality-plan",
} satisfies Partial<Record<PlanKind, Term>>;

/** What the headings of a plan are: the level that its actions stand under (domain C2; papers 000, 001 and 002 differ). */
export const headingKinds = {
  improvement: "Improvement",
  outcome: "Outcome",
  priority: "Priority",
  area: "Area of action",
  workstream: "Workstream",
} as const;

export type HeadingKind = keyof typeof headingKinds;

export function isPlanKind(text: string): text is PlanKind {
  return Object.hasOwn(planKinds, text);
}
