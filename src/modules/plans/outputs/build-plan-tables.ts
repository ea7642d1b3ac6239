import { sayDay } from "../../../kernel/calendar-date.ts";
import type { WrittenCell, WrittenColumn, WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { sayFlags } from "../actions/flags.words.ts";
import { ABOUT_SHEET, ABOUT_TITLE } from "../reading/wording/own-tables.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "../versions/frozen-plan.ts";
import type { CellParagraph } from "./cell-paragraph.ts";
import type { OutputFacts } from "./output-facts.ts";
import {
  AGREEMENT_LABELS,
  PERIOD_LABEL,
  PLAN_COLUMNS,
  SUMMARY_LABEL,
  sayContributor,
  sayState,
  sayStep,
  TABLE_COLUMNS,
} from "./plan-output.words.ts";
import { type PlanOutputRow, planRows } from "./plan-rows.ts";
import { printableLines } from "./printable-lines.ts";

/** A plan as the sheets of a workbook: its table, and beside it what it says of itself. */
export function buildPlanTables(plan: FrozenPlan, facts: OutputFacts): readonly [WrittenTable, WrittenTable] {
  return [{ ...buildPlanTable(plan, facts), sheet: "Plan" }, buildAboutTable(plan, facts)];
}

/**
 * A plan as one table that can be filtered and sorted: a row for each action with all of its words in it, nothing
 * merged. What belongs to a whole improvement and would be taken for that of one action stands in a row of its own,
 * without an action. The six columns are those of Word; others follow where the plan has something for them.
 * `only`: the actions that are asked for, by their ids; their numbers are those of the whole plan.
 */
export function buildPlanTable(
  plan: FrozenPlan,
  facts: OutputFacts,
  only: ReadonlySet<string> | null = null,
): WrittenTable {
  const { daysLate } = facts;
  const columns = [
    ...HEAD,
    ...(facts.statuses ? [STATUS] : []),
    ...(daysLate && [...daysLate.values()].some((days) => days > 0) ? [LATE] : []),
  ];
  const rows = plan.improvements
    .flatMap((improvement) => rowsOf(plan, improvement))
    .filter(({ action }) => only === null || (action !== null && only.has(action.id)));
  const more = MORE.filter(({ cell }) => rows.some((row) => cell(row, facts) !== null));
  const all = [...columns, ...more];
  return {
    title: plan.title,
    columns: all.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => all.map(({ cell }) => cell(row, facts))),
  };
}

/** What the plan says of itself, for the second sheet of a workbook. */
function buildAboutTable(plan: FrozenPlan, facts: OutputFacts): WrittenTable {
  const said: readonly (readonly [string, string | null | undefined])[] = [
    [ABOUT_TITLE, plan.title],
    [TABLE_COLUMNS.partnership, facts.partnership],
    [TABLE_COLUMNS.state, sayState(facts)],
    [TABLE_COLUMNS.date, plan.datedOn && sayDay(plan.datedOn)],
    [PERIOD_LABEL, plan.period],
    [SUMMARY_LABEL, plan.summary],
    ...(plan.caveats ?? []).map(({ text, agreement }) => [AGREEMENT_LABELS[agreement], text] as const),
    [TABLE_COLUMNS.licence, facts.licence],
  ];
  return {
    title: ABOUT_SHEET,
    columns: [
      { heading: TABLE_COLUMNS.about, width: 24 },
      { heading: TABLE_COLUMNS.said, width: 100 },
    ],
    rows: said.flatMap(([label, text]) => {
      const lines = printableLines(text ?? null);
      return lines.length > 0 ? [[label, lines.join("\n")]] : [];
    }),
  };
}

/** One row of the table with everything that its cells are made of. */
interface TableRow {
  readonly improvement: FrozenImprovement;
  readonly title: string;
  /** The action of the row; none where it is the whole improvement's. */
  readonly action: FrozenAction | null;
  readonly cells: readonly string[];
}

interface TableColumn extends WrittenColumn {
  readonly cell: (row: TableRow, facts: OutputFacts) => WrittenCell;
}

