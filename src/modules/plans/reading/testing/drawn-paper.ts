import type { Block, Cell, Paper, PaperFormat, Piece, Row, Table } from "../../../../kernel/paper.ts";

/**
 * A paper drawn in text, for tests. Rows of a table are lines with cells between bars; `<` is merged with the cell on
 * its left, `^` with the cell above; ` // ` parts paragraphs in a cell, and a paragraph that begins with `•` or `1)` is
 * an item of a list. A line with `# ` before it is a heading, `> ` a caption, other lines without bars are paragraphs;
 * `---` is an empty line between two rows, and between two tables.
 */
export function drawnPaper(drawing: string, format: PaperFormat = "docx", name = "drawn-plan.docx"): Paper {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let caption: string | null = null;
  let tables = 0;
  const endTable = () => {
    if (lines.length === 0) return;
    tables += 1;
    blocks.push(drawnTable(lines, tables, caption));
    lines = [];
    caption = null;
  };
  for (const line of drawing.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    if (line.includes("|") || (line === "---" && lines.length > 0)) {
      lines.push(line);
      continue;
    }
    endTable();
    const heading = /^(#+) (.*)$/u.exec(line);
    if (line.startsWith("> ")) caption = line.slice(2);
    else if (heading)
      blocks.push({ kind: "paragraph", text: heading[2] ?? "", level: heading[1]?.length ?? 1 });
    else if (line !== "---") blocks.push({ kind: "paragraph", text: line, level: null });
  }
  endTable();
  return { name, format, blocks, asides: [] };
}

type Writable = { -readonly [Key in keyof Cell]: Cell[Key] };

function drawnTable(lines: readonly string[], number: number, caption: string | null): Table {
  const rows: Row[] = [];
  let above: (Writable | undefined)[] = [];
  let gapBefore = false;
  let columns = 0;
  for (const line of lines) {
    if (line === "---") {
      gapBefore = true;
      continue;
    }
    const texts = line.split("|").map((text) => text.trim());
    columns = Math.max(columns, texts.length);
    const here: (Writable | undefined)[] = [];
    const cells: Writable[] = [];
    texts.forEach((text, index) => {
      const left = here[index - 1];
      const over = above[index];
      if (text === "<" && left) {
        if (cells.includes(left)) left.columnSpan += 1;
        here.push(left);
      } else if (text === "^" && over) {
        if (!here.includes(over)) over.rowSpan += 1;
        here.push(over);
      } else {
        const cell = { column: index + 1, columnSpan: 1, rowSpan: 1, pieces: piecesOf(text) };
        cells.push(cell);
        here.push(cell);
      }
    });
    rows.push({ number: rows.length + 1, header: false, ...(gapBefore ? { gapBefore } : {}), cells });
    gapBefore = false;
    above = here;
  }
  return { kind: "table", number, within: null, caption, columns, rows };
}

function piecesOf(text: string): Piece[] {
  return text
    .split(" // ")
    .filter((each) => each.trim() !== "")
    .map((each) => {
      const item = /^(•|\d+\)) (.*)$/su.exec(each.trim());
      return item ? { text: item[2] ?? "", item: item[1] ?? "" } : { text: each.trim() };
    });
}
