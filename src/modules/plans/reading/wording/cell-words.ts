import type { Piece } from "../../../../kernel/paper.ts";
import { type Numbered, numbered } from "./number-label.ts";
import { joinHalves } from "./sentence.ts";

/** The words of a cell as one text, a line for each piece. List numbers stay; bullets only where there are several lines. */
export function wordsOfPieces(pieces: readonly Piece[]): string {
  const lines = pieces.map(({ text, item }) => {
    if (!item || (pieces.length === 1 && !hasNumber(item))) return text.trim();
    return `${item} ${text}`.trim();
  });
  return lines.filter((line) => line !== "").join("\n");
}

/** The words without any list marks: what a lead or a date says does not depend on them. */
export function unmarkedWords(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => piece.text.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** A title or an action freed of its number, whether that was typed or set by the list. */
export function numberedWords(pieces: readonly Piece[], bareNumbers = false): Numbered {
  const [first, ...rest] = pieces;
  if (!first) return { number: null, label: null, text: "" };
  const mark = first.item && hasNumber(first.item) ? markWithStop(first.item) : null;
  const own = numbered(mark ? `${mark} ${first.text}` : first.text, bareNumbers);
  const bullet = first.item && !mark && rest.some((piece) => piece.item) ? { item: first.item } : {};
  const text = wordsOfPieces([{ text: own.text, ...bullet }, ...rest]);
  return { ...own, text };
}

/** Puts the pieces of a second half behind those of the first: its first line goes on with the last line above. */
export function joinPieces(first: readonly Piece[], second: readonly Piece[]): Piece[] {
  const last = first.at(-1);
  const [next, ...rest] = second;
  if (!last || !next) return [...first, ...second];
  return [...first.slice(0, -1), { ...last, text: joinHalves(last.text, next.text) }, ...rest];
}

/** Words a person typed in place of a cell's: a piece for each line. */
export function piecesOfWords(words: string): Piece[] {
  return words
    .split("\n")
    .map((line) => ({ text: line.trim() }))
    .filter((piece) => piece.text !== "");
}

/** Parts a text at its semicolons, but not within brackets. */
export function atSemicolons(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "(" || mark === "[") depth += 1;
    else if ((mark === ")" || mark === "]") && depth > 0) depth -= 1;
    else if (mark === ";" && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  const filled = parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return filled.length > 0 ? filled : [text.trim()].filter((part) => part !== "");
}

function hasNumber(item: string): boolean {
  return /[\p{L}\p{N}]/u.test(item) && item.trim() !== "o";
}

function markWithStop(item: string): string {
  return /[.):]$/u.test(item.trim()) ? item.trim() : `${item.trim()}.`;
}