const HEAD: readonly TableColumn[] = [
  { heading: TABLE_COLUMNS.improvement, width: 24, cell: ({ title }) => title },
  { heading: TABLE_COLUMNS.number, width: 11, cell: ({ action }) => action?.number ?? null },
  ...[TABLE_COLUMNS.action, ...PLAN_COLUMNS.slice(1)].map((heading, index) => ({
    heading,
    width: [36, 18, 30, 15, 24, 26][index] ?? 24,
    cell: ({ cells }: TableRow) => cells[index] || null,
  })),
];

const STATUS: TableColumn = {
  heading: TABLE_COLUMNS.status,
  width: 14,
  cell: ({ action }, facts) => (action ? statusOf(action, facts) : null),
};

/** The status alone where lateness has a column of its own, so that it can be filtered by. */
function statusOf({ id }: FrozenAction, { statuses, daysLate }: OutputFacts): string | null {
  const said = statuses?.get(id) ?? null;
  const late = sayLateness(daysLate?.get(id) ?? 0);
  return said !== null && late !== null && said.endsWith(`, ${late}`)
    ? said.slice(0, -`, ${late}`.length)
    : said;
}

const LATE: TableColumn = {
  heading: TABLE_COLUMNS.daysLate,
  width: 8,
  cell: ({ action }, { daysLate }) => (action && daysLate?.get(action.id)) || null,
};

const MORE: readonly TableColumn[] = [
  { heading: TABLE_COLUMNS.aim, width: 24, cell: ({ improvement }) => lines([improvement.aim]) },
  { heading: TABLE_COLUMNS.concerns, width: 18, cell: ({ improvement }) => lines(improvement.concerns) },
  {
    heading: TABLE_COLUMNS.contributors,
    width: 20,
    cell: ({ action }) => lines(action?.contributors?.map(sayContributor)),
  },
  { heading: TABLE_COLUMNS.themes, width: 16, cell: ({ action }) => lines(action?.themes) },
  { heading: TABLE_COLUMNS.steps, width: 30, cell: ({ action }) => lines(action?.steps?.map(sayStep)) },
  { heading: TABLE_COLUMNS.occasion, width: 16, cell: ({ action }) => lines([action?.occasion]) },
  { heading: TABLE_COLUMNS.flags, width: 16, cell: ({ action }) => lines(action ? sayFlags(action) : []) },
];

function rowsOf(plan: FrozenPlan, improvement: FrozenImprovement): TableRow[] {
  const written = planRows({ ...plan, improvements: [improvement] }, plan.improvements.indexOf(improvement));
  const title = wordsOf(written.flatMap((row) => (row.kind === "improvement" ? row.title : [])));
  const actions = new Map(improvement.actions.map((action) => [action.id, action]));
  return written.flatMap((row) => {
    const cells = cellsOf(row);
    const action = row.kind === "action" ? (actions.get(row.id) ?? null) : null;
    // An improvement that says nothing beside its title is said by the rows of its actions.
    const isHeading = row.kind === "improvement" && cells.every((cell) => cell === "");
    return isHeading && actions.size > 0 ? [] : [{ improvement, title, action, cells }];
  });
}

/** The six cells of a row; of one of the whole improvement the first is blank. */
export function cellsOf(row: PlanOutputRow): readonly string[] {
  switch (row.kind) {
    case "improvement":
      return ["", "", "", "", wordsOf(row.measures), wordsOf(row.outcomes)];
    case "field":
      return ["", "", wordsOf(row.words), "", "", ""];
    case "action":
      return row.cells.map(wordsOf);
  }
}

/** Paragraphs of a cell as its lines. */
export function wordsOf(paragraphs: readonly CellParagraph[]): string {
  return paragraphs
    .map(({ label, mark, text }) =>
      [mark, label === null ? text : `${label}: ${text}`].filter(Boolean).join(" "),
    )
    .join("\n");
}

/** Several things of a cell, a line each; nothing where there is none. */
function lines(words: readonly (string | undefined)[] | undefined): string | null {
  return (
    (words ?? [])
      .map((each) => printableLines(each ?? null).join(" "))
      .filter(Boolean)
      .join("\n") || null
  );
}
