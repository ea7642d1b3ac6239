import { endOfMonth, partsOf } from "../calendar-date.ts";
import { dayAt } from "./days.ts";
import { type Found, firstOf, type Line, phrases, skip, skipAll, words } from "./grammar.ts";
import { monthFormAt } from "./month-forms.ts";
import { numericDateAt } from "./numeric-dates.ts";
import { mapPeriod, monthsSpan, type Period } from "./period.ts";

const lasting = phrases<number>([
  [1, ["month"]],
  [3, ["quarter", "qtr", "three months", "3 months"]],
  [6, ["half year", "half-year", "six months", "6 months"]],
]);

const ENDING = words("ending ended end to");
const BEFORE_DAY = words("on the in");

const last = firstOf<Period>(dayAt, numericDateAt, monthFormAt);

/** "quarter ending 30 June 2016", "half year to September 2016": so many whole months up to that one. */
export function periodEndingAt(line: Line, at: number): Found<Period> | null {
  const length = lasting(line, skip(line, at, "the"));
  const ending = length ? skipAll(line, skip(line, length.next, "-"), ENDING) : at;
  if (!length || ending === length.next) return null;
  const end = last(line, skipAll(line, ending, BEFORE_DAY));
  if (!end || !["day", "month"].includes(end.value.kind)) return null;
  const months = length.value;
  const kind = months === 1 ? "month" : months === 3 ? "quarter" : "interval";
  const value = mapPeriod(end.value, kind, (span) => {
    const { year, month } = partsOf(endOfMonth(span.end));
    return monthsSpan(year, month - months + 1, months);
  });
  return { value, next: end.next };
}
