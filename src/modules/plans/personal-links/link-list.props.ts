import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { ListedLink } from "./link-list.store.ts";
import { sayLinkState } from "./personal-link.words.ts";

/** The links that were made, a row for each. */
export function linkTable(links: readonly ListedLink[]): WrittenTable {
  return {
    title: "Personal links",
    columns: [
      { heading: "Person", width: 30 },
      { heading: "Organisation", width: 30 },
      { heading: "Actions", width: 60 },
      { heading: "Made on" },
      { heading: "Works until" },
      { heading: "Last used on" },
      { heading: "State" },
    ],
    rows: links.map(({ person, body, actions, madeAt, expiresAt, lastUsedAt, state }) => [
      person,
      body,
      actions.map(({ number, text }) => `${number} ${text}`).join("\n"),
      { day: dayInScotland(madeAt) },
      { day: dayInScotland(expiresAt) },
      lastUsedAt ? { day: dayInScotland(lastUsedAt) } : null,
      sayLinkState(state),
    ]),
  };
}
