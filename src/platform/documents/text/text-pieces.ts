import type { Piece } from "../../../kernel/paper.ts";
import type { Budget } from "../budget.ts";
import { piecesOfHtml } from "../html/read-html.ts";

/** Plain formatting, without attributes, as programs leave it behind when they turn a paper into text. */
const FORMATTING =
  /<\/?(?:u|b|i|p|s|br|em|strong|strike|span|sub|sup|small|big|tt|font|div|ul|ol|li|ins|center|h[1-6])\s*\/?>/gi;
const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const MARKUP = /<[a-z!/?]/i;

/**
 * The pieces of a cell or line of plain text. Formatting tags and entities are taken as what they stand for; a text
 * that holds any other markup is somebody's example or an attack and stays as it stands, letter by letter.
 */
export function piecesOfText(text: string, budget: Budget): Piece[] {
  const pieces =
    readMarkup(text, budget) ?? text.split(/[\v\n\u2028\u2029]/).map((line) => ({ text: line.trim() }));
  const filled = pieces.filter((piece) => piece.text !== "");
  for (const piece of filled) budget.piece(piece.text);
  return filled;
}

function readMarkup(text: string, budget: Budget): Piece[] | null {
  const bare = text.replace(FORMATTING, "");
  if (MARKUP.test(bare)) return null;
  if (bare === text && !ENTITY.test(text)) return null;
  return piecesOfHtml(escapeRest(text.replace(/[\v\n]/g, "<br>")), budget);
}

/** "<5 people" is no tag: only what we know as formatting is left to the parser. */
function escapeRest(text: string): string {
  let from = 0;
  let out = "";
  for (const match of text.matchAll(FORMATTING)) {
    out += text.slice(from, match.index).replaceAll("<", "&lt;") + match[0];
    from = match.index + match[0].length;
  }
  return out + text.slice(from).replaceAll("<", "&lt;");
}
