import { type Cell, type Paper, type Table, textOf } from "../../../kernel/paper.ts";
import { plainFileName } from "../../../kernel/plain-words.ts";

/** A paper as a list is looked for in it: its tables row by row, each word once. */
export interface ListPaper {
  readonly name: string;
  readonly tables: readonly ListTable[];
  /** Lines that stand outside of tables: they are no list, and are only counted. */
  readonly lines: number;
  /** What stands beside the text: hidden rows and sheets, comments. */
  readonly asides: readonly string[];
}

export interface ListTable {
  readonly number: number;
  readonly caption: string | null;
  readonly columns: number;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** As a person would count it. */
  readonly number: number;
  /** The words of each column of the grid, "" for an empty one. A merged cell's words stand in each row that it spans. */
  readonly cells: readonly string[];
  /** The columns, from 0, whose words stand in a merged cell further up. */
  readonly repeats: readonly number[];
  /** One cell reaches across the others: the title of the table, or of the rows that follow. */
  readonly isBand: boolean;
}

/** How long a list may be; a partnership's is far below. */
export const MOST_ROWS = 2000;
const MOST_ASIDES = 50;

/** The tables of a paper as lists, without their empty rows. */
export function listsIn({ name, blocks, asides }: Paper): ListPaper {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [listOf(block)] : []));
  return {
    name: plainFileName(name),
    tables: tables.filter(({ rows }) => rows.length > 0),
    lines: blocks.filter((block) => block.kind === "paragraph" && block.text.trim() !== "").length,
    asides: asides.slice(0, MOST_ASIDES).map(({ text }) => keepable(text.slice(0, 500))),
  };
}

export function countRows({ tables }: ListPaper): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function listOf({ number, caption, columns, rows }: Table): ListTable {
  const hanging = new Map<number, { readonly text: string; left: number }>();
  const listed = rows.map((row): ListRow => {
    const cells = Array.from({ length: columns }, () => "");
    const repeats: number[] = [];
    for (const [column, above] of hanging) {
      cells[column] = above.text;
      repeats.push(column);
      above.left -= 1;
      if (above.left === 0) hanging.delete(column);
    }
    for (const cell of row.cells) {
      const text = wordsOf(cell);
      cells[cell.column - 1] = text;
      if (text !== "" && cell.rowSpan > 1) hanging.set(cell.column - 1, { text, left: cell.rowSpan - 1 });
    }
    const said = row.cells.filter((cell) => wordsOf(cell) !== "");
    const isBand = said.length === 1 && repeats.length === 0 && columns > 1 && (said[0]?.columnSpan ?? 1) > 1;
    return { number: row.number, cells, repeats, isBand };
  });
  return {
    number,
    caption: caption && keepable(caption),
    columns,
    rows: listed.filter(({ cells }) => cells.some((text) => text !== "")),
  };
}

function wordsOf(cell: Cell): string {
  return keepable(textOf(cell)).trim();
}

/** PostgreSQL's JSON takes neither the character of number nought nor half of a pair. */
function keepable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
