import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { RoleGrantRow } from "../person.table.ts";

interface Given {
  readonly grant: RoleGrantRow;
  readonly givenBy: string | null;
}

/** The roles of one person, the latest first. */
export function roleTable(
  name: string,
  grants: readonly Given[],
  sayRole: (role: string) => string,
): WrittenTable {
  return {
    title: `Roles of ${name}`,
    columns: [{ heading: "Role" }, { heading: "From" }, { heading: "To" }, { heading: "Given by" }],
    rows: grants.map(({ grant, givenBy }) => [
      sayRole(grant.role),
      { day: grant.fromOn },
      grant.toOn === null ? "No end" : { day: grant.toOn },
      givenBy ?? "Came with the partnership",
    ]),
  };
}
