import { sayDay } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { OrganisationRow } from "./organisation.table.ts";
import { organisationKindName } from "./organisation.ts";
import { sayEnd, sayFormerNames } from "./standing.ts";

/** The bodies as the list shows them. */
export function organisationTable(list: readonly OrganisationRow[]): WrittenTable {
  return {
    title: "Organisations",
    columns: [
      { heading: "Name" },
      { heading: "Other names" },
      { heading: "What it is" },
      { heading: "By law" },
      { heading: "What became of it" },
    ],
    rows: list.map((row) => [
      row.name,
      row.aliases.join("\n"),
      organisationKindName(row.kind),
      sayStandingByLaw(row),
      tellStory(row, (id) => list.find((one) => one.id === id)?.name ?? null).join("\n"),
    ]),
  };
}

/** How a body stands in the Act of 2015. */
export function sayStandingByLaw({ statutory, facilitator }: OrganisationRow): string {
  if (facilitator) return "Partner, facilitates";
  return statutory ? "Partner" : "Not named";
}

/** Whether a body ended, was renamed, or will be. */
export function hasStory({ endedOn, formerNames, nextName }: OrganisationRow): boolean {
  return endedOn !== null || formerNames.length > 0 || nextName !== null;
}

/** What became of a body: its end, its name to come, the names it had. */
export function tellStory(row: OrganisationRow, nameOf: (id: string) => string | null): readonly string[] {
  const end = sayEnd(row, nameOf);
  return [
    ...(end ? [end] : []),
    ...(row.nextName && row.nextNameOn ? [`from ${sayDay(row.nextNameOn)}: ${row.nextName}`] : []),
    ...sayFormerNames(row.formerNames),
  ];
}
