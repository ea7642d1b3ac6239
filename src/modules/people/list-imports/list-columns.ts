import {
  fieldOfHeading,
  fieldOfWords,
  fieldsOf,
  type ListField,
  type ListKind,
  looksLikeName,
} from "./list-field.ts";
import type { ListPaper, ListRow, ListTable } from "./list-paper.ts";

/** A column of a list, and what it is taken for. */
export interface ReadColumn {
  /** “1.3”: table and column. */
  readonly key: string;
  readonly table: number;
  /** From 0. */
  readonly at: number;
  readonly heading: string;
  readonly field: ListField;
  readonly by: "heading" | "words" | "person" | "nobody";
  /** How many cells say something, and the first of them. */
  readonly filled: number;
  readonly first: string;
}

export interface ReadTable {
  readonly number: number;
  readonly caption: string | null;
  readonly columns: readonly ReadColumn[];
  /** The rows of the list; bands between them included. */
  readonly rows: readonly ListRow[];
  /** What stands above: titles, and the row of headings. */
  readonly above: readonly ListRow[];
}

interface Asked {
  readonly kind: ListKind;
  /** What a person said that columns are, by their keys. */
  readonly said: Readonly<Record<string, string>>;
  readonly isBody: (words: string) => boolean;
  readonly isRole: (words: string) => boolean;
}

/** How far down a row of headings is looked for. */
const ROWS_TO_LOOK = 12;

/** The columns of every table. A table without headings that is as wide as the one before goes on with its columns. */
export function readColumns({ tables }: ListPaper, asked: Asked): readonly ReadTable[] {
  const read: ReadTable[] = [];
  let before: readonly ReadColumn[] = [];
  for (const table of tables) {
    const head = headingsIn(table, asked.kind);
    const next = readTable(
      table,
      head,
      head === -1 && before.length === table.columns ? before : null,
      asked,
    );
    before = next.columns;
    read.push(next);
  }
  return read;
}

/** The row, from 0, that names the columns; -1 where none does. */
function headingsIn({ rows }: ListTable, kind: ListKind): number {
  const isKnown = (text: string) => fieldOfHeading(text, kind) !== null;
  const looked = rows.slice(0, ROWS_TO_LOOK).map(({ cells, isBand }) => {
    const said = cells.filter((text) => text !== "");
    const isEntry = isBand || said.some((text) => text.includes("@") || text.length > 80);
    const known = isEntry ? 0 : said.filter(isKnown).length;
    return { isBand, known, isPlain: !said.some((text) => !isKnown(text) && looksLikeName(text)) };
  });
  const sure = looked.findIndex(({ known }) => known >= 2);
  if (sure !== -1) return sure;
  // “Name, Colour”: one word that we know is enough where no entry stands above it, nor in it.
  const first = looked.findIndex(({ isBand }) => !isBand);
  return looked[first]?.known === 1 && looked[first]?.isPlain ? first : -1;
}

function readTable(
  { number, caption, rows }: ListTable,
  head: number,
  before: readonly ReadColumn[] | null,
  asked: Asked,
): ReadTable {
  const listed = rows.slice(head + 1);
  const headings = rows[head]?.cells ?? [];
  const own = listed.filter(({ isBand }) => !isBand);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at): ReadColumn => {
    const words = own.map(({ cells }) => cells[at] ?? "");
    const heading = before ? (before[at]?.heading ?? "") : (headings[at] ?? "");
    return {
      key: `${number}.${at + 1}`,
      table: number,
      at,
      heading,
      ...tell(heading, words, asked),
      ...fill(own, at),
    };
  });
  return {
    number,
    caption,
    columns: onlyOne(oneName(columns, own, asked), asked),
    rows: listed,
    above: rows.slice(0, head + 1),
  };
}

function fill(rows: readonly ListRow[], at: number): Pick<ReadColumn, "filled" | "first"> {
  const said = rows.filter(({ cells, repeats }) => (cells[at] ?? "") !== "" && !repeats.includes(at));
  return { filled: said.length, first: said[0]?.cells[at] ?? "" };
}

function tell(
  heading: string,
  words: readonly string[],
  { kind, isBody, isRole }: Asked,
): Pick<ReadColumn, "field" | "by"> {
  const named = fieldOfHeading(heading, kind);
  if (kind === "bodies") return { field: named ?? "unknown", by: named ? "heading" : "nobody" };
  const looks = fieldOfWords(words, isBody);
  // “Title” is Mr and Mrs in one list and the post in another; “Role” is what they are here, or at work.
  if (named === "honorific" && looks !== "honorific") return { field: "post", by: "words" };
  if (named === "role" && !areMostly(words, isRole)) return { field: "post", by: "words" };
  if (named === "name" && looks === "email") return { field: "email", by: "words" };
  if (named === "name" && looks === "body") return { field: "body", by: "words" };
  if (named) return { field: named, by: "heading" };
  return { field: looks ?? "unknown", by: looks ? "words" : "nobody" };
}

function areMostly(words: readonly string[], test: (text: string) => boolean): boolean {
  const said = words.filter((text) => text !== "");
  return said.length > 0 && said.filter(test).length / said.length >= 0.5;
}

/** A list without headings still has names: the first column that looks like them. */
function oneName(
  columns: readonly ReadColumn[],
  rows: readonly ListRow[],
  { kind }: Asked,
): readonly ReadColumn[] {
  if (columns.some(({ field }) => ["name", "forename", "surname"].includes(field))) return columns;
  const isName = (at: number) => {
    const said = rows.map(({ cells }) => cells[at] ?? "").filter((text) => text !== "");
    return said.length > 0 && (kind === "bodies" || said.filter(looksLikeName).length / said.length >= 0.6);
  };
  const found = columns.find(({ field, at }) => field === "unknown" && isName(at));
  return columns.map((column) => (column === found ? { ...column, field: "name", by: "words" } : column));
}

/** Two columns cannot both be the post: the first is, and the other asks. What a person says holds. */
function onlyOne(columns: readonly ReadColumn[], { kind, said }: Asked): readonly ReadColumn[] {
  const taken = new Set<ListField>();
  const corrected = columns.map((column) => {
    const field = fieldsOf[kind].find((one) => one === said[column.key]);
    return field && field !== column.field ? { ...column, field, by: "person" as const } : column;
  });
  return corrected.map((column) => {
    const { field, by } = column;
    if (["kept-out", "unknown", "aliases"].includes(field) || by === "person") return column;
    if (taken.has(field) || corrected.some((one) => one.by === "person" && one.field === field))
      return { ...column, field: "unknown", by: "nobody" };
    taken.add(field);
    return column;
  });
}
