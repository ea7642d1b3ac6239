import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { CountRow } from "../../../ui/components/count-matrix/count-matrix.tsx";
import { matrixRows } from "../../plans/index.ts";
import type { PublicAction, PublicPlan } from "./public-plan.store.ts";

/** A published plan's headings by the themes that its actions bear; null where none bears any. */
export function themesIn(
  plan: PublicPlan,
  here: string,
): {
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  readonly sum: CountRow;
} | null {
  const names = [
    ...new Set(plan.improvements.flatMap(({ actions }) => actions.flatMap(({ themes }) => themes ?? []))),
  ].sort((one, other) => one.localeCompare(other, "en-GB"));
  if (names.length === 0) return null;
  const headings = plan.improvements.map(({ id, label, title, actions }) => ({
    id,
    title: `${label}. ${title}`,
    ofPlan: null,
    actions: actions.map(({ themes }) => ({ themes: (themes ?? []).map((name) => ({ id: name })) })),
  }));
  return matrixRows(
    headings,
    names.map((name) => ({ id: name, name })),
    (heading, theme) => {
      if (theme === "") return `${here}#${heading ? `i-${heading.id}` : "actions"}`;
      const asked = theme === "none" ? "none" : `is:${theme}`;
      return `${here}?theme=${encodeURIComponent(asked)}#${heading ? `i-${heading.id}` : "actions"}`;
    },
  );
}

/** The same as a table to take away. */
export function publicThemesTable(plan: PublicPlan): WrittenTable {
  const { columns, rows, sum } = themesIn(plan, "") ?? { columns: [], rows: [], sum: null };
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
