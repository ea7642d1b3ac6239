import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { ListedListImport } from "./list-import.store.ts";

/** The lists that were brought in, as the page shows them. */
export function listTable(
  lists: readonly ListedListImport[],
  nameOf: (personId: string) => string,
): WrittenTable {
  return {
    title: "Lists brought in",
    columns: [
      { heading: "List" },
      { heading: "Of" },
      { heading: "Brought in" },
      { heading: "By" },
      { heading: "How it stands" },
    ],
    rows: lists.map(({ name, kind, broughtAt, broughtBy, state }) => [
      name,
      sayListKind(kind),
      { day: dayInScotland(broughtAt) },
      nameOf(broughtBy),
      sayListState(state),
    ]),
  };
}

export function sayListKind(kind: ListedListImport["kind"]): string {
  return kind === "people" ? "People" : "Organisations";
}

export function sayListState(state: ListedListImport["state"]): string {
  return state === "created" ? "Done" : "Being checked";
}
