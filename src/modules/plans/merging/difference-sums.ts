import type { DifferenceSection } from "./difference-section.ts";
import type { LivePlan } from "./live-sheet.ts";
import type { PaperPlan } from "./paper-plan.ts";

/** How many actions are what. Of the plan: same, changed, gone, asked and ended add up; of the paper: same, changed, fresh and questions. */
export interface DifferenceSums {
  readonly inPlan: number;
  readonly inPaper: number;
  readonly same: number;
  readonly changed: number;
  readonly moved: number;
  readonly fresh: number;
  readonly gone: number;
  readonly questions: number;
  readonly asked: number;
  readonly ended: number;
  readonly renumbered: number;
  /** Improvements of which something differs. */
  readonly improvements: number;
}

export function sumsOf(
  sections: readonly DifferenceSection[],
  { sheet }: LivePlan,
  paper: PaperPlan,
): DifferenceSums {
  const count = (of: (section: DifferenceSection) => readonly unknown[]) =>
    sections.reduce((sum, section) => sum + of(section).length, 0);
  const inPlan = sheet.improvements.reduce((sum, { actions }) => sum + actions.length, 0);
  const [same, changed, gone, ended] = [
    count((each) => each.same),
    count((each) => each.changed),
    count((each) => each.gone),
    count((each) => each.ended),
  ];
  return {
    ...{ inPlan, same, changed, gone, ended },
    inPaper: paper.improvements.reduce((sum, { actions }) => sum + actions.length, 0),
    moved: count((each) => each.changed.filter(({ movedTo }) => movedTo !== null)),
    fresh: count((each) => each.fresh),
    questions: count((each) => each.asked),
    asked: inPlan - same - changed - gone - ended,
    renumbered: count((each) => [...each.same, ...each.changed].filter(({ numbered }) => numbered !== null)),
    improvements: sections.filter(({ improvement, fields }) => improvement && fields.length > 0).length,
  };
}
