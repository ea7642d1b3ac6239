import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { WrittenCell, WrittenTable } from "../../../platform/tables/written-table.ts";
import { dressWord, PLAIN_MARGINS, PLAIN_STYLES, type WordLook } from "../../../platform/word/index.ts";
import { textRun } from "./build-word-table.ts";
import { sayPage } from "./plan-output.words.ts";
import { printableLine, printableLines } from "./printable-lines.ts";
import { LONG_CELL, PAGE_SIZE, SHADE } from "./word-look.ts";

/** A table as a Word file on A4 landscape, with sentences before it and its headings on each page. */
export async function writeTableWord(
  table: WrittenTable,
  facts: { readonly partnership: string; readonly sentences: readonly string[] },
  look: WordLook | null,
): Promise<Uint8Array> {
  const margin = look?.margins ?? PLAIN_MARGINS;
  const title = printableLine(table.title);
  const document = new Document({
    title,
    creator: printableLine(facts.partnership),
    lastModifiedBy: printableLine(facts.partnership),
    styles: PLAIN_STYLES,
    sections: [
      {
        properties: { page: { size: { ...PAGE_SIZE, orientation: PageOrientation.LANDSCAPE }, margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: "PlanFooter",
                children: [
                  textRun(`${title}. `),
                  new TextRun({ children: sayPage(PageNumber.CURRENT, PageNumber.TOTAL_PAGES) }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(title)] }),
          ...facts.sentences.map((words) => new Paragraph({ children: [textRun(printableLine(words))] })),
          ...(table.rows.length > 0
            ? [buildTable(table, PAGE_SIZE.height - margin.left - margin.right)]
            : []),
        ],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toBuffer(document));
  return look === null ? written : dressWord(written, look);
}

function buildTable({ columns, rows }: WrittenTable, free: number): Table {
  const letters = columns.map(({ width = 12 }) => width);
  const all = letters.reduce((sum, width) => sum + width, 0);
  const widths = letters.map((width) => Math.floor((width * free) / all));
  const cell = (lines: readonly string[], column: number, style: string | null) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(style ? { shading: { type: ShadingType.CLEAR, fill: SHADE.header, color: "auto" } } : {}),
      children: lines.map(
        (line) => new Paragraph({ ...(style ? { style } : {}), children: [textRun(line)] }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    tableLook: { firstRow: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, column) => cell([printableLine(heading)], column, "PlanColumn")),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            // What is short stays on one page; what is longer than a page could not.
            ...(row.some((said) => typeof said === "string" && said.length >= LONG_CELL)
              ? {}
              : { cantSplit: true }),
            children: row.map((said, column) => cell(linesOf(said), column, null)),
          }),
      ),
    ],
  });
}

function linesOf(said: WrittenCell): string[] {
  if (said === null) return [""];
  if (typeof said === "number") return [String(said)];
  if (typeof said !== "string") return [said.day];
  const lines = printableLines(said);
  // A cell without a paragraph is none to Word.
  return lines.length > 0 ? lines : [""];
}
