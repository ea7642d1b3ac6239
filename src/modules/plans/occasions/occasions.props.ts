import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
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
