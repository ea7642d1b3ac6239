import type { Piece } from "../../../../kernel/paper.ts";
import { atSemicolons } from "./cell-words.ts";

/**
 * The measures in a cell: each paragraph and each list item is one, and so is each part between semicolons where the
 * cell is one plain text. A paragraph with a list under it is one measure with its steps. Sentences are not parted.
 */
export function measuresOf(pieces: readonly Piece[]): string[] {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only.item ? [only.text.trim()] : atSemicolons(only.text);
  const measures: string[] = [];
  let leadIn = false;
  for (const { text, item } of pieces) {
    const last = measures.at(-1);
    if (item && leadIn && last !== undefined) measures[measures.length - 1] = `${last}\n${item} ${text}`;
    else {
      measures.push(text.trim());
      leadIn = !item;
    }
  }
  return measures.filter((measure) => measure !== "");
}
