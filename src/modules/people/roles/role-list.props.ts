import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayByWhom } from "./role.words.ts";
import type { ToldGrant } from "./role-story.store.ts";

/** The roles of one person, the latest first. */
export function roleTable(
  name: string,
  grants: readonly ToldGrant[],
  sayRole: (role: string) => string,
): WrittenTable {
  return {
    title: `Roles of ${name}`,
    columns: [
      { heading: "Role" },
      { heading: "From" },
      { heading: "To" },
      { heading: "Given by" },
      { heading: "End said by" },
    ],
    rows: grants.map(({ grant, givenBy, endedBy }) => [
      sayRole(grant.role),
      { day: grant.fromOn },
      grant.toOn === null ? "No end" : { day: grant.toOn },
      sayByWhom(givenBy, "Came with the partnership"),
      sayByWhom(endedBy, ""),
    ]),
  };
}
