import type { Paper, Row, Table } from "../../../kernel/paper.ts";
import { textOf } from "../../../kernel/paper.ts";

/**
 * A row in one line, for tests to compare: "1 Action | 2-3 To be found | 5↓2 Report". The number is the column, a
 * range the columns spanned, the arrow the rows; "#" before it a header row, "~" a gap. Lines of a cell by " / ".
 */
export function sketchRow(row: Row): string {
  const cells = row.cells.map((cell) => {
    const last = cell.columnSpan > 1 ? `-${cell.column + cell.columnSpan - 1}` : "";
    const down = cell.rowSpan > 1 ? `↓${cell.rowSpan}` : "";
    return `${cell.column}${last}${down} ${textOf(cell).replaceAll("\n", " / ")}`.trim();
  });
  return `${row.gapBefore ? "~ " : ""}${row.header ? "# " : ""}${cells.join(" | ")}`;
}

export function tablesOf(paper: Paper): Table[] {
  return paper.blocks.filter((block) => block.kind === "table");
}

/** All tables of a paper, each as its rows. */
export function sketchTables(paper: Paper): string[][] {
  return tablesOf(paper).map((table) => table.rows.map(sketchRow));
}

/** The paragraphs outside tables: "1. First" with its item, "## Heading" with its level. */
export function sketchParagraphs(paper: Paper): string[] {
  return paper.blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const level = block.level === null ? "" : `${"#".repeat(block.level)} `;
    return [`${level}${block.item === undefined ? "" : `${block.item} `}${block.text}`];
  });
}

/** Asides as "kind: text @ table,row,column". */
export function sketchAsides(paper: Paper): string[] {
  return paper.asides.map(({ kind, text, where, by }) => {
    const place = where === null ? "" : ` @ ${where.table},${where.row},${where.column}`;
    return `${kind}: ${text}${by === undefined ? "" : ` (${by})`}${place}`;
  });
}

/** Every word a paper holds, in blocks and asides, list marks left out. */
export function wordsOfPaper(paper: Paper): string {
  const words: string[] = [];
  for (const block of paper.blocks) {
    if (block.kind === "paragraph") words.push(block.text);
    else
      for (const row of block.rows)
        for (const cell of row.cells) words.push(...cell.pieces.map((each) => each.text));
  }
  for (const aside of paper.asides) if (aside.kind !== "object") words.push(aside.text);
  return words.join("\n");
}
