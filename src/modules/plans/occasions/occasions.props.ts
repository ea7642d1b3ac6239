import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";

/** The occasions as people take them away. */
export function occasionTable(
  occasions: readonly OccasionRow[],
  counts: ReadonlyMap<string, number>,
): WrittenTable {
  return {
    title: "Occasions",
    columns: [
      { heading: "Occasion", width: 40 },
      { heading: "When, in words", width: 24 },
      { heading: "When, as read", width: 24 },
      { heading: "Actions that hang on it", width: 12 },
      { heading: "What is known of it", width: 50 },
    ],
    rows: occasions.map(({ id, name, target, note }) => [
      name,
      target?.text ?? null,
      target ? sayReading(target) : null,
      counts.get(id) ?? 0,
      note,
    ]),
  };
}

/** The actions that hang on one occasion, as people take them away. */
export function hangingTable({ name }: OccasionRow, hung: readonly HungAction[]): WrittenTable {
  return {
    title: `Actions that hang on ${name}`,
    columns: [
      { heading: "Number", width: 8 },
      { heading: "Action", width: 60 },
      { heading: "Plan", width: 40 },
      { heading: "Status", width: 16 },
      { heading: "Target date, in words", width: 24 },
      { heading: "Target date, as read", width: 24 },
    ],
    rows: hung.map(({ action, plan }) => [
      action.number,
      action.text,
      plan.title,
      sayStatus(shownStatus[action.status]),
      action.target?.text ?? null,
      action.target ? sayReading(action.target) : null,
    ]),
  };
}
