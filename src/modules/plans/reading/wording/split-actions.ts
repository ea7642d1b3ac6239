import type { Piece } from "../../../../kernel/paper.ts";
import { depthOf, numbered } from "./number-label.ts";

/**
 * The actions in one cell: several where its pieces are numbered alike from the first one on ("1.1 …", "1.2 …"), else
 * one. A list under a first line is the steps of that action.
 */
export function splitActions(pieces: readonly Piece[], apart = false): (readonly Piece[])[] {
  if (apart && pieces.length > 0) return pieces.map(({ text }) => [{ text }]);
  const first = pieces[0] && markOf(pieces[0]);
  if (!first || pieces.length < 2) return [pieces];
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && markOf(piece) !== first) last.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Whether a cell holds nothing but a list without numbers. */
export function isListAlone(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every((piece) => piece.item !== undefined) &&
    splitActions(pieces).length === 1
  );
}

/** What kind of number a piece bears: its depth and whether it begins with a figure; empty for none. */
function markOf({ text, item }: Piece): string {
  const number =
    item && /[\p{L}\p{N}]/u.test(item) && item !== "o" ? item.replace(/[.):]+$/u, "") : numbered(text).number;
  return number ? `${depthOf(number)}${/^\(?\d/u.test(number) ? "figure" : "letter"}` : "";
}
