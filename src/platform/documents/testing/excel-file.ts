import { type ZipEntry, zipOf } from "./zip.ts";

const X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an Excel file that a test writes itself. */
export interface ExcelParts {
  readonly sheets: readonly ExcelSheet[];
  /** Texts as they stand between `<si>` and `</si>`. */
  readonly strings?: readonly string[];
  /** Number formats: cell style 1 has the first, and so on; style 0 is "General". */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly people?: string;
}

export interface ExcelSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly before?: string;
  /** What follows it: merges, filters. */
  readonly after?: string;
  /** Parts that hang on the sheet, by the last word of their type: whole, with root and namespaces. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function excelFile(parts: ExcelParts): Buffer {
  return zipOf(excelEntries(parts));
}

/** An Excel file of one sheet called "Plan". */
export function oneSheet(rows: string, more: Partial<ExcelSheet> & Omit<ExcelParts, "sheets"> = {}): Buffer {
  const { strings, formats, from1904, people, ...sheet } = more;
  const defined = Object.entries({ strings, formats, from1904, people }).filter(
    ([, value]) => value !== undefined,
  );
  return excelFile({ sheets: [{ name: "Plan", rows, ...sheet }], ...Object.fromEntries(defined) });
}

export function excelEntries(parts: ExcelParts): ZipEntry[] {
  const { sheets, strings, formats = [], from1904 = false, people } = parts;
  const entries: ZipEntry[] = [
    {
      name: "[Content_Types].xml",
      content: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/></Types>`,
    },
    { name: "_rels/.rels", content: relationships([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...sheets.map((_, at) => [`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
        ["strings", "sharedStrings", "sharedStrings.xml"],
        ["styles", "styles", "styles.xml"],
        ...(people === undefined ? [] : [["people", "person", "persons/person.xml"] as const]),
      ]),
    },
    {
      name: "xl/workbook.xml",
      content: sheetPart(
        "workbook",
        `<workbookPr${from1904 ? ' date1904="1"' : ""}/><sheets>${sheets
          .map(
            ({ name, state }, at) =>
              `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="s${at}"/>`,
          )
          .join("")}</sheets>`,
      ),
    },
    {
      name: "xl/styles.xml",
      content: sheetPart(
        "styleSheet",
        `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${attribute(code)}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
          .map((code, at) => `<xf numFmtId="${/^\d+$/.test(code) ? code : 200 + at}"/>`)
          .join("")}</cellXfs>`,
      ),
    },
    {
      name: "xl/sharedStrings.xml",
      content: sheetPart("sst", (strings ?? []).map((each) => `<si>${each}</si>`).join("")),
    },
  ];
  if (people !== undefined) entries.push({ name: "xl/persons/person.xml", content: people });
  sheets.forEach(({ rows, before = "", after = "", parts: hanging = {} }, at) => {
    const part = `sheet${at + 1}`;
    entries.push({
      name: `xl/worksheets/${part}.xml`,
      content: sheetPart("worksheet", `${before}<sheetData>${rows}</sheetData>${after}`),
    });
    const named = Object.entries(hanging);
    entries.push({
      name: `xl/worksheets/_rels/${part}.xml.rels`,
      content: relationships(named.map(([type]) => [type, type, `../${type}${at + 1}.xml`] as const)),
    });
    for (const [type, content] of named) entries.push({ name: `xl/${type}${at + 1}.xml`, content });
  });
  return entries;
}

/** A part with a root of Excel's own namespace. */
export function sheetPart(root: string, content: string): string {
  return `${DECLARATION}<${root} xmlns="${X}" xmlns:r="${R}">${content}</${root}>`;
}

/** A row of words and numbers, left to right; null for a cell that is not there, XML as it stands. */
export function row(number: number, cells: readonly (string | number | null)[], attributes = ""): string {
  const inside = cells.map((cell, at) => {
    const ref = `${String.fromCharCode(65 + at)}${number}`;
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`;
    if (cell.startsWith("<c")) return cell.replace("<c", `<c r="${ref}"`);
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
  });
  return `<row r="${number}" ${attributes}>${inside.join("")}</row>`;
}

/** A number in this style. */
export function styled(style: number, value: number | string): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}

export function merges(...ranges: string[]): string {
  return `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
}

function relationships(all: readonly (readonly [string, string, string])[]): string {
  const inside = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
}

function text(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attribute(words: string): string {
  return text(words).replaceAll('"', "&quot;");
}
