import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { ListedImport } from "./import.store.ts";

/** The papers as the list shows them. */
export function importTable(
  imports: readonly ListedImport[],
  nameOf: (personId: string) => string,
): WrittenTable {
  return {
    title: "Papers brought in",
    columns: [
      { heading: "Paper" },
      { heading: "Plan" },
      { heading: "Brought in on" },
      { heading: "Brought in by" },
      { heading: "How it stands" },
    ],
    rows: imports.map((row) => [
      row.name,
      row.title,
      { day: dayInScotland(row.broughtAt) },
      nameOf(row.broughtBy),
      sayImportStanding(row),
    ]),
  };
}

/** What became of a paper. */
export function sayImportStanding(row: Pick<ListedImport, "state" | "plan" | "purpose">): string {
  if (row.state === "created" && row.plan !== null) return "The plan is created";
  if (row.state === "merged")
    return row.purpose === "edition" ? "A later edition, merged" : "Updates, merged";
  if (row.purpose !== "new-plan")
    return row.purpose === "edition" ? "A later edition, being compared" : "Updates, being compared";
  return row.state === "undone" ? "Taken back, being checked again" : "Being checked";
}
