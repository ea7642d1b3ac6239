import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { ComparedCell, ComparedRow, ComparedSection, Comparison } from "./compared-plan.ts";
import { CELL_WORDS } from "./comparison.words.ts";

/** Every difference as a row: what is taken away of a comparison. */
export function comparisonTable(
  comparison: Comparison,
  { title, before, after }: { readonly title: string; readonly before: string; readonly after: string },
): WrittenTable {
  const line = (where: string, action: string, cell: ComparedCell<string>) => [
    where,
    action,
    CELL_WORDS[cell.name as keyof typeof CELL_WORDS],
    cell.before || null,
    cell.after || null,
  ];
  const rows = [
    ...comparison.cells.filter(({ isChanged }) => isChanged).map((cell) => line("The plan", "", cell)),
    ...comparison.sections.flatMap((section) => {
      const where = `${section.label}. ${section.title}`;
      return [
        ...wholeLines(section, where),
        ...section.cells
          .filter(({ isChanged }) => isChanged && section.kind === "changed")
          .map((cell) => line(where, "", cell)),
        ...section.rows.flatMap((row) => {
          const action = row.labels.after ?? row.labels.before ?? "";
          const moved =
            row.kind === "moved" ? [[where, action, "Heading", row.movedFrom, section.title]] : [];
          if (row.kind === "added" || row.kind === "removed")
            return [[where, action, row.kind === "added" ? "New" : "Taken out", ...wholeRow(row)]];
          return [
            ...moved,
            ...row.cells.filter(({ isChanged }) => isChanged).map((cell) => line(where, action, cell)),
          ];
        }),
      ];
    }),
  ];
  return {
    title,
    sheet: "Comparison",
    columns: [
      { heading: "Where", width: 32 },
      { heading: "Action", width: 11 },
      { heading: "What", width: 16 },
      { heading: before, width: 48 },
      { heading: after, width: 48 },
    ],
    rows,
  };
}

function wholeLines({ kind, isReordered, title }: ComparedSection, where: string) {
  return [
    ...(kind === "added" ? [[where, "", "New", null, title]] : []),
    ...(kind === "removed" ? [[where, "", "Taken out", title, null]] : []),
    ...(isReordered ? [[where, "", "Order", null, "In another order"]] : []),
  ];
}

/** All the words of an action that only one version has, in that version's column. */
function wholeRow({ kind, cells }: ComparedRow): (string | null)[] {
  const words = cells
    .map(({ name, before, after }) => [name, after || before] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => (name === "text" ? text : `${CELL_WORDS[name]}: ${text}`))
    .join("\n");
  return kind === "added" ? [null, words] : [words, null];
}
