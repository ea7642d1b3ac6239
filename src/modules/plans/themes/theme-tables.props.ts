import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { CountRow } from "../../../ui/components/count-matrix/count-matrix.tsx";
import { inequalityWords } from "../actions/flags.words.ts";
import { byInequality } from "../actions/inequality.ts";
import { improvementLabel } from "../plans/plan-label.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { ThemeRow } from "./theme.table.ts";
import { type Matrix, type MatrixHeading, matrixOf } from "./theme-matrix.ts";

/** The themes that a matrix has columns for: those offered, and those that something in it bears. */
export function columnsOf(
  themes: readonly ThemeRow[],
  headings: readonly MatrixHeading[],
  day: string,
): readonly ThemeRow[] {
  const borne = new Set(
    headings.flatMap(({ actions }) => actions.flatMap((action) => action.themes.map(({ id }) => id))),
  );
  return themes.filter(({ id, endedOn }) => endedOn === null || endedOn > day || borne.has(id));
}

/** The headings of a plan, each followed by those of other plans that serve it. */
export function headingsOf(sheet: PlanSheet, others: readonly PlanSheet[]): readonly MatrixHeading[] {
  return sheet.improvements.flatMap((improvement, index) => [
    {
      id: improvement.id,
      title: `${improvementLabel(improvement.number, index)}. ${improvement.title}`,
      ofPlan: null,
      actions: improvement.actions,
    },
    ...others.flatMap(({ plan, improvements }) =>
      improvements
        .filter(({ servesId }) => servesId === improvement.id)
        .map((serving) => ({
          id: serving.id,
          title: serving.number ? `${serving.number}. ${serving.title}` : serving.title,
          ofPlan: { number: plan.number, title: plan.title },
          actions: serving.actions,
        })),
    ),
  ]);
}

/**
 * The matrix as a page shows it. `hrefOf` tells where the actions of a cell are listed: a null heading stands for all of
 * them, the theme is an id, “none”, or empty for all. Sums lead nowhere where no one list holds them: across plans.
 */
export function matrixRows(
  headings: readonly MatrixHeading[],
  themes: readonly { readonly id: string; readonly name: string }[],
  hrefOf: (heading: MatrixHeading | null, theme: string) => string,
): { readonly columns: readonly string[]; readonly rows: readonly CountRow[]; readonly sum: CountRow } {
  const ids = themes.map(({ id }) => id);
  const matrix = matrixOf(headings, ids);
  const asked = [...ids, "none", ""];
  const across = headings.some(({ ofPlan }) => ofPlan !== null);
  const cells = (row: Omit<Matrix, "rows">, heading: MatrixHeading | null) =>
    [...row.counts, row.without, row.total].map((count, index) => ({
      count,
      href: heading === null && across ? null : hrefOf(heading, asked[index] ?? ""),
    }));
  return {
    columns: [...themes.map(({ name }) => name), "No theme", "All, each once"],
    rows: matrix.rows.map((row) => ({
      title: row.heading.title,
      ...(row.heading.ofPlan ? { under: `from ${row.heading.ofPlan.title}, which serves it` } : {}),
      cells: cells(row, row.heading),
    })),
    sum: { title: "All headings", cells: cells(matrix, null) },
  };
}

/** The matrix as a table to take away. */
export function matrixTable(
  title: string,
  headings: readonly MatrixHeading[],
  themes: readonly ThemeRow[],
): WrittenTable {
  const matrix: Matrix = matrixOf(
    headings,
    themes.map(({ id }) => id),
  );
  return {
    title,
    columns: [
      { heading: "Heading", width: 50 },
      { heading: "Plan that serves it", width: 30 },
      ...themes.map(({ name }) => ({ heading: name, width: 14 })),
      { heading: "No theme", width: 12 },
      { heading: "All its actions, each once", width: 14 },
    ],
    rows: [
      ...matrix.rows.map(({ heading, counts, without, total }) => [
        heading.title,
        heading.ofPlan?.title ?? null,
        ...counts,
        without,
        total,
      ]),
      ["All", null, ...matrix.counts, matrix.without, matrix.total],
    ],
  };
}

/** The actions against inequality, what does most first, as a table to take away. */
export function inequalityTable(sheet: PlanSheet): WrittenTable {
  return {
    title: `${sheet.plan.title}, against inequality`,
    columns: [
      { heading: "How much it does", width: 30 },
      { heading: "Number", width: 8 },
      { heading: "Action", width: 60 },
      { heading: "Lead in the plan’s words", width: 30 },
    ],
    rows: byInequality(sheet.improvements.flatMap(({ actions }) => actions)).map((action) => [
      inequalityWords[action.inequality],
      action.label,
      action.text,
      action.leadText,
    ]),
  };
}

/** The list of themes as a table to take away. */
export function themesTable(themes: readonly ThemeRow[], bearers: ReadonlyMap<string, number>): WrittenTable {
  return {
    title: "Themes",
    columns: [
      { heading: "Theme", width: 30 },
      { heading: "What it means", width: 60 },
      { heading: "Actions", width: 10 },
      { heading: "No longer offered from", width: 20 },
    ],
    rows: themes.map(({ id, name, description, endedOn }) => [
      name,
      description,
      bearers.get(id) ?? 0,
      endedOn ? { day: endedOn } : null,
    ]),
  };
}
