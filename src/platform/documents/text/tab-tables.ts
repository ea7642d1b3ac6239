import { isList } from "./list-mark.ts";
import { belongs, goesOn, type Lone, type OpenTable } from "./table-lines.ts";
import type { TextPart, TextRow } from "./text-part.ts";

/** After so many lines without tabs a table is over. */
const MOST_WRAPPED = 20;

/**
 * Finds the tables in a text. A run of tab lines is one table; an empty line within it sets `gapBefore`. After an
 * empty line the table goes on only with the same number of columns. A line or two without tabs between two such
 * lines (a title that lost its tabs, the rest of a broken row) are rows of one cell; more are prose and end the table,
 * and so does a repetition of its first row, which begins a new one. After the last tab line only a line that plainly
 * goes on (small letter, nothing ended) still belongs.
 */
export function splitText(lines: readonly string[], isProse: (line: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  const keepsTails = lines.some((line) => line.endsWith("\t") && line.trim() !== "");
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

function asLines(row: TextRow): string[] {
  const line = row.cells.join("\t");
  return row.gapBefore ? ["", line] : [line];
}

function asRow(line: Lone): TextRow {
  return { cells: [line.text], gapBefore: line.gapBefore };
}
