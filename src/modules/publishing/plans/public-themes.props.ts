import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { CountRow } from "../../../ui/components/count-matrix/count-matrix.tsx";
import type { PublicAction, PublicPlan } from "./public-plan.store.ts";

/** A heading with the themes of its actions: a public theme is known by its name. */
export interface ThemedHeading {
  readonly id: string;
  readonly title: string;
  readonly ofPlan: null;
  readonly actions: readonly { readonly themes: readonly { readonly id: string }[] }[];
}

/** The themes that the actions of a published plan bear, by name, and its headings with them. */
export function themesIn(plan: PublicPlan): {
  readonly names: readonly string[];
  readonly headings: readonly ThemedHeading[];
} {
  const borne = plan.improvements.flatMap(({ actions }) => actions.flatMap(({ themes }) => themes ?? []));
  return {
    names: [...new Set(borne)].sort((one, other) => one.localeCompare(other, "en-GB")),
    headings: plan.improvements.map(({ id, label, title, actions }) => ({
      id,
      title: `${label}. ${title}`,
      ofPlan: null,
      actions: actions.map(({ themes }) => ({ themes: (themes ?? []).map((name) => ({ id: name })) })),
    })),
  };
}

/** The matrix as the page shows it; null where no action bears a theme. */
export type PublicMatrix = {
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  readonly sum: CountRow;
} | null;

/** The same as a table to take away. */
export function publicThemesTable(plan: PublicPlan, matrix: PublicMatrix): WrittenTable {
  const { columns, rows, sum } = matrix ?? { columns: [], rows: [], sum: null };
  return {
    title: `${plan.frozen.title}, actions by heading and theme`,
    sheet: "Themes",
    columns: [{ heading: "Heading", width: 50 }, ...columns.map((heading) => ({ heading }))],
    rows: [...rows, ...(sum ? [sum] : [])].map(({ title, cells }) => [
      title,
      ...cells.map(({ count }) => count),
    ]),
  };
}

/** What people will see soon: quick wins that are not put aside, those at work before those that are finished. */
export function quickWinsIn(plan: PublicPlan): readonly PublicAction[] {
  const wins = plan.improvements
    .flatMap(({ actions }) => actions)
    .filter(({ isQuickWin, status }) => isQuickWin && status !== "cancelled" && status !== "merged");
  return [
    ...wins.filter(({ status }) => status !== "closed"),
    ...wins.filter(({ status }) => status === "closed"),
  ];
}
