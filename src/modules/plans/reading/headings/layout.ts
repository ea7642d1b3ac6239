import type { Role } from "../placing/role.ts";
import { type Column, columnOf, meaningByContents } from "./column.ts";
import type { Meaning } from "./heading-lexicon.ts";
import { type ItemColumns, itemColumns } from "./item-columns.ts";

/** How a table is to be read: its columns, and the role of a cell by the column it stands in. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly items: ItemColumns | null;
  readonly roles: ReadonlyMap<number, Role>;
  /** Columns with further dates ("Original date"), for rows in which the target's column is blank. */
  readonly otherDates: readonly number[];
  /** The column that holds dates beside its own words ("Lead and timescale"), where none holds dates alone. */
  readonly datesWithin: number | null;
}

/** Reads the columns from their headings (one for each column, empty where there is none) and their cells. */
export function layoutOf(
  headings: readonly string[],
  textsOf: (column: number) => readonly string[],
): Layout {
  const byHeading = headings.map((heading, index) => columnOf(index + 1, heading, textsOf(index + 1)));
  const columns = withLead(fillByContents(byHeading));
  const items = itemColumns(columns);
  const roles = rolesOf(columns, items);
  const target = targetColumn(columns);
  const otherDates = columns.filter(
    (column) => column !== target && ROLE[column.meaning ?? "note"] === "target-date",
  );
  return {
    columns,
    items,
    roles,
    otherDates: otherDates.map((column) => column.number),
    datesWithin:
      (leadWithDate(columns) ?? (target ? undefined : actionWithDate(columns, items)))?.number ?? null,
  };
}

/** "Lead and timescale": one column for both, where no column holds the other alone. */
function leadWithDate(columns: readonly Column[]): Column | undefined {
  const both = columns.find(
    ({ meaning, also }) =>
      (meaning === "lead" && also === "target-date") || (meaning === "target-date" && also === "lead"),
  );
  const isAlone = columns.every(
    (column) => column === both || (column.meaning !== "target-date" && column.meaning !== "lead"),
  );
  return isAlone ? both : undefined;
}

/** "How will we get there (including timescale)?" */
function actionWithDate(columns: readonly Column[], items: ItemColumns | null): Column | undefined {
  const action = items ? columns[items.item - 1] : undefined;
  return action?.also === "target-date" ? action : undefined;
}

/** Unknown columns take what their contents plainly say, where no other column says it already. */
function fillByContents(columns: readonly Column[]): Column[] {
  const taken = new Set(columns.map((column) => column.meaning));
  return columns.map((column) => {
    const meaning = column.meaning === null ? meaningByContents(column.contents) : datesInsteadOf(column);
    if (meaning === null || taken.has(meaning)) return column;
    taken.add(meaning);
    return { ...column, meaning, by: "contents" };
  });
}

/** Where items and dates are known and one column holds names, that column is the lead. */
function withLead(columns: readonly Column[]): Column[] {
  const has = (...meanings: Meaning[]) =>
    columns.some((column) => column.meaning !== null && meanings.includes(column.meaning));
  // Without any headings the first column holds what is to be done.
  const isBare = columns.every(({ heading }) => heading === "");
  if (has("lead", "contributors") || !has("target-date") || !(has("action", "improvement") || isBare))
    return [...columns];
  const lead = columns.find(
    ({ meaning, number, contents }) =>
      meaning === null && contents.filled > 1 && contents.names() >= 0.7 && !(isBare && number === 1),
  );
  return columns.map((column) => (column === lead ? { ...column, meaning: "lead", by: "contents" } : column));
}

/** "Milestones" over nothing but dates says when, if no other column does. */
function datesInsteadOf({ meaning, contents }: Column): Meaning | null {
  return meaning === "measure" && contents.filled > 1 && contents.days() >= 0.8 ? "target-date" : null;
}

function rolesOf(columns: readonly Column[], items: ItemColumns | null): Map<number, Role> {
  const target = targetColumn(columns);
  const hasLead = columns.some((column) => column.meaning === "lead");
  const roles = new Map<number, Role>();
  for (const column of columns) {
    const role = column.meaning === null ? "unplaced" : ROLE[column.meaning];
    roles.set(column.number, role);
    if (column.meaning === "contributors" && !hasLead) roles.set(column.number, "lead");
    if (role === "target-date" && column !== target) roles.set(column.number, "note");
  }
  const both = leadWithDate(columns);
  if (both) roles.set(both.number, "lead");
  if (!items) return roles;
  for (const detail of items.details) roles.set(detail, "action");
  roles.set(items.item, "action");
  if (items.improvement !== null) roles.set(items.improvement, "improvement");
  if (items.theme !== null) roles.set(items.theme, "theme");
  return roles;
}

/** Of several dates the revised one counts, then the one that names an end; the others stay remarks. */
function targetColumn(columns: readonly Column[]): Column | undefined {
  const dates = columns.filter((column) => column.meaning === "target-date");
  return (
    dates.find((column) => /\b(?:revised|current|new|amended)\b/iu.test(column.heading)) ??
    dates.find((column) =>
      /target|due|complet|deadline|when|scale|frame|\bend\b|finish/iu.test(column.heading),
    ) ??
    dates[0] ??
    columns.find((column) => column.meaning === "earlier-date")
  );
}

const ROLE: Record<Meaning, Role> = {
  theme: "theme",
  improvement: "improvement",
  action: "action",
  number: "number",
  lead: "lead",
  contributors: "contributors",
  implications: "implications",
  "start-date": "start-date",
  "target-date": "target-date",
  "earlier-date": "target-date",
  measure: "measure",
  baseline: "measure",
  outcome: "outcome",
  progress: "progress",
  note: "note",
  more: "more",
  foreign: "unplaced",
  register: "unplaced",
};
