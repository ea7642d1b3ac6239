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
  implementation: "Implementation plan",
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
  improvement: terms.improvement,
  outcome: terms.outcome,
  priority: terms.priority,
  area: terms["area-of-action"],
  workstream: terms.workstream,
} as const;

/** The term under which a partnership keeps its own word for a heading. */
export const termsOfHeadings = {
  improvement: "improvement",
  outcome: "outcome",
  priority: "priority",
  area: "area-of-action",
  workstream: "workstream",
} as const satisfies Record<keyof typeof headingKinds, Term>;

export type HeadingKind = keyof typeof headingKinds;

export function isHeadingKind(text: string): text is HeadingKind {
  return Object.hasOwn(headingKinds, text);
}

export function isPlanKind(text: string): text is PlanKind {
  return Object.hasOwn(planKinds, text);
}

/** Where a plan is listed, in this order: for everybody, for a place, for a theme, by a community, for one action. */
export const planGroups = {
  whole: ["loip", "improvement", "delivery", "communications"],
  place: ["locality"],
  theme: ["thematic"],
  community: ["community-led"],
  action: ["implementation"],
} as const satisfies Record<string, readonly PlanKind[]>;

export type PlanGroup = keyof typeof planGroups;

/** The plans by the groups in which they are listed, empty groups left out. One of a kind that we do not know is for everybody. */
export function groupPlans<Plan>(
  plans: readonly Plan[],
  kindOf: (plan: Plan) => string,
): { readonly group: PlanGroup; readonly plans: readonly Plan[] }[] {
  const groups = Object.keys(planGroups) as PlanGroup[];
  const groupOf = (kind: string) =>
    groups.find((group) => (planGroups[group] as readonly string[]).includes(kind)) ?? "whole";
  return groups
    .map((group) => ({ group, plans: plans.filter((plan) => groupOf(kindOf(plan)) === group) }))
    .filter((one) => one.plans.length > 0);
}

/** Whether putting one plan within another would put it, by whatever way, within itself. */
export function wouldHoldItself(
  planId: string,
  parentId: string,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  for (let id: string | null = parentId; id !== null && !seen.has(id); id = parents.get(id) ?? null) {
    if (id === planId) return true;
    seen.add(id);
  }
  return false;
}

/**
 * Which of the plans that inform another have published a newer version since it was last published, or, where it never
 * was, since it was begun: then it is due for a refresh (domain A1, row 12).
 */
export function newerSources<Source extends { readonly id: string }>(
  plan: { readonly id: string; readonly createdAt: Date },
  informing: readonly Source[],
  published: ReadonlyMap<string, Date>,
): Source[] {
  const own = published.get(plan.id) ?? plan.createdAt;
  return informing.filter(({ id }) => (published.get(id) ?? own) > own);
}
