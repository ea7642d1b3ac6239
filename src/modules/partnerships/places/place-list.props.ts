import type { Tenant } from "../../../kernel/tenant.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { PlaceRow } from "./place.table.ts";
import { placeKindName } from "./place.ts";

/** The places as the list shows them. */
export function placeTable(list: readonly PlaceRow[], words: Tenant["words"]): WrittenTable {
  return {
    title: "Places",
    columns: [
      { heading: "Name" },
      { heading: "What it is" },
      { heading: "Official code" },
      { heading: "Outline" },
    ],
    rows: list.map(({ name, kind, code, boundary }) => [
      name,
      placeKindName(kind, words),
      code,
      boundary ? "Known" : "Not yet",
    ]),
  };
}
