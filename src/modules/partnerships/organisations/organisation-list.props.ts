import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { OrganisationRow } from "./organisation.table.ts";
import { organisationKindName } from "./organisation.ts";

/** The bodies as the list shows them. */
export function organisationTable(list: readonly OrganisationRow[]): WrittenTable {
  return {
    title: "Organisations",
    columns: [
      { heading: "Name" },
      { heading: "Other names" },
      { heading: "What it is" },
      { heading: "By law" },
    ],
    rows: list.map((row) => [
      row.name,
      row.aliases.join("\n"),
      organisationKindName(row.kind),
      sayStandingByLaw(row),
    ]),
  };
}

/** How a body stands in the Act of 2015. */
export function sayStandingByLaw({ statutory, facilitator }: OrganisationRow): string {
  if (facilitator) return "Partner, facilitates";
  return statutory ? "Partner" : "Not named";
}
