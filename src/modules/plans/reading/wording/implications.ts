import type { Piece } from "../../../../kernel/paper.ts";
import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import { atSemicolons } from "./cell-words.ts";
import { beginsMidSentence, endsHanging } from "./sentence.ts";

export interface SaidImplication {
  readonly kind: ImplicationKind | "unspecified";
  readonly text: string;
}

/** How a cell of implications ended: what a cell under it may go on with. */
export interface Ending {
  readonly kind: ImplicationKind | null;
  readonly hangs: boolean;
}

/**
 * Reads a cell of implications. "Costs:", "Risks:" and "Resources:" type what follows them; pieces part at semicolons,
 * list items and paragraphs, not at sentences. A piece without a label has the label before it in the same cell; at the
 * beginning of a cell that of the cell above, if the cell plainly goes on: it uses labels but begins without one, or
 * begins in the middle of a sentence. Else it has the kind its column names, or none.
 */
export function implicationsOf(
  pieces: readonly Piece[],
  columnKind: ImplicationKind | null,
  above: Ending | null,
): { said: SaidImplication[]; ending: Ending } {
  const parts = pieces.flatMap((piece) => atLabels(piece.text));
  const usesLabels = parts.some((part) => part.kind !== null);
  const goesOn = above !== null && (usesLabels || above.hangs || beginsMidSentence(pieces[0]?.text ?? ""));
  let kind: ImplicationKind | null = goesOn ? above.kind : null;
  const said: SaidImplication[] = [];
  for (const part of parts) {
    if (part.kind !== null) kind = part.kind;
    // A dash says that there is nothing to say.
    for (const text of atSemicolons(part.text).filter((each) => /[\p{L}\p{N}]/u.test(each)))
      said.push({ kind: kind ?? columnKind ?? "unspecified", text });
  }
  return { said, ending: { kind: kind ?? columnKind, hangs: endsHanging(pieces.at(-1)?.text ?? ".") } };
}

interface Part {
  readonly kind: ImplicationKind | null;
  readonly text: string;
}

const NAMES = "(?:costs?|risks?|resources?)(?: implications?)?";
const RELATED =
  "financial(?: implications?)?|finances?|funding|budget|staffing|staff time|key risks?|potential risks?|main risks?";

/** "Costs:" anywhere with a capital; at the beginning of a piece with a small letter, a dash, or alone. */
const INLINE = new RegExp(`(?<=^|[\\s(.;])(${NAMES})\\s*:`, "giu");
const AT_START = new RegExp(`^(${NAMES})\\s*(?:[:.]\\s*$|$|\\s[–—-]\\s)`, "iu");
/** Labels that say more than the kind: they type what follows, and stay in its words. */
const RELATED_AT_START = new RegExp(`^(${RELATED})\\s*(?::|\\s[–—-]\\s)`, "iu");

function atLabels(text: string): Part[] {
  const trimmed = text.trim();
  const start = AT_START.exec(trimmed);
  if (start) return [{ kind: kindOf(start[1] ?? ""), text: trimmed.slice(start[0].length) }];
  const related = RELATED_AT_START.exec(trimmed);
  const parts: Part[] = [];
  let kind: ImplicationKind | null = related ? kindOf(related[1] ?? "") : null;
  let from = 0;
  for (const match of trimmed.matchAll(INLINE)) {
    const name = match[1] ?? "";
    const begins = match.index === 0 || /[;.]\s*$/u.test(trimmed.slice(from, match.index));
    if (!begins && !/^\p{Lu}/u.test(name)) continue;
    if (match.index > from) parts.push({ kind, text: trimmed.slice(from, match.index) });
    kind = kindOf(name);
    from = match.index + match[0].length;
  }
  parts.push({ kind, text: trimmed.slice(from) });
  return parts.filter((part) => part.text.trim() !== "" || part.kind !== null);
}

function kindOf(label: string): ImplicationKind {
  if (/risk/iu.test(label)) return "risk";
  return /resource|staff/iu.test(label) ? "resource" : "cost";
}
