import { atSemicolons } from "../reading/wording/cell-words.ts";
import type { FrozenImplication } from "../versions/frozen-plan.ts";
import type { CellParagraph } from "./cell-paragraph.ts";
import { IMPLICATION_LABELS } from "./plan-output.words.ts";
import { printableLine } from "./printable-lines.ts";

/**
 * Implications with a kind and others without: in one column below each other, those without would be read as going on
 * with the kind above them.
 */
export function isMixed(implications: readonly FrozenImplication[]): boolean {
  return implications.some(isOpen) && !implications.every(isOpen);
}

/** Those without a kind come first: behind a label they would be read as of its kind. */
export function implicationParagraphs(
  whole: readonly FrozenImplication[],
  own: readonly FrozenImplication[],
): CellParagraph[] {
  const runs = [whole.filter(isOpen), own.filter(isOpen), ...runsOf(whole), ...runsOf(own)];
  return runs.flatMap(paragraphsOf);
}

/** “Costs: a; b”: implications of one kind that follow each other are one paragraph, if they can be told apart in it. */
function paragraphsOf(run: readonly FrozenImplication[]): CellParagraph[] {
  const label = run[0] ? IMPLICATION_LABELS[run[0].kind] : null;
  const texts = run.map(({ text }) => printableLine(text)).filter(Boolean);
  const joined = texts.join("; ");
  const found = atSemicolons(joined);
  const isSafe = found.length === texts.length && found.every((text, index) => text === texts[index]);
  return (isSafe ? [joined] : texts)
    .map((text) => ({ label, mark: null, text }))
    .filter(({ text }) => text !== "");
}

function runsOf(implications: readonly FrozenImplication[]): FrozenImplication[][] {
  const runs: FrozenImplication[][] = [];
  for (const implication of implications) {
    if (isOpen(implication)) continue;
    const last = runs.at(-1);
    if (last?.[0]?.kind === implication.kind) last.push(implication);
    else runs.push([implication]);
  }
  return runs;
}

function isOpen({ kind }: FrozenImplication): boolean {
  return kind === "unspecified";
}
