import type { TextRow } from "./text-part.ts";

/** A table whose end has not been seen. */
export interface OpenTable {
  readonly rows: TextRow[];
  width: number;
}

/** A line without tabs after a table's line: part of the table or the end of it, as what follows will show. */
export interface Lone {
  readonly text: string;
  readonly gapBefore: boolean;
}

/** So many lines without tabs, so long at most, can stand between two lines of one table. */
const MOST_LONE = 2;
const LONGEST_LONE = 300;

/** Whether a tab line still belongs to the table, after these lines without tabs and perhaps an empty one. */
export function belongs(
  table: OpenTable,
  cells: readonly string[],
  lone: readonly Lone[],
  gap: boolean,
  keepsTails: boolean,
): boolean {
  if (!gap && lone.length === 0) return true;
  const fits = keepsTails ? cells.length === table.width : cells.length <= table.width;
  if (!fits) return false;
  if (lone.length === 0) return true;
  if (sameWords(table.rows[0]?.cells ?? [], cells)) return false;
  if (lone.some((line) => line.text.length > LONGEST_LONE)) return false;
  return lone.length <= MOST_LONE || (!gap && lone.every((line) => !line.gapBefore && isRest(line.text)));
}

/** The line is plainly the rest of the row before it. */
export function goesOn(table: OpenTable, line: Lone): boolean {
  const before = table.rows.at(-1)?.cells.findLast((cell) => cell.trim() !== "") ?? "";
  const beginning = table.rows.at(-1)?.cells[0] ?? "";
  const isEnded = (text: string) => /[.!?:;]$/.test(text.trimEnd());
  // After an empty line, an item of a list begins what follows the table.
  const rest = line.gapBefore ? isSmall(line.text) : isRest(line.text);
  return rest && !(isEnded(before) && isEnded(beginning));
}

/** Begins with a small letter or as an item of a list. */
function isRest(text: string): boolean {
  return isSmall(text) || /^\s*[-•*–]\s/.test(text);
}

/** A small letter that is no mark of a list ("a)"). */
function isSmall(text: string): boolean {
  return /^\s*\p{Ll}(?![.)])/u.test(text);
}

/** Most words of a table's first row again, in their places: a heading, and with it the next table. */
function sameWords(first: readonly string[], second: readonly string[]): boolean {
  const plain = (cell: string | undefined) => (cell ?? "").toLowerCase().replace(/\s+/g, " ").trim();
  const filled = second.filter((cell) => plain(cell) !== "").length;
  const same = second.filter(
    (cell, index) => plain(cell) !== "" && plain(cell) === plain(first[index]),
  ).length;
  return same > 0 && same >= filled / 2;
}
