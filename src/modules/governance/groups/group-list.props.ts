import type { Tenant } from "../../../kernel/tenant.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { GroupRow } from "./group.table.ts";
import { groupKindName } from "./group.ts";

/** The groups as the list shows them. */
export function groupTable(list: readonly GroupRow[], words: Tenant["words"]): WrittenTable {
  return {
    title: "Groups",
    columns: [
      { heading: "Name" },
      { heading: "Other names" },
      { heading: "What it is" },
      { heading: "Stands for all partners" },
    ],
    rows: list.map(({ name, aliases, kind, standsForAll }) => [
      name,
      aliases.join("\n"),
      groupKindName(kind, words),
      standsForAll ? "Yes" : "No",
    ]),
  };
}
