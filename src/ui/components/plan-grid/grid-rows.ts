import type { Child } from "hono/jsx";
import type { ReadingToSay } from "../../words/date-words.ts";
import type { StatusName } from "../../words/status-words.ts";

/** The heading of each of the six columns. */
export interface GridWords {
  readonly improvement: string;
  /** What the headings are called within a sentence: "improvement", "improvements"; "priority", "priorities". */
  readonly oneImprovement?: string;
  readonly improvements?: string;
  readonly lead: string;
  readonly implications: string;
  readonly target: string;
  readonly measure: string;
  readonly outcome: string;
}

export interface GridImplication {
  /** "Cost", "Risk", "Resource"; null where the paper does not say which. */
  readonly kind: string | null;
  readonly text: string;
  /** The number of the action that alone it belongs to ("1.3"); null for the whole improvement. */
  readonly of?: string | null;
}

export interface GridAction {
  /** Number and text: "1.1 Set up a forum". */
  readonly title: string;
  readonly href: string | null;
  readonly status: StatusName;
  /** Days after the last day on which it was in time; 0 while it is not late. */
  readonly daysLate: number;
  /** The day to look at it again has passed: never together with lateness. */
  readonly isReviewDue?: boolean;
  /** What it is marked as: "Quick win", the name of a theme. */
  readonly flags?: readonly string[];
  /** More beside the status: "updated 24 Sep" as quiet words, or marks of their own. */
  readonly marks?: Child;
  /** Null: nobody leads it. */
  readonly lead: Child | null;
  /** Who helps beside the lead: "with NHS Strathbrae and Police Scotland". */
  readonly helpers?: string | null;
  /** Null: it has no date. */
  readonly target: { readonly text: string; readonly reading: ReadingToSay; readonly also?: Child } | null;
  /** None: it is not said how one will know. */
  readonly measures: readonly Child[];
}

export interface GridImprovement {
  /** The id of its heading, to link to. */
  readonly id: string;
  /** Number and title: "1. Build community capacity together". */
  readonly title: string;
  readonly href?: string | null;
  /** "1 of 5 finished, 1 late" */
  readonly progress: string;
  readonly implications: readonly GridImplication[];
  /** Those of the improvement as a whole. */
  readonly measures?: readonly string[];
  readonly outcome: string | null;
  /** What it is for, said under its heading. */
  readonly aim?: string | null;
  /** The heading of another plan that it serves. */
  readonly serves?: { readonly label: string; readonly href: string | null } | null;
  readonly actions: readonly GridAction[];
}

/**
 * Where the improvement's own measures stand: in one cell beside all its actions if none of them has a measure of
 * its own, else in its heading, for a cell cannot belong to one row and to all.
 */
export function measuresSpan(improvement: GridImprovement): boolean {
  const own = improvement.actions.some((action) => action.measures.length > 0);
  return (improvement.measures ?? []).length > 0 && !own;
}
