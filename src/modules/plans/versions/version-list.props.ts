import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { PublishedVersionRow } from "./plan-version.table.ts";

/** The versions of a plan as the page lists them. */
export function versionTable(
  title: string,
  versions: readonly PublishedVersionRow[],
  names: ReadonlyMap<string, string>,
): WrittenTable {
  return {
    title: `Versions of ${title}`,
    sheet: "Versions",
    columns: [
      { heading: "Version" },
      { heading: "Published on" },
      { heading: "Published by" },
      { heading: "What is new in it" },
    ],
    rows: versions.map(({ number, publishedAt, publishedBy, note }) => [
      number,
      { day: dayInScotland(publishedAt) },
      names.get(publishedBy) ?? null,
      note,
    ]),
  };
}
