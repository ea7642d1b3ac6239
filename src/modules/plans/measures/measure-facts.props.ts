import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { reportingYears } from "../../../kernel/reporting-year.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { EvidenceRow } from "../evidence/evidence.table.ts";
import type { PlanSheet, SheetAction } from "../plans/plan-sheet.store.ts";
import type { MeasureRow } from "./measure.table.ts";
import { shortChange, withUnit } from "./measure.words.ts";
import { lastDayOf, type OnTimeShare, onTimeShare, type Promised } from "./on-time.ts";
import { type Series, seriesOf } from "./series.ts";

export interface YearOnTime {
  readonly label: string;
  readonly now: OnTimeShare;
  /** By the dates that were given first, before any was moved. */
  readonly first: OnTimeShare;
}

type Dated = Promised & Pick<SheetAction, "firstTarget">;

/** The share on time in each reporting year in which something has fallen due, the latest first. */
export function onTimeByYear(
  actions: readonly Dated[],
  day: CalendarDate,
  yearStart: number,
): readonly YearOnTime[] {
  const first = actions.map((action) => ({ ...action, target: action.firstTarget ?? action.target }));
  const ends = [...actions, ...first].map(lastDayOf).filter((end) => end !== null && end < day);
  const earliest = ends.reduce((one, other) => (one === null || (other ?? one) < one ? other : one), null);
  if (earliest === null || earliest === undefined) return [];
  return reportingYears(earliest, day, yearStart)
    .map((year) => ({
      label: year.label,
      now: onTimeShare(actions, year, day),
      first: onTimeShare(first, year, day),
    }))
    .filter(({ now, first }) => now.due > 0 || first.due > 0)
    .reverse();
}

/** All years together. */
export function onTimeInAll(actions: readonly Promised[], day: CalendarDate): OnTimeShare {
  return onTimeShare(actions, { from: "1000-01-01" as CalendarDate, to: day }, day);
}

export interface NumberMeasure {
  readonly measure: MeasureRow;
  /** “2.3 Write a communications strategy”; the improvement's title for one of the whole improvement. */
  readonly of: string;
  readonly series: Series;
}

/** The measures of a plan that are numbers, with how they went. */
export function numbersIn(
  sheet: PlanSheet,
  readings: ReadonlyMap<string, readonly EvidenceRow[]>,
): readonly NumberMeasure[] {
  const withSeries = (of: string) => (measure: MeasureRow) => ({
    measure,
    of,
    series: seriesOf(measure, readings.get(measure.id) ?? []),
  });
  return sheet.improvements
    .flatMap((improvement) => [
      ...improvement.measures.map(withSeries(improvement.title)),
      ...improvement.actions.flatMap((action) =>
        action.measures.map(withSeries(`${action.label} ${action.text}`)),
      ),
    ])
    .filter(({ measure }) => measure.kind === "number");
}

/** The number measures as a table to take away. */
export function numbersTable(title: string, numbers: readonly NumberMeasure[]): WrittenTable {
  return {
    title,
    columns: [
      { heading: "Measure", width: 50 },
      { heading: "Of", width: 50 },
      { heading: "At the start", width: 14 },
      { heading: "Now", width: 14 },
      { heading: "Read on", width: 12 },
      { heading: "Change", width: 12 },
      { heading: "Aim", width: 14 },
      { heading: "Readings", width: 10 },
    ],
    rows: numbers.map(({ measure, of, series }) => [
      measure.text,
      of,
      measure.baseline ? withUnit(measure.baseline, measure.unit) : null,
      series.latest ? withUnit(series.latest.words, measure.unit) : null,
      series.latest ? { day: series.latest.on } : null,
      shortChange(series.change),
      measure.aim ? withUnit(measure.aim, measure.unit) : null,
      series.readings.length,
    ]),
  };
}

/** The share on time by year, as a table to take away. */
export function onTimeTable(title: string, years: readonly YearOnTime[]): WrittenTable {
  return {
    title,
    columns: [
      { heading: "Reporting year", width: 16 },
      { heading: "Fell due", width: 10 },
      { heading: "On time", width: 10 },
      { heading: "Fell due by the first dates", width: 14 },
      { heading: "On time by the first dates", width: 14 },
    ],
    rows: years.map(({ label, now, first }) => [label, now.due, now.onTime, first.due, first.onTime]),
  };
}
