import Papa from "papaparse";
import { all, openWord, type XmlNode } from "./word-xml.ts";

type Row = readonly string[];

/** The rows of a plan's CSV file as the plan has them: a heading, perhaps with its own words, and then its actions. */
export function heldByCsv(text: string): { rows: Row[] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true });
  return { rows: asPlanRows(data.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, "")))) };
}

/** The same of the first sheet of its Excel file, read as XML. */
export async function heldByExcel(bytes: Uint8Array): Promise<{ rows: Row[] }> {
  const book = await openWord(bytes);
  const texts = all(await book.part("xl/sharedStrings.xml"), "si").map((each) => plain(textIn(each)));
  const sheet = await book.part("xl/worksheets/sheet1.xml");
  const rows = all(sheet, "row").map((row) => {
    const cells: string[] = [];
    for (const cell of all(row, "c")) {
      const value = all(cell, "v").map(textIn).join("");
      cells[columnOf(cell.attributes.r ?? "A")] =
        cell.attributes.t === "s" ? (texts[Number(value)] ?? "") : value;
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
  return { rows: asPlanRows(rows) };
}

/** Title, number, and the six cells; of a row without an action what is the whole improvement's. */
function asPlanRows([, ...rows]: readonly Row[]): Row[] {
  let last: string | null = null;
  return rows.flatMap(([title = "", , action = "", ...cells]) => {
    const [lead = "", implications = "", target = "", measure = "", outcome = ""] = cells;
    const isFirst = title !== last;
    last = title;
    if (action !== "")
      return [...(isFirst ? [[title]] : []), [action, lead, implications, target, measure, outcome]];
    if (implications !== "") return [...(isFirst ? [[title]] : []), ["Implications", implications]];
    return [measure + outcome === "" ? [title] : [title, measure, outcome]];
  });
}

function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

function plain(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** “C7” is in the third column, which is 2 from 0. */
function columnOf(place: string): number {
  const letters = /^[A-Z]+/.exec(place)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
