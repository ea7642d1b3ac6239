import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { CellParagraph } from "./cell-paragraph.ts";
import { PLAN_COLUMNS } from "./plan-output.words.ts";
import type { PlanOutputRow } from "./plan-rows.ts";
import { LONG_CELL, SHADE } from "./word-look.ts";

/** The list that gives a paragraph this mark, by the mark. */
export type MarkLists = ReadonlyMap<string, string>;

/** The plan's one table: column headings that come back on each page, and a merged heading row for each improvement. */
export function buildWordTable(
  rows: readonly PlanOutputRow[],
  lists: MarkLists,
  widths: readonly number[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: sum(widths), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [columnHeadings(widths), ...rows.map((row) => wordRow(row, lists, widths))],
  });
}

/** Text as Word holds it: a tab is an element of its own. */
export function textRun(text: string, bold = false): TextRun {
  const parts = text.split("\t");
  return new TextRun({
    ...(bold ? { bold } : {}),
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  });
}

function columnHeadings(widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: PLAN_COLUMNS.map((heading, index) =>
      cell(
        [new Paragraph({ style: "PlanColumn", children: [textRun(heading)] })],
        [index, 1],
        widths,
        SHADE.header,
      ),
    ),
  });
}

function wordRow(row: PlanOutputRow, lists: MarkLists, widths: readonly number[]): TableRow {
  switch (row.kind) {
    case "improvement":
      return improvementRow(row, lists, widths);
    case "field":
      return new TableRow({
        children: [
          cell([new Paragraph({ style: "PlanColumn", children: [textRun(row.label)] })], [0, 1], widths),
          cell(paragraphs(row.words, lists), [1, PLAN_COLUMNS.length - 1], widths),
        ],
      });
    case "action":
      return new TableRow({
        ...keptWhole(row.cells),
        children: row.cells.map((each, index) => cell(paragraphs(each, lists), [index, 1], widths)),
      });
  }
}

/** The title across all columns; across four where a measure or an outcome of the whole improvement stands beside it. */
function improvementRow(
  row: Extract<PlanOutputRow, { kind: "improvement" }>,
  lists: MarkLists,
  widths: readonly number[],
): TableRow {
  const [first, ...rest] = row.title;
  const title = [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new Bookmark({ id: bookmarkOf(row.id), children: [textRun(first?.text ?? "")] })],
    }),
    ...rest.map(
      ({ text }) => new Paragraph({ style: "PlanCell", keepNext: true, children: [textRun(text)] }),
    ),
  ];
  const beside = [row.measures, row.outcomes];
  const isAlone = beside.every((each) => each.length === 0);
  const span = PLAN_COLUMNS.length - (isAlone ? 0 : beside.length);
  return new TableRow({
    ...keptWhole([row.title, ...beside]),
    children: [
      cell(title, [0, span], widths, SHADE.improvement),
      ...(isAlone
        ? []
        : beside.map((each, index) =>
            cell(paragraphs(each, lists), [span + index, 1], widths, SHADE.improvement),
          )),
    ],
  });
}

/** The name under which an improvement can be jumped to; Word allows 40 characters. */
export function bookmarkOf(id: string): string {
  return `plan_${id.replace(/[^\da-z]/giu, "")}`.slice(0, 40);
}

function paragraphs(words: readonly CellParagraph[], lists: MarkLists): Paragraph[] {
  return words.map(({ label, mark, text }) => {
    const children: ParagraphChild[] = label === null ? [] : [textRun(`${label}:`, true), textRun(" ")];
    const list = mark === null ? undefined : lists.get(mark);
    return new Paragraph({
      style: "PlanCell",
      ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
      children: [...children, textRun(text)],
    });
  });
}

function cell(
  children: Paragraph[],
  [column, span]: readonly [number, number],
  widths: readonly number[],
  fill?: string,
): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: "PlanCell" })],
    columnSpan: span,
    width: { size: sum(widths.slice(column, column + span)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Kept on one page, unless it could be longer than one. */
function keptWhole(cells: readonly (readonly CellParagraph[])[]): { cantSplit?: true } {
  const longest = Math.max(
    ...cells.map((words) => words.reduce((total, { text }) => total + text.length, 0)),
  );
  return longest < LONG_CELL ? { cantSplit: true } : {};
}
