import { inflateSync } from "node:zlib";
import { type PdfDict, PdfReader, PdfRef, PdfString, type PdfValue } from "./pdf-syntax.ts";

/** An element of a tagged PDF with the words that stand in it: what a screen reader is given. */
export interface PdfElement {
  /** `Document`, `H2`, `Table`, `TR`, `TD` … */
  readonly role: string;
  /** The first page on which it stands, from 1; 0 for one without words. */
  readonly page: number;
  readonly text: string;
  readonly kids: readonly PdfElement[];
  readonly id: string | null;
  /** The ids of the cells that head it. */
  readonly headers: readonly string[];
  readonly scope: string | null;
}

export interface TaggedPdf {
  readonly language: string | null;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly metadata: string;
  readonly outline: number;
  readonly root: PdfElement;
  /** All that is printed on each page, what is no part of the text (page numbers, repeated headings) too. */
  readonly pages: readonly { readonly text: string; readonly width: number; readonly height: number }[];
}

/**
 * Reads the words and tags of a PDF as the typesetter writes them: a classic table of objects, no encryption, text in
 * fonts that say which letter each glyph is. Not a reader of any PDF; what it does not know, it throws on.
 */
export function readTaggedPdf(bytes: Uint8Array): TaggedPdf {
  const file = openFile(Buffer.from(bytes).toString("latin1"));
  const catalog = file.dict(file.trailer["/Root"]);
  const pages = pagesOf(file, file.dict(catalog["/Pages"]));
  const marks = new Map<string, string>();
  const shown = pages.map((page, index) => {
    const words = readContent(file, page.dict);
    for (const [mark, text] of words.marks) marks.set(`${page.number} ${mark}`, text);
    const [, , width = 0, height = 0] = file.value(page.dict["/MediaBox"]) as number[];
    return { text: words.all, width, height, number: page.number, index };
  });
  const pageOf = new Map(shown.map(({ number, index }) => [number, index + 1]));
  const tree = file.dict(catalog["/StructTreeRoot"]);
  const [root] = kidsOf(file, tree, 0, marks, pageOf);
  if (!root || typeof root === "string") throw new Error("The PDF has no tags.");
  const outline = catalog["/Outlines"] ? countOutline(file, file.dict(catalog["/Outlines"])) : 0;
  return {
    language: asText(file.value(catalog["/Lang"])),
    marked: file.dict(catalog["/MarkInfo"])["/Marked"] === true,
    showsTitle: file.dict(catalog["/ViewerPreferences"])["/DisplayDocTitle"] === true,
    metadata: file.stream(catalog["/Metadata"]).toString("utf8"),
    outline,
    root: root.element,
    pages: shown,
  };
}

/** All elements of a role below this one, in reading order. */
export function allOf(element: PdfElement, role: string): PdfElement[] {
  return element.kids.flatMap((kid) => [...(kid.role === role ? [kid] : []), ...allOf(kid, role)]);
}

type File = ReturnType<typeof openFile>;

function openFile(text: string) {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const table = new PdfReader(text, start);
  if (table.next() !== "xref") throw new Error("The PDF has no classic table of objects.");
  const offsets = new Map<number, number>();
  for (let first = table.next(); typeof first === "number"; first = table.next()) {
    const count = table.next() as number;
    for (let number = first; number < first + count; number += 1) {
      const offset = table.next() as number;
      table.next();
      if (table.next() === "n") offsets.set(number, offset);
    }
  }
  const trailer = table.next() as PdfDict;
  const objects = new Map<number, { value: PdfValue; end: number }>();
  const object = (number: number) => {
    const known = objects.get(number);
    if (known) return known;
    const reader = new PdfReader(text, offsets.get(number) ?? Number.NaN);
    reader.next();
    reader.next();
    if (reader.next() !== "obj") throw new Error(`The PDF has no object ${number}.`);
    const read = { value: reader.next() ?? null, end: reader.at };
    objects.set(number, read);
    return read;
  };
  const value = (from: PdfValue | undefined): PdfValue =>
    from instanceof PdfRef ? value(object(from.number).value) : (from ?? null);
  const dict = (from: PdfValue | undefined): PdfDict => {
    const found = value(from);
    if (typeof found !== "object" || found === null || Array.isArray(found)) return {};
    return found instanceof PdfString || found instanceof PdfRef ? {} : found;
  };
  const stream = (from: PdfValue | undefined): Buffer => {
    if (!(from instanceof PdfRef)) throw new Error("A stream stands alone.");
    const { end } = object(from.number);
    const head = dict(from);
    const begin = /\s*stream\r?\n/y;
    begin.lastIndex = end;
    begin.exec(text);
    const raw = Buffer.from(
      text.slice(begin.lastIndex, begin.lastIndex + (value(head["/Length"]) as number)),
      "latin1",
    );
    const filter = head["/Filter"];
    if (filter === undefined) return raw;
    if (filter !== "/FlateDecode") throw new Error(`A stream is packed in another way: ${String(filter)}.`);
    return inflateSync(raw);
  };
  return { trailer, value, dict, stream };
}

