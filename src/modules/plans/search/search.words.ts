import { type HeadingKind, headingKinds } from "../plans/plan.ts";
import type { PlanHit, SearchedKind } from "./search.store.ts";

/** Where in a thing the words stand, when they are not its own. */
const WHERE: Readonly<Record<SearchedKind, string | null>> = {
  plan: null,
  improvement: null,
  implication: "Implication",
  action: null,
  measure: "Measure",
  step: "Step",
  update: "Update",
  evidence: "Evidence",
  note: "Note, for partners only",
  risk: "Risk",
  caveat: "Caveat",
};

export function sayWhere(kind: SearchedKind): string | null {
  return WHERE[kind];
}

/** What a hit leads to: “Action 12 of How we will work better together”. */
export function sayHit({ plan, action, improvement }: PlanHit): string {
  if (action) return `Action ${action.number} of ${plan.title}`;
  if (improvement) return `${headingKinds[plan.headings as HeadingKind]} in ${plan.title}`;
  return "Plan";
}
