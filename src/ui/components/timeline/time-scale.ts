import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  monthName,
  partsOf,
} from "../../../kernel/calendar-date.ts";
import { reportingYears } from "../../../kernel/reporting-year.ts";

/** The stretch of time that a timeline shows, in whole reporting years, and the lines and words on its axis. Places are in per cent. */
export interface TimeScale {
  readonly from: CalendarDate;
  /** The last day shown. */
  readonly to: CalendarDate;
  readonly today: number;
  readonly years: readonly Label[];
  /** Months, or quarters where there are too many of them; none where years alone fill the axis. */
  readonly parts: readonly Label[];
  /** The few words that still fit under a bar on a telephone. */
  readonly ends: readonly Label[];
}

export interface Label {
  /** Where its stretch begins. */
  readonly at: number;
  /** Where its stretch ends. */
  readonly to: number;
  /** Empty where the words of its neighbours would run into it. */
  readonly words: string;
}

/** What lies further from today than this is shown at the edge: one wrong year must not press all the others into a line. */
const MOST_YEARS_EACH_WAY = 10;

/** The scale on which these days can be seen, today always among them. Without any day it is the reporting year of today. */
export function scaleOf(days: readonly CalendarDate[], today: CalendarDate, yearStart: number): TimeScale {
  const least = addMonths(today, -12 * MOST_YEARS_EACH_WAY);
  const most = addMonths(today, 12 * MOST_YEARS_EACH_WAY);
  const shown = [today, ...days.filter((day) => day >= least && day <= most)];
  const first = shown.reduce((one, other) => (other < one ? other : one));
  const last = shown.reduce((one, other) => (other > one ? other : one));
  const years = reportingYears(first, last, yearStart);
  const from = years[0]?.from ?? today;
  const to = years.at(-1)?.to ?? today;
  const whole = { from, to };
  const each = Math.ceil(years.length / 10);
  const places = years.map(({ from, to, label }) => ({
    at: startIn(whole, from),
    to: endIn(whole, to),
    label,
    from,
  }));
  return {
    ...whole,
    today: round((startIn(whole, today) + endIn(whole, today)) / 2),
    years: places.map(({ at, to, label }, index) => ({ at, to, words: index % each === 0 ? label : "" })),
    parts: partsIn(whole, years.length),
    ends: thin(places, 3).map(({ at, to, from }) => ({
      at,
      to,
      words: `${monthName(partsOf(from).month, "short")} ${partsOf(from).year}`,
    })),
  };
}

/** Where a day begins, in per cent of the scale; may lie outside it. */
export function startIn({ from, to }: Pick<TimeScale, "from" | "to">, day: CalendarDate): number {
  return round((daysBetween(from, day) * 100) / (daysBetween(from, to) + 1));
}

/** Where a day ends. */
export function endIn(scale: Pick<TimeScale, "from" | "to">, day: CalendarDate): number {
  return startIn(scale, addDays(day, 1));
}

/** Months by their whole or first letters, quarters by their number: as many as can be told apart. */
function partsIn(whole: Pick<TimeScale, "from" | "to">, years: number): readonly Label[] {
  if (years > 6) return [];
  const length = years > 3 ? 3 : 1;
  const parts: Label[] = [];
  for (let start = whole.from, index = 0; start <= whole.to; start = addMonths(start, length), index += 1) {
    const name = monthName(partsOf(start).month, "short");
    const letter = years === 1 ? name : name.charAt(0);
    parts.push({
      at: startIn(whole, start),
      to: startIn(whole, addMonths(start, length)),
      words: length === 3 ? `Q${(index % 4) + 1}` : letter,
    });
  }
  return parts;
}

/** At most so many of them, evenly, the first always among them. */
function thin<Thing>(things: readonly Thing[], most: number): readonly Thing[] {
  const each = Math.ceil(things.length / most);
  return things.filter((_, index) => index % each === 0);
}

export function round(share: number): number {
  return Math.round(share * 100) / 100;
}
