import type { Budget } from "../budget.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unusable.ts";
import { isOn } from "../xml/element.ts";
import type { Attributes, XmlTaker } from "../xml/read-xml.ts";
import { cellAt, LAST_COLUMN, rangeAt } from "./cell-range.ts";
import { isOnSheet, type Sheet } from "./sheet.ts";
import type { Shown } from "./shown-value.ts";

/** Empty cells carry lines and colours; so many of them are still no attack. */
const EMPTY_CELLS = 10 * limits.cells;

/** Takes a sheet's part into `sheet`; `show` says what a value shows as. */
export function sheetTaker(
  sheet: Sheet,
  part: string,
  budget: Budget,
  show: (type: string, value: string, style: number) => Shown,
): XmlTaker {
  const at = { row: 0, column: 0 };
  let cell: { type: string; style: number } | null = null;
  let value = "";
  let reading = false;
  let phonetic = 0;
  let empty = 0;

  const openRow = (attributes: Attributes) => {
    at.row = attributes.r === undefined ? at.row + 1 : Number(attributes.r);
    at.column = 0;
    if (!isOnSheet(at.row, 1)) refuse("damaged", { part, detail: `row ${attributes.r}` });
    if (isOn(attributes.hidden ?? "0")) sheet.hiddenRows.push([at.row, at.row]);
  };
  const openCell = ({ r, t, s }: Attributes) => {
    const named = r === undefined ? { row: at.row, column: at.column + 1 } : cellAt(r);
    if (!named || !isOnSheet(named.row, named.column)) refuse("damaged", { part, detail: `cell ${r}` });
    else Object.assign(at, named);
    cell = { type: t ?? "n", style: Number(s ?? 0) };
    value = "";
  };
  const closeCell = () => {
    const { type, style } = cell ?? { type: "n", style: 0 };
    cell = null;
    const { text, unseen } = value === "" ? { text: "", unseen: null } : show(type, value, style);
    if (text.trim() === "" && unseen === null) {
      empty += 1;
      if (empty > EMPTY_CELLS) refuse("too-many-cells", { limit: EMPTY_CELLS });
      return;
    }
    budget.cell();
    budget.growing(text.length);
    sheet.cells.push({ row: at.row, column: at.column, text, unseen });
  };
  return {
    open(name, attributes) {
      switch (name) {
        case "x:row":
          return openRow(attributes);
        case "x:c":
          return openCell(attributes);
        case "x:rPh":
          phonetic += 1;
          return;
        case "x:v":
        case "x:t":
          reading = cell !== null && phonetic === 0;
          return;
        case "x:col":
          return hideColumns(sheet, attributes);
        case "x:mergeCell": {
          const range = rangeAt(attributes.ref ?? "");
          if (range) sheet.merges.push(range);
          if (sheet.merges.length > limits.cells) refuse("too-many-cells", { limit: limits.cells, part });
          return;
        }
        case "x:autoFilter": {
          const range = rangeAt(attributes.ref ?? "");
          if (range) sheet.headings.add(range.row);
          return;
        }
        case "x:tablePart":
          sheet.tables.push(attributes["r:id"] ?? "");
      }
    },
    close(name) {
      if (name === "x:c") closeCell();
      else if (name === "x:rPh") phonetic -= 1;
      else if (name === "x:v" || name === "x:t") reading = false;
    },
    text(text) {
      if (!reading) return;
      value += text;
      budget.growing(value.length);
    },
  };
}

function hideColumns(sheet: Sheet, { min, max, hidden, width }: Attributes): void {
  const [first, last] = [Number(min), Math.min(LAST_COLUMN, Number(max))];
  if ((isOn(hidden ?? "0") || Number(width ?? 1) === 0) && first >= 1 && last >= first)
    sheet.hiddenColumns.push([first, last]);
}
