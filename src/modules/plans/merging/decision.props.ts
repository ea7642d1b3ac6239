import type { Typed } from "../../../kernel/invalid.ts";
import type { MarkedWords } from "../../../ui/components/difference/difference.tsx";
import { IMPLICATION_LABELS } from "../outputs/plan-output.words.ts";
import type { FieldDifference, SaidLine } from "./field-differences.ts";
import { acceptedFor, type Decision, isStale, type Merging, standingOffers } from "./merging-choices.ts";
import { wordMarks } from "./word-marks.ts";

/** One decision as its form shows it. */
export interface DecisionState {
  readonly decision: Decision;
  /** What is accepted and still is what was seen. */
  readonly taken: ReadonlySet<string>;
  /** Something was accepted here that has become another since. */
  readonly isStale: boolean;
  readonly anchor: string;
  /** What stands in its fields. */
  readonly typed: Typed;
}

export function decisionState(merging: Merging, decision: Decision): DecisionState {
  const accepted = acceptedFor(merging, decision.about);
  return {
    decision,
    taken: standingOffers(merging, decision),
    isStale: isStale(merging, decision),
    anchor: anchorOf(decision.about),
    typed: {
      as: accepted?.as ?? "",
      audience: accepted?.audience ?? "partners",
      ...(accepted ? { status: accepted.status ?? "" } : {}),
    },
  };
}

/** Where on the page the form of a decision stands. */
export function anchorOf(about: string): string {
  return about.replace(/[^\w-]+/gu, "-");
}

/** Both sides of a difference as texts, with the words marked that only one of them has. */
export function markedSides({ plan, paper }: Pick<FieldDifference<string>, "plan" | "paper">): {
  readonly ours: readonly MarkedWords[];
  readonly theirs: readonly MarkedWords[];
} {
  const { one, other } = wordMarks(textOf(plan), textOf(paper));
  return { ours: one, theirs: other };
}

function textOf(lines: readonly SaidLine[]): string {
  return lines
    .map(({ kind, text }) => {
      const label = kind ? IMPLICATION_LABELS[kind] : null;
      return label ? `${label}: ${text}` : text;
    })
    .join("\n");
}
