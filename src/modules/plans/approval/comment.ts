import type { CommentOutcome, CommentRow } from "./consultation.table.ts";

/** What became of what people said, in the order in which it is told. */
export const OUTCOMES = ["taken-up", "partly", "not-taken-up", "noted"] as const satisfies CommentOutcome[];

type Counted = Pick<CommentRow, "state" | "outcome" | "answeredAt">;

/**
 * Comments counted so that they add up: `all` is `toRead`, `keptBack` and `shown`; `shown` is `waiting` and the sum of
 * `byOutcome`.
 */
export interface CommentCounts {
  readonly all: number;
  readonly toRead: number;
  readonly keptBack: number;
  readonly shown: number;
  readonly waiting: number;
  readonly byOutcome: Readonly<Record<CommentOutcome, number>>;
}

export function countComments(comments: readonly Counted[]): CommentCounts {
  const of = (state: Counted["state"]) => comments.filter((comment) => comment.state === state);
  const shown = of("shown");
  const byOutcome = { "taken-up": 0, partly: 0, "not-taken-up": 0, noted: 0 };
  for (const { answeredAt, outcome } of shown) if (answeredAt && outcome) byOutcome[outcome] += 1;
  return {
    all: comments.length,
    toRead: of("to-read").length,
    keptBack: of("kept-back").length,
    shown: shown.length,
    waiting: shown.filter(isWaiting).length,
    byOutcome,
  };
}

/** Somebody still owes it an answer. One that is kept back was given its reason instead. */
export function isWaiting({ state, outcome, answeredAt }: Counted): boolean {
  return state !== "kept-back" && (answeredAt === null || outcome === null);
}

/** Comments that hold up the approval of their version. */
export function countUnanswered(comments: readonly Counted[]): number {
  return comments.filter(isWaiting).length;
}
