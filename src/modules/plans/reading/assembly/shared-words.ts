import { unmarkedWords } from "../wording/cell-words.ts";
import { type Ending, implicationsOf } from "../wording/implications.ts";
import { sameWordsKey } from "../wording/words.ts";
import type { OwnCell } from "./attach-fields.ts";
import { withoutLabel } from "./attach-fields.ts";
import type { BareAction, BareImprovement } from "./outline.ts";
import type { OwnWords, ReadImplication } from "./read-plan.ts";

/** The implications of an improvement, each once, with the action in whose own cell it stands. */
export function sharedImplications(
  cells: readonly OwnCell[],
  improvement: BareImprovement,
  mergesKept: boolean,
): ReadImplication[] {
  const belongs = belonging(cells, improvement, mergesKept);
  const found: ReadImplication[] = [];
  // What a cell goes on with stands over it, not beside it.
  const endings = new Map<number, Ending>();
  for (const { cell, action } of cells) {
    const { column } = cell.where;
    const { said, ending } = implicationsOf(
      withoutLabel(cell),
      cell.kind ?? null,
      endings.get(column) ?? null,
    );
    endings.set(column, ending);
    said.forEach(({ kind, text }, index) => {
      const kinds = cell.correction?.kinds;
      const own = belongs(action);
      found.push({
        kind: kinds?.[index] ?? kinds?.at(-1) ?? kind,
        text,
        cell: cell.id,
        ...(own === null ? {} : { action: own }),
      });
    });
  }
  return once(found, ({ kind, text }) => `${kind}|${sameWordsKey(text) || text}`);
}

/** The outcomes of an improvement, each once. */
export function sharedOutcomes(
  cells: readonly OwnCell[],
  improvement: BareImprovement,
  mergesKept: boolean,
): OwnWords[] {
  const belongs = belonging(cells, improvement, mergesKept);
  const found = cells.flatMap(({ cell, action }): OwnWords[] => {
    const text = unmarkedWords(withoutLabel(cell));
    const own = belongs(action);
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, ...(own === null ? {} : { action: own }) }] : [];
  });
  return once(found, ({ text }) => sameWordsKey(text));
}

/** Measures that stand at every action are the improvement's: an export writes a merged cell in each row. */
export function sharedMeasures(own: readonly (readonly string[])[]): string[] {
  const [first, ...others] = own;
  if (!first || others.length === 0) return [];
  const keys = others.map((measures) => new Set(measures.map(sameWordsKey)));
  return first.filter((measure) => keys.every((each) => each.has(sameWordsKey(measure))));
}

/**
 * Whose a cell is. In a format that keeps merged cells, a cell of one row is that action's. Where merging is lost, the
 * cells of an improvement stand in its first rows with blanks below, as in a Word table turned into text: they are
 * the improvement's; cells in other rows, or in all, are their actions'.
 */
function belonging(
  cells: readonly OwnCell[],
  improvement: BareImprovement,
  mergesKept: boolean,
): (action: BareAction | null) => number | null {
  const { actions } = improvement;
  const place = new Map(actions.map((action, index) => [action, index]));
  const filled = new Set(cells.flatMap(({ action }) => (action ? [place.get(action) ?? -1] : [])));
  const isOnTop =
    filled.size < actions.length && actions.slice(0, filled.size).every((_, index) => filled.has(index));
  const isShared = actions.length < 2 || (!mergesKept && isOnTop);
  return (action) => (action === null || isShared ? null : (place.get(action) ?? -1) + 1);
}

/** What is said in several rows is said of the improvement, once. */
function once<Words extends OwnWords>(found: readonly Words[], keyOf: (words: Words) => string): Words[] {
  const byKey = new Map<string, Words>();
  for (const words of found) {
    const key = keyOf(words);
    const before = byKey.get(key);
    if (!before) byKey.set(key, words);
    else if (before.action !== words.action) {
      const { action: _, ...shared } = before;
      byKey.set(key, shared as Words);
    }
  }
  return [...byKey.values()];
}
