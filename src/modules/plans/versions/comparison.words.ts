import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import type { HeadingWord } from "../plans/plan.words.ts";
import type { Comparison } from "./compared-plan.ts";
import { isSame } from "./comparison-counts.ts";
import type { ActionCell, HeadingCell, PlanCell } from "./frozen-cell.ts";

/** What each cell of a plan is called, where its column does not say it. */
export const CELL_WORDS: Readonly<Record<PlanCell | HeadingCell | ActionCell, string>> = {
  title: "Name",
  period: "Years",
  summary: "What it is for",
  dated: "The day of its paper",
  caveats: "What was said of its limits",
  number: "Number",
  aim: "Aim",
  concerns: "Whom it concerns",
  implications: "Implications",
  measures: "Measure",
  outcome: "Outcome",
  text: "What is done",
  lead: "Lead",
  date: "Target date",
  helpers: "Helpers",
  steps: "Steps",
  themes: "Themes",
  marks: "Marks",
};

/** In sentences, what differs between two versions, with counts that add up; that nothing does, where nothing does. */
export function sayComparison(comparison: Comparison, { one, many }: HeadingWord): readonly string[] {
  if (isSame(comparison)) return ["Nothing differs between the two."];
  const { actions, headings, cells, orders } = comparison.counts;
  const before = actions.same + actions.changed + actions.moved + actions.removed;
  const after = actions.same + actions.changed + actions.moved + actions.added;
  const became = [
    actions.same > 0 ? `${sayCount(actions.same)} ${actions.same === 1 ? "is" : "are"} as before` : "",
    actions.changed > 0 ? `${sayCount(actions.changed)} changed` : "",
    actions.moved > 0 ? `${sayCount(actions.moved)} moved under another ${one}` : "",
    actions.removed > 0 ? `${sayCount(actions.removed)} ${wasWere(actions.removed)} taken out` : "",
  ].filter(Boolean);
  const sections = [
    headings.added > 0 ? `${sayCount(headings.added)} new` : "",
    headings.changed > 0 ? `${sayCount(headings.changed)} changed` : "",
    headings.removed > 0 ? `${sayCount(headings.removed)} taken out` : "",
  ].filter(Boolean);
  return [
    before > 0 ? `Of ${sayMany(before, "action")} in the first, ${sayList(became)}.` : "",
    actions.added > 0
      ? `${capital(sayCount(actions.added))} ${actions.added === 1 ? "is" : "are"} new, so the second has ${sayMany(after, "action")}.`
      : "",
    sections.length > 0 ? `${capital(many)}: ${sayList(sections)}.` : "",
    cells > 0
      ? `${capital(sayCount(cells))} ${cells === 1 ? "cell" : "cells"} that ${cells === 1 ? "stands" : "stand"} in both ${cells === 1 ? "says" : "say"} something else.`
      : "",
    orders > 0 ? "Some things stand in another order." : "",
  ].filter(Boolean);
}

function wasWere(count: number): string {
  return count === 1 ? "was" : "were";
}
