/** Lines of a text: tables of tab-separated lines, and the lines between them (the empty ones too). */
export type TextPart =
  | { readonly kind: "table"; readonly rows: readonly TextRow[] }
  | { readonly kind: "prose"; readonly lines: readonly string[] };

export interface TextRow {
  readonly cells: readonly string[];
  readonly gapBefore: boolean;
}

interface OpenTable {
  readonly rows: TextRow[];
  width: number;
}

/** A line without tabs after a table's line: part of the table or the end of it, as what follows will show. */
interface Lone {
  readonly text: string;
  readonly gapBefore: boolean;
}

/** So many lines without tabs, so long at most, can stand between two lines of one table. */
const MOST_LONE = 2;
const MOST_WRAPPED = 20;
const LONGEST_LONE = 300;

/**
 * Finds the tables in a text. A run of tab lines is one table; an empty line within it sets `gapBefore`. After an
 * empty line the table goes on only with the same number of columns. A line or two without tabs between two such
 * lines (a title that lost its tabs, the rest of a broken row) are rows of one cell; more are prose and end the table,
 * and so does a repetition of its first row, which begins a new one. After the last tab line only a line that plainly
 * goes on (small letter, nothing ended) still belongs.
 */
export function splitText(lines: readonly string[], isProse: (line: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  const keepsTails = lines.some((line) => /\S.*\t$/.test(line));
  let prose: string[] = [];
  let table: OpenTable | null = null;
  let lone: Lone[] = [];
  let gap = false;

  const endProse = () => {
    if (prose.some((line) => line.trim() !== "")) parts.push({ kind: "prose", lines: prose });
    prose = [];
  };
  const endTable = () => {
    if (!table) return;
    const own = lone.length > 0 && lone[0] && goesOn(table, lone[0]) ? lone.slice(0, 1) : [];
    table.rows.push(...own.map(asRow));
    if (isList(table.rows)) prose.push(...table.rows.flatMap(asLines));
    else {
      endProse();
      parts.push({ kind: "table", rows: table.rows });
    }
    prose.push(...lone.slice(own.length).flatMap((each) => (each.gapBefore ? ["", each.text] : [each.text])));
    table = null;
    lone = [];
  };

  for (const line of lines) {
    const cells: string[] = line.split("\t");
    const blank = line.trim() === "";
    if (blank && !(table && lone.length === 0 && !gap && cells.length === table.width && cells.length > 1)) {
      if (!table) prose.push("");
      gap = true;
    } else if (
      !isProse(line) &&
      isTabLine(cells, table, (open) => belongs(open, cells, lone, gap, keepsTails))
    ) {
      const open: OpenTable | null = table;
      if (open && !belongs(open, cells, lone, gap, keepsTails)) endTable();
      table ??= { rows: [], width: 0 };
      table.rows.push(...lone.map(asRow), { cells, gapBefore: gap && table.rows.length > 0 });
      table.width = Math.max(table.width, cells.length);
      lone = [];
      gap = false;
    } else {
      if (table && !isProse(line)) lone.push({ text: line.replaceAll("\t", " "), gapBefore: gap });
      else {
        endTable();
        prose.push(line);
      }
      if (lone.length > MOST_WRAPPED) endTable();
      gap = false;
    }
  }
  endTable();
  endProse();
  return parts;
}

/** A tab after the first word; or before it, where a table is open, as its first cells may be empty. */
function isTabLine(
  cells: readonly string[],
  table: OpenTable | null,
  joins: (table: OpenTable) => boolean,
): boolean {
  if (cells.length < 2) return false;
  const first = cells.findIndex((cell) => cell.trim() !== "");
  if (first < cells.length - 1) return true;
  return table !== null && cells.length <= table.width && joins(table);
}

function belongs(
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
function goesOn(table: OpenTable, line: Lone): boolean {
  const before = table.rows.at(-1)?.cells.findLast((cell) => cell.trim() !== "") ?? "";
  const beginning = table.rows.at(-1)?.cells[0] ?? "";
  return isRest(line.text) && (!/[.!?:;]\s*$/.test(before) || !/[.!?:;]\s*$/.test(beginning));
}

/** Begins with a small letter or as an item of a list. */
function isRest(text: string): boolean {
  return /^\s*(?:\p{Ll}|[-•*–]\s)/u.test(text);
}

/** "1.", "2.3", "•" and a tab before each line: a list, whose tabs only set the mark apart. */
function isList(rows: readonly TextRow[]): boolean {
  return rows.every(
    ({ cells }) =>
      cells.length === 2 && LIST_MARK.test((cells[0] ?? "").trim()) && (cells[1] ?? "").trim() !== "",
  );
}

export const LIST_MARK = /^(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]|\d+(?:\.\d+)+|[•·▪◦●○■□–—*-])$/i;

function asLines(row: TextRow): string[] {
  const line = row.cells.join("\t");
  return row.gapBefore ? ["", line] : [line];
}

function asRow(line: Lone): TextRow {
  return { cells: [line.text], gapBefore: line.gapBefore };
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
