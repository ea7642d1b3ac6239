import { cellWords } from "./cell-words.ts";
import type { WrittenCell, WrittenTable } from "./written-table.ts";

export const CSV = "text/csv; charset=utf-8; header=present";

/** Excel takes a file without it for one in the system's own letters, and shows “Ã©” for “é”. */
const BYTE_ORDER_MARK = "\ufeff";

/** How words begin that a spreadsheet would work out; with the apostrophes that a guard, or a person, put before them. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): a line of headings, a line for each row, line ends CR LF, UTF-8. Words that a spreadsheet
 * would take for a formula get an apostrophe in front, which our own reading takes off again. Days are YYYY-MM-DD.
 */
export function writeCsv(table: WrittenTable): string {
  const lines = [table.columns.map(({ heading }) => heading), ...table.rows].map((cells) =>
    cells.map((cell) => field(cell, cells.length)).join(","),
  );
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function field(cell: WrittenCell, beside: number): string {
  const text = fieldWords(cell);
  // A single empty field would be an empty line, which every reader passes over.
  const quoted = /[",;\t\n]|^\s|\s$/.test(text) || (text === "" && beside === 1);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function fieldWords(cell: WrittenCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return cell.day;
  const words = cellWords(cell);
  return FORMULA.test(words) ? `'${words}` : words;
}