function pagesOf(file: File, node: PdfDict): { number: number; dict: PdfDict }[] {
  return (file.value(node["/Kids"]) as PdfRef[]).flatMap((kid) => {
    const dict = file.dict(kid);
    return dict["/Type"] === "/Page" ? [{ number: kid.number, dict }] : pagesOf(file, dict);
  });
}

/** The words of a page: all of them, and those of each mark that the tags speak of. */
function readContent(file: File, page: PdfDict) {
  const fonts = file.dict(file.dict(page["/Resources"])["/Font"]);
  const letters = new Map<string, Map<number, string>>();
  const marks = new Map<number, string>();
  const open: { mark: number | null; instead: string | null }[] = [];
  const [, , width = 0, height = 0] = file.value(page["/MediaBox"]) as number[];
  const saved: Matrix[] = [];
  let place: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = place;
  let all = "";
  let font = new Map<number, string>();
  let operands: PdfValue[] = [];
  const add = (text: string) => {
    all += text;
    const mark = open.findLast((each) => each.mark !== null)?.mark;
    if (mark !== undefined && mark !== null) marks.set(mark, (marks.get(mark) ?? "") + text);
  };
  // What is drawn beyond the edge is in the file, and nobody sees it.
  const isOnPage = () => {
    const [, , , , x, y] = times(line, place);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  };
  const isReplaced = () => open.some(({ instead }) => instead !== null);
  const reader = new PdfReader(file.stream(page["/Contents"]).toString("latin1"));
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    if (typeof word !== "string" || word.startsWith("/")) {
      operands.push(word);
      continue;
    }
    const [first, second] = operands;
    const numbers = operands.filter((each) => typeof each === "number");
    operands = [];
    if (word === "q") saved.push(place);
    if (word === "Q") place = saved.pop() ?? place;
    if (word === "cm") place = times(numbers as unknown as Matrix, place);
    if (word === "Tm") line = numbers as unknown as Matrix;
    if (word === "Tf" && typeof first === "string") {
      font = letters.get(first) ?? lettersOf(file, fonts[first]);
      letters.set(first, font);
    } else if (word === "BDC" || word === "BMC") {
      const told = word === "BDC" ? file.dict(second) : {};
      const mark = told["/MCID"];
      const instead = asText(told["/ActualText"] ?? null);
      open.push({ mark: typeof mark === "number" ? mark : null, instead: null });
      if (instead !== null && isOnPage()) add(instead);
      open.push({ mark: null, instead });
    } else if (word === "EMC") {
      open.splice(-2);
    } else if (word === "BT" || word === "Td" || word === "T*") {
      // Another run of letters: another line, or behind a gap.
      add(" ");
    } else if ((word === "TJ" || word === "Tj") && !isReplaced() && isOnPage()) {
      for (const piece of Array.isArray(first) ? first : [first])
        if (piece instanceof PdfString) add(spell(piece.bytes, font));
    }
  }
  return { all, marks };
}

type Matrix = readonly [number, number, number, number, number, number];

