import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { Cell, stream } from "exceljs";
import { cellWords } from "./cell-words.ts";
import { sheetNames } from "./sheet-names.ts";
import { columnWidths, rowHeight } from "./sheet-room.ts";
import type { WrittenCell, WrittenColumn, WrittenTable } from "./written-table.ts";

/** What the file says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** Whose it is: the partnership's whole name. */
  readonly partnership: string;
  readonly at: Date;
}

export const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a cell of Excel holds at most; what is longer is cut, and says so. */
const LONGEST_CELL = 32_767;
const CUT_HERE = " [Cut here: a cell of Excel holds no more. The CSV file has it whole.]";

/** “30 June 2027”, in English as it is written in Britain whatever the reader's own settings. */
const DAY_FORMAT = "[$-809]d mmmm yyyy";
/** Excel's calendar is right from here on: before it, it counts a 29 February 1900. */
const FIRST_DAY = "1900-03-01";

/**
 * Tables as one Excel file, a sheet each: headings that stay in sight and are repeated on paper, a filter, days as days,
 * words as words. Nothing in it is ever a formula. Landscape A4, as wide as the page.
 */
export async function writeWorkbook(
  tables: readonly WrittenTable[],
  facts: WorkbookFacts,
): Promise<Uint8Array> {
  // It takes half a second to load, and most visits take no table away.
  const { default: excel } = await import("exceljs");
  const through = new PassThrough();
  const whole = buffer(through);
  // Its other writer cuts a text of 16,384 letters or more in two, and with it a 😀 that happens to stand there.
  const book = new excel.stream.xlsx.WorkbookWriter({
    stream: through,
    useStyles: true,
    useSharedStrings: true,
  });
  book.title = escaped(facts.title);
  book.creator = escaped(facts.partnership);
  book.lastModifiedBy = escaped(facts.partnership);
  book.created = facts.at;
  book.modified = facts.at;
  const names = sheetNames(tables.map(({ title, sheet }) => sheet ?? title));
  tables.forEach((table, index) => {
    addSheet(book, table, names[index] ?? "Table");
  });
  await book.commit();
  return new Uint8Array(await whole);
}

function addSheet(book: stream.xlsx.WorkbookWriter, table: WrittenTable, name: string): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  });
  const widths = columnWidths(table);
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[index] ?? 0;
    headCell(sheet.getCell(1, index + 1), column);
  });
  sheet.getRow(1).height = rowHeight(
    table.columns.map(({ heading }) => heading),
    widths,
  );
  table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      fillCell(sheet.getCell(row + 2, column + 1), cell);
    });
    sheet.getRow(row + 2).height = rowHeight(cells, widths);
  });
  if (table.columns.length > 0) {
    sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: table.rows.length + 1, column: table.columns.length },
    };
  }
  sheet.commit();
}

function headCell(cell: Cell, { heading }: WrittenColumn): void {
  cell.value = cellText(heading);
  cell.font = { name: "Calibri", size: 11, bold: true };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEBEBEB" } };
  cell.border = { bottom: { style: "medium" } };
  cell.alignment = { wrapText: true, vertical: "bottom" };
}

function fillCell(cell: Cell, value: WrittenCell): void {
  cell.border = { bottom: { style: "thin", color: { argb: "FFD3D7DB" } } };
  if (value === null || value === "") return;
  cell.alignment = { wrapText: true, vertical: "top" };
  if (typeof value === "string") cell.value = cellText(value);
  else if (typeof value === "number") {
    cell.value = value;
    // Else a number would touch the words of the next column.
    cell.alignment = { vertical: "top", horizontal: "right", indent: 1 };
  } else if (value.day < FIRST_DAY) cell.value = value.day;
  else {
    cell.value = new Date(`${value.day}T00:00:00Z`);
    cell.numFmt = DAY_FORMAT;
    cell.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
  }
}

function cellText(text: string): string {
  const words = cellWords(text);
  const fits =
    words.length <= LONGEST_CELL
      ? words
      : words.slice(0, LONGEST_CELL - CUT_HERE.length).replace(/[\ud800-\udbff]$/, "") + CUT_HERE;
  return escaped(fits);
}

/** Excel reads `_x0041_` as the letter A (ECMA-376, 22.4.2.4): an underline that would begin such a thing is written so itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
