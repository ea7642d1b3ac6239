import { type CalendarDate, weekdayOf } from "../calendar-date.ts";
import type { DateKind } from "./date-reading.ts";
import { weekdayAt } from "./days.ts";
import { newYear, singleDay } from "./days-around.ts";
import { type Found, firstOf, type Line, phrases, type Rule, skip, textAt } from "./grammar.ts";
import { bareMonthAt } from "./month-forms.ts";
import {
  countedPeriod,
  daySpan,
  daysOn,
  monthsSpan,
  type Period,
  period,
  type Span,
  spanBetween,
  withDoubt,
} from "./period.ts";
import { seasonPeriod, seasonWordAt } from "./seasons.ts";
import { type Stretch, stretchPeriod, stretchSpan, stretchWordAt, whichAt } from "./stretch-around.ts";

/** "next month", "this financial year", "next summer", "next June": counted from the paper's day, never from today. */
export const aroundAt: Rule<Period> = firstOf(
  laterThisYear,
  withinThis,
  whichStretch,
  whichSeasonOrMonth,
  whichWeekday,
  newYear,
  singleDay,
);

function whichStretch(line: Line, at: number): Found<Period> | null {
  const asked = whichAt(line, at) ?? newOne(line, at);
  const named = asked && stretchWordAt(line, asked.next);
  // "last week of term" is part of something else.
  if (!named || textAt(line, named.next) === "of") return null;
  return { value: stretchPeriod(named.value, asked.value), next: named.next };
}

/** "the new financial year" is the next one. */
function newOne(line: Line, at: number): Found<number> | null {
  const after = skip(line, at, "the") + 1;
  if (textAt(line, after - 1) !== "new") return null;
  return ["financial", "school", "academic", "reporting", "fy"].includes(textAt(line, after))
    ? { value: 1, next: after }
    : null;
}

const within = phrases<Stretch>([
  ["fy", ["in-year", "in year"]],
  [
    "year",
    [
      "within the year | within year | during the year | over the year | in the year | in the course of the year",
    ],
  ],
  ["month", ["within the month", "during the month"]],
  ["quarter", ["within the quarter", "during the quarter"]],
  ["fy", ["within the financial year | during the financial year | in the financial year"]],
]);

/** "In-year", "within the year": the one that the paper's day lies in. */
function withinThis(line: Line, at: number): Found<Period> | null {
  const named = line.prose ? null : within(line, at);
  const after = named ? line.tokens[named.next] : undefined;
  if (!named || (after !== undefined && after.kind !== "mark")) return null;
  return { value: stretchPeriod(named.value, 0), next: named.next };
}

const later = phrases<true>([
  [
    true,
    [
      "later this year",
      "later in the year",
      "later in this year",
      "later on this year",
      "the rest of the year",
    ],
  ],
]);

/** From the paper's day to the year's end. */
function laterThisYear(line: Line, at: number): Found<Period> | null {
  const named = later(line, at);
  const upTo = (end: (dated: CalendarDate) => Span | null, kind: DateKind) =>
    countedPeriod(kind, (dated) => spanBetween({ start: dated, end: dated }, end(dated)));
  if (!named) return null;
  const calendar = upTo((dated) => stretchSpan("year", dated, 0), "interval");
  return {
    value: withDoubt(
      calendar,
      "financial-year",
      upTo((dated) => stretchSpan("fy", dated, 0), "interval"),
    ),
    next: named.next,
  };
}

const LIES = { "1": "ahead", "-1": "behind", "0": "this-year" } as const;

function whichSeasonOrMonth(line: Line, at: number): Found<Period> | null {
  const asked = whichAt(line, at);
  if (!asked) return null;
  const lies = LIES[String(asked.value) as keyof typeof LIES];
  const season = seasonWordAt(line, asked.next);
  const month = bareMonthAt(line, asked.next);
  if (season && !["recess", "holiday", "holidays", "term", "programme"].includes(textAt(line, season.next))) {
    return { value: { ...seasonPeriod(season.value, null), lies }, next: season.next };
  }
  if (!month || !line.tokens[asked.next]?.capital) return null;
  const number = month.value;
  return { value: { ...period("month", null, (year) => monthsSpan(year, number)), lies }, next: month.next };
}

/** "next Friday": the first one after the paper's day. */
function whichWeekday(line: Line, at: number): Found<Period> | null {
  const asked = whichAt(line, at);
  const weekday = asked && weekdayAt(line, asked.next);
  if (!weekday) return null;
  const shift = asked.value;
  const value = countedPeriod("day", (dated) => {
    const ahead = (weekday.value - weekdayOf(dated) + 7) % 7;
    if (shift < 0) return daySpan(daysOn(dated, ahead === 0 ? -7 : ahead - 7));
    return daySpan(daysOn(dated, shift > 0 && ahead === 0 ? 7 : ahead));
  });
  return { value, next: weekday.next };
}

const yearSuffix = phrases<number>([
  [0, ["this year", "of this year", "the same year", "in this year", "this calendar year"]],
  [1, ["next year", "of next year", "the following year", "of the following year", "next calendar year"]],
  [-1, ["last year", "of last year", "the previous year"]],
]);

/** "June this year", "15 March next year": a year said by its place beside the paper's own. */
export function yearSaidAround(line: Line, at: number): Found<number> | null {
  return yearSuffix(line, skip(line, at, ","));
}
