import { partsOf } from "../calendar-date.ts";
import { aroundAt, yearSaidAround } from "./around-the-paper.ts";
import { dayAt } from "./days.ts";
import { financialYearAt } from "./financial-years.ts";
import { type Found, type Line, longestOf } from "./grammar.ts";
import { monthFormAt } from "./month-forms.ts";
import { namedDayAt } from "./named-days.ts";
import { numericDateAt } from "./numeric-dates.ts";
import { countedPeriod, type Period } from "./period.ts";
import { periodEndingAt } from "./periods-ending.ts";
import { quarterAt } from "./quarters.ts";
import { schoolYearAt } from "./school-years.ts";
import { seasonAt } from "./seasons.ts";
import { weekAt } from "./weeks.ts";
import { yearEndAt } from "./year-ends.ts";
import { yearsAt } from "./years.ts";

/** Every way to name one stretch of time. The one that reads furthest is taken; where two read as far, the earlier in this list. */
const anyUnit = longestOf<Period>(
  dayAt,
  quarterAt,
  periodEndingAt,
  schoolYearAt,
  financialYearAt,
  numericDateAt,
  weekAt,
  seasonAt,
  monthFormAt,
  namedDayAt,
  yearEndAt,
  yearsAt,
  aroundAt,
);

/** One stretch of time: a day, a month, a season, a year … with "this year" or "next year" after it where that is said. */
export function unitAt(line: Line, at: number): Found<Period> | null {
  const found = anyUnit(line, at);
  if (!found || found.value.year !== null || found.value.counted) return found;
  const around = yearSaidAround(line, found.next);
  if (!around) return found;
  const { at: inYear, kind } = found.value;
  return {
    value: countedPeriod(kind, (dated) => inYear(partsOf(dated).year + around.value)),
    next: around.next,
  };
}
