import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { textRun } from "../outputs/build-word-table.ts";
import { printableLines } from "../outputs/printable-lines.ts";
import { LONG_CELL, SHADE } from "../outputs/word-look.ts";
import type { ReportRow, ReportSection } from "./report.words.ts";

/** One table of a report; its headings come back on each page. `free` is the width that there is, in twentieths of a point. */
export function buildReportTable({ columns, widths, rows }: ReportSection, free: number): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.floor((width * free) / all));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: shares,
    width: { size: shares.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((heading, index) =>
          cell(heading, shares[index] ?? 0, "PlanColumn", SHADE.header),
        ),
      }),
      ...rows.map((row) => bodyRow(row, shares)),
    ],
  });
}

function bodyRow({ cells }: ReportRow, shares: readonly number[]): TableRow {
  const isLong = cells.some((words) => words.length >= LONG_CELL);
  return new TableRow({
    ...(isLong ? {} : { cantSplit: true }),
    children: cells.map((words, index) => cell(words, shares[index] ?? 0, "PlanCell")),
  });
}

function cell(words: string, width: number, style: string, fill?: string): TableCell {
  const lines = printableLines(words);
  return new TableCell({
    children:
      lines.length > 0
        ? lines.map((line) => new Paragraph({ style, children: [textRun(line)] }))
        : [new Paragraph({ style })],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
  });
}
