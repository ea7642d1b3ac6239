import type { MeasureRow } from "../measures/measure.table.ts";
import type { PaperFigure } from "./paper-plan.ts";
import { wordsKey } from "./same-words.ts";

/** Headings that only say that a figure stands below. */
const FIGURE =
  /\b(?:figures?|readings?|values?|results?|actual|latest|so far|to date|count|total|reached|achieved)\b/iu;

/**
 * Figures of a sheet that are plainly readings of a measure: its column is headed by the measure's own words, or as a
 * figure where the action has one measure that is a number. Figures that were given before are none.
 */
export function newFigures(
  figures: readonly PaperFigure[],
  measures: readonly MeasureRow[],
  shown: ReadonlyMap<string, readonly string[]>,
): { readonly measure: MeasureRow; readonly value: string }[] {
  const counted = measures.filter(({ kind }) => kind === "number");
  const found = figures.flatMap(({ heading, value }) => {
    const named = counted.filter(({ text }) => isNamed(heading, text));
    const [measure, another] = named.length > 0 ? named : FIGURE.test(heading) ? counted : [];
    return measure && !another && !shown.get(measure.id)?.includes(value) ? [{ measure, value }] : [];
  });
  // Two figures for one measure: which is meant only a person can say.
  return found.filter(({ measure }) => found.filter((each) => each.measure === measure).length === 1);
}

function isNamed(heading: string, measure: string): boolean {
  const [head, words] = [wordsKey(heading), wordsKey(measure)];
  return (
    head !== "" && (head === words || (head.length >= 8 && words.includes(head)) || head.includes(words))
  );
}
