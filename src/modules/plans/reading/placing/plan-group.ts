import type { Paper, Table } from "../../../../kernel/paper.ts";
import type { Layout } from "../headings/layout.ts";
import { type BodyRow, bodyRow, titleCell } from "../rows/body-row.ts";
import { improvementNumbers } from "../rows/improvement-numbers.ts";
import { groupingOutcomeColumn } from "../rows/outcome-groups.ts";
import { type Section, sectionsOf } from "../rows/sections.ts";
import { type Joins, splitRows } from "../rows/split-rows.ts";
import { countWithoutMarks } from "../wording/number-label.ts";
import { isOwnTable } from "../wording/own-tables.ts";
import type { LinesAbove } from "./lines-above.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";

/** Tables (or parts of one) under the same headings: what their rows are can only be said of all together. */
export interface PlanGroup {
  readonly layout: Layout;
  readonly rows: ReadonlyMap<PlanRow, BodyRow>;
  readonly sections: ReadonlyMap<BodyRow, Section>;
  /** False where rows with one cell could be titles as well as actions. */
  readonly titlesSure: boolean;
  readonly splits: ReadonlyMap<BodyRow, Joins>;
  readonly groupingOutcomes: number | null;
  /** Columns of numbers that number the improvements, not the actions. */
  readonly improvementNumbers: ReadonlySet<number>;
  /** Titles and actions are numbered without any mark behind the number. */
  readonly bareNumbers: boolean;
}

/**
 * Whether the tables of a paper hold merged cells where its writer wanted them. In other formats a merged cell stands
 * once, with blanks beside or below, but for tables of our own, in which nothing is merged; and in a spreadsheet in
 * which nothing is merged, blanks may stand for it as well.
 */
export function keepsMerges(paper: Paper): boolean {
  if (paper.blocks.some((block) => block.kind === "table" && isOwnTable(block))) return true;
  if (paper.format === "xlsx")
    return paper.blocks.some((block) => block.kind === "table" && hasMerges(block));
  return paper.format === "docx" || paper.format === "odt" || paper.format === "html";
}

function hasMerges(table: Table): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1));
}

/** Finds the group of each plan row. */
export function planGroups(
  paper: Paper,
  tables: ReadonlyMap<number, PlanTable>,
  lines: ReadonlyMap<number, LinesAbove>,
): ReadonlyMap<PlanRow, PlanGroup> {
  const byShape = new Map<string, { table: number; columns: number; row: PlanRow }[]>();
  for (const [table, { grid, rows }] of tables)
    for (const row of rows) {
      const shape = shapeOf(row.layout);
      const same = byShape.get(shape);
      if (same) same.push({ table, columns: grid.columns, row });
      else byShape.set(shape, [{ table, columns: grid.columns, row }]);
    }
  const groups = new Map<PlanRow, PlanGroup>();
  for (const rows of byShape.values()) {
    const group = groupOf(paper, rows, lines);
    if (group) for (const { row } of rows) groups.set(row, group);
  }
  return groups;
}

function groupOf(
  paper: Paper,
  rows: readonly { table: number; columns: number; row: PlanRow }[],
  lines: ReadonlyMap<number, LinesAbove>,
): PlanGroup | null {
  const layout = rows[0]?.row.layout;
  if (!layout) return null;
  const body = new Map<PlanRow, BodyRow>();
  for (const { table, columns, row } of rows) {
    if ((row.kind !== "body" && row.kind !== "before") || row.row.cells.length === 0) continue;
    const how = { beforeHeadings: row.kind === "before", bareNumbers: false };
    body.set(row, bodyRow(table, columns, row.layout, row.row, how));
  }
  const bareNumbers = countWithoutMarks([...body.values()].map((row) => titleCell(row)?.text ?? ""));
  if (bareNumbers)
    for (const [row, { table, columns, beforeHeadings }] of body)
      body.set(row, bodyRow(table, columns, row.layout, row.row, { beforeHeadings, bareNumbers }));
  const all = [...body.values()];
  const splits = splitRows(all);
  const whole = all.filter((row) => !splits.has(row));
  const titles = new Set(
    rows.map(({ table }) => lines.get(table)?.title ?? null).filter((title) => title !== null),
  );
  const named = rows.some(({ table }) => lines.get(table)?.isNamed);
  const around = { mergesKept: keepsMerges(paper), headed: named || titles.size > 1 };
  const { sections, sure } = sectionsOf(whole, around);
  const hasTitles = [...sections.values()].includes("improvement");
  return {
    layout,
    rows: body,
    sections,
    titlesSure: sure,
    splits,
    bareNumbers,
    improvementNumbers: improvementNumbers(whole),
    groupingOutcomes: hasTitles ? null : groupingOutcomeColumn(whole),
  };
}

/** Columns of the same roles in the same places. */
function shapeOf(layout: Layout): string {
  return [...layout.roles].map(([column, role]) => `${column}:${role}`).join(",");
}
