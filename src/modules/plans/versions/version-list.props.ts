import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { VERSION_STATES } from "../approval/approval.words.ts";
import type { VersionEntry } from "./plan-version.store.ts";

/** The versions of a plan as the page lists them. */
export function versionTable(
  title: string,
  versions: readonly VersionEntry[],
  names: ReadonlyMap<string, string>,
  decisions: ReadonlyMap<string, string>,
): WrittenTable {
  return {
    title: `Versions of ${title}`,
    sheet: "Versions",
    columns: [
      { heading: "Version" },
      { heading: "State" },
      { heading: "Frozen on" },
      { heading: "Published on" },
      { heading: "Published by" },
      { heading: "Decided" },
      { heading: "What is new in it" },
    ],
    rows: versions.map(({ id, number, state, frozenAt, publishedAt, publishedBy, note }) => [
      number,
      VERSION_STATES[state],
      { day: dayInScotland(frozenAt) },
      publishedAt ? { day: dayInScotland(publishedAt) } : null,
      names.get(publishedBy ?? "") ?? null,
      decisions.get(id) ?? null,
      note,
    ]),
  };
}