/** One change of place after another (ISO 32000-1, 8.3.4). */
function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Which letters each glyph of a font stands for. */
function lettersOf(file: File, font: PdfValue | undefined): Map<number, string> {
  const reader = new PdfReader(file.stream(file.dict(font)["/ToUnicode"]).toString("latin1"));
  const letters = new Map<number, string>();
  const code = (value: PdfValue | undefined) =>
    value instanceof PdfString ? Buffer.from(value.bytes, "latin1").readUIntBE(0, value.bytes.length) : 0;
  const words = (value: PdfValue | undefined) =>
    value instanceof PdfString ? Buffer.from(value.bytes, "latin1").swap16().toString("utf16le") : "";
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    if (word === "beginbfchar")
      for (let from = reader.next(); from instanceof PdfString; from = reader.next())
        letters.set(code(from), words(reader.next()));
    if (word === "beginbfrange")
      for (let from = reader.next(); from instanceof PdfString; from = reader.next()) {
        const last = code(reader.next());
        const to = reader.next();
        for (let each = code(from); each <= last; each += 1) {
          const listed = Array.isArray(to) ? words(to[each - code(from)]) : words(to);
          const shift = Array.isArray(to) ? 0 : each - code(from);
          letters.set(each, String.fromCodePoint((listed.codePointAt(0) ?? 0) + shift) + listed.slice(1));
        }
      }
  }
  return letters;
}

function spell(bytes: string, font: ReadonlyMap<number, string>): string {
  let text = "";
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const letter = font.get(bytes.charCodeAt(index) * 256 + bytes.charCodeAt(index + 1));
    if (letter === undefined) throw new Error("A glyph stands for no letter.");
    text += letter;
  }
  return text;
}

type Kid =
  | { readonly text: string; readonly page: number; readonly element?: never }
  | { readonly element: PdfElement };

function kidsOf(
  file: File,
  parent: PdfDict,
  page: number,
  marks: ReadonlyMap<string, string>,
  pageOf: ReadonlyMap<number, number>,
): { element: PdfElement }[] {
  const kids = file.value(parent["/K"]);
  return (Array.isArray(kids) ? kids : [kids]).flatMap((kid) => {
    const dict = file.dict(kid);
    return dict["/S"] === undefined ? [] : [{ element: elementOf(file, dict, page, marks, pageOf) }];
  });
}

function elementOf(
  file: File,
  dict: PdfDict,
  above: number,
  marks: ReadonlyMap<string, string>,
  pageOf: ReadonlyMap<number, number>,
): PdfElement {
  const own = dict["/Pg"] instanceof PdfRef ? dict["/Pg"].number : above;
  const list = file.value(dict["/K"]);
  const kids = (Array.isArray(list) ? list : [list]).flatMap((kid): Kid[] => {
    if (typeof kid === "number") return [wordsOf(own, kid, marks, pageOf)];
    const inner = file.dict(kid);
    if (inner["/S"] !== undefined) return [{ element: elementOf(file, inner, own, marks, pageOf) }];
    const at = inner["/Pg"] instanceof PdfRef ? inner["/Pg"].number : own;
    return typeof inner["/MCID"] === "number" ? [wordsOf(at, inner["/MCID"], marks, pageOf)] : [];
  });
  const told = file.value(dict["/A"] ?? null);
  const attributes = (Array.isArray(told) ? told : [told]).map((each) => file.dict(each));
  const table = attributes.find((each) => each["/O"] === "/Table") ?? {};
  const pages = kids.map((kid) => (kid.element ? kid.element.page : kid.page)).filter((each) => each > 0);
  return {
    role: String(dict["/S"]).slice(1),
    page: pages.length > 0 ? Math.min(...pages) : 0,
    text: kids.map((kid) => (kid.element ? kid.element.text : kid.text)).join(" "),
    kids: kids.flatMap((kid) => (kid.element ? [kid.element] : [])),
    id: asText(dict["/ID"] ?? null),
    headers: (Array.isArray(table["/Headers"]) ? table["/Headers"] : []).map((each) => asText(each) ?? ""),
    scope: typeof table["/Scope"] === "string" ? table["/Scope"].slice(1) : null,
  };
}

function wordsOf(
  page: number,
  mark: number,
  marks: ReadonlyMap<string, string>,
  pageOf: ReadonlyMap<number, number>,
): Kid {
  return { text: marks.get(`${page} ${mark}`) ?? "", page: pageOf.get(page) ?? 0 };
}

function countOutline(file: File, node: PdfDict): number {
  let count = 0;
  for (let kid = node["/First"]; kid !== undefined; ) {
    const dict = file.dict(kid);
    count += 1 + countOutline(file, dict);
    kid = dict["/Next"];
  }
  return count;
}

function asText(value: PdfValue): string | null {
  if (!(value instanceof PdfString)) return null;
  const bytes = Buffer.from(value.bytes, "latin1");
  return value.bytes.startsWith("\u00fe\u00ff")
    ? bytes.subarray(2).swap16().toString("utf16le")
    : value.bytes;
}
