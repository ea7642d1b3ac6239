import type { Piece } from "../../../kernel/paper.ts";
import type { Budget } from "../budget.ts";
import type { Draft } from "../draft.ts";
import { piecesOfText } from "../text/text-pieces.ts";
import { inlineText } from "./inline-text.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** The pieces of a cell that holds inline Markdown. */
export function piecesOfMarkdown(cell: string, budget: Budget, draft: Draft): Piece[] {
  if (!/[*_~`\\[\]<&!]/.test(cell)) return piecesOfText(cell, budget);
  // The full stop keeps "1." and "- " at the start of a cell from being read as a list.
  const block = parseMarkdown(`.${cell.replaceAll("\v", "<br>")}`).children[0];
  if (block?.type !== "paragraph") return piecesOfText(cell, budget);
  const { text, asides } = inlineText(block.children);
  for (const { kind, text: words } of asides)
    if (words !== "") draft.asides.push({ kind, text: words, cell: null });
  return asPieces(text.replace(/^\./, ""), budget);
}

/** Lines as pieces, without the empty ones. */
export function asPieces(text: string, budget: Budget): Piece[] {
  const lines = text.split(/[\n\v]/).map((line) => line.trim());
  const pieces = lines.filter((line) => line !== "").map((line) => ({ text: line }));
  for (const piece of pieces) budget.piece(piece.text);
  return pieces;
}
