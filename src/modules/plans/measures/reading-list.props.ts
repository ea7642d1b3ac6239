import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { withUnit } from "./measure.words.ts";
import { type Aims, type Read, seriesOf } from "./series.ts";

/** The readings of a number, as a page lists them. */
export function readingTable(text: string, aims: Aims, given: readonly Read[]): WrittenTable {
  return {
    title: `Readings, ${text}`,
    sheet: "Readings",
    columns: [
      { heading: "Day" },
      { heading: "Reading" },
      { heading: "As a number" },
      { heading: "Looked at", width: 30 },
    ],
    rows: seriesOf(aims, given).readings.map(({ on, words, value, isAccepted }) => [
      { day: on },
      withUnit(words, aims.unit),
      value,
      isAccepted ? "Accepted" : "Not yet by a second person",
    ]),
  };
}
