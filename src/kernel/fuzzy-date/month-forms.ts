import { dayPeriod } from "./days.ts";
import { financialYearForm, financialYearName } from "./financial-year.ts";
import { type Found, isTight, type Line, skip, textAt, valueAt, words } from "./grammar.ts";
import { type MonthWord, monthAt } from "./months.ts";
import { plainNumberAt } from "./numerals.ts";
import { monthsSpan, type Period, period, withDoubt } from "./period.ts";
import { fullYear, isLikelyYear, yearAt } from "./years.ts";

/** "June 2016", "Apr-25", "Apr '25", "April, 2025", "March 2024/25", and a month alone where it can only be one. */
export function monthFormAt(line: Line, at: number): Found<Period> | null {
  const named = textAt(line, at) === "month" && textAt(line, at + 1) === "of" ? at + 2 : at;
  const turned = line.prose ? null : yearThenMonth(line, named);
  if (turned) return turned;
  const month = monthAt(line, named);
  if (!month) return null;
  return withYear(line, month) ?? (stands(line, named, month) ? alone(month) : null);
}

/** "2025 March", as some sort their lists. */
function yearThenMonth(line: Line, at: number): Found<Period> | null {
  const year = yearAt(line, at);
  const month = year && monthAt(line, skip(line, year.next, ",", "-"));
  if (!month || month.value.spelling === "misspelt" || plainNumberAt(line, month.next) !== null) return null;
  const number = month.value.month;
  return { value: period("month", year.value, (asked) => monthsSpan(asked, number)), next: month.next };
}

function alone(month: Found<MonthWord>): Found<Period> {
  const number = month.value.month;
  return { value: period("month", null, (year) => monthsSpan(year, number)), next: month.next };
}

function withYear(line: Line, month: Found<MonthWord>): Found<Period> | null {
  const number = month.value.month;
  const comma = skip(line, month.next, ",", "of", "in");
  const mark = ["-", "/", "."].includes(textAt(line, comma)) ? comma + 1 : comma;
  const afterYear = skip(line, financialYearName(line, mark)?.next ?? mark, "'");
  const form = financialYearForm(line, afterYear, true);
  if (form && (yearAt(line, afterYear) || form.value.year > 2012)) {
    // The month as it lies in the financial year: January to March belong to the second half's year.
    const year = number >= 4 ? form.value.year : form.value.year + 1;
    return { value: period("month", year, (asked) => monthsSpan(asked, number)), next: form.next };
  }
  const four =
    yearAt(line, afterYear) ?? yearAt(line, textAt(line, afterYear) === "(" ? afterYear + 1 : afterYear);
  if (four) {
    const close = textAt(line, four.next - 2) === "(" ? skip(line, four.next, ")") : four.next;
    return { value: period("month", four.value, (asked) => monthsSpan(asked, number)), next: close };
  }
  return twoDigitYear(line, month, afterYear);
}

/** "Apr-25", "Apr '25", "Sept 16". With a mark it is a year; with a space it may be a day as well. */
function twoDigitYear(line: Line, month: Found<MonthWord>, at: number): Found<Period> | null {
  const two = plainNumberAt(line, at);
  if (two === null || textAt(line, at).length !== 2 || monthAt(line, at + 1)) return null;
  const after = textAt(line, at + 1);
  if (isTight(line, at + 1) && [":", "am", "pm", "th", "st", "nd", "rd"].includes(after)) return null;
  const number = month.value.month;
  const asYear = period("month", fullYear(two), (asked) => monthsSpan(asked, number));
  const marked = at > month.next;
  if (marked && !isLoose(line, month.next)) return { value: asYear, next: at + 1 };
  // "Mar 25" is March 2025 as people here write it; a day is read where the year would be an unlikely one.
  const likely = isLikelyYear(line, two);
  if (likely) return { value: asYear, next: at + 1 };
  if (two > 31 || two < 1) return null;
  return { value: withDoubt(dayPeriod(null, number, two), "day-or-year", asYear), next: at + 1 };
}

/** A dash between spaces, or a comma: "June - 16 people", "June, 16". */
function isLoose(line: Line, at: number): boolean {
  return textAt(line, at) === "," || (textAt(line, at) === "-" && !isTight(line, at));
}

/** Words before a month that say that it is one. */
const LEADS = words(
  "in by during until till since from to before after mid early late end of next last this each",
  "every between and for on around about approximately approx circa / - & or throughout through",
  "due beginning start following the their its our within at onwards around scheduled planned",
  "expected target : ( completed complete achieved delivered launched finished",
);

/** What may follow the name of a month that stands alone. */
const FOLLOWERS = words(
  "to and or - / & until till onwards onward each every board meeting committee council cabinet",
  "forum meetings at the latest if then with for this next last following annually yearly of",
);

/**
 * Whether a month's name without day or year is a date here. "May" and "March" are also verbs, "April", "June" and
 * "August" also people, "Mar", "Dec" and "Jan" also other things: they need a word before them, or the whole cell.
 */
function stands(line: Line, at: number, month: Found<MonthWord>): boolean {
  if (month.value.spelling === "misspelt") return false;
  const token = line.tokens[at];
  const next = line.tokens[month.next];
  const led = LEADS.has(textAt(line, at - 1));
  if (!token?.capital && !(led && month.value.spelling === "full")) return isWhole(line, at, month.next);
  if (next?.kind === "word" && !FOLLOWERS.has(next.text) && next.capital && !next.caps) {
    // "June Brown leads" is a person; "In March Audit Scotland published" is not.
    return (
      led &&
      ["in", "by", "during", "since", "until", "from", "before", "after"].includes(textAt(line, at - 1))
    );
  }
  if (led || opensRange(line, month.next)) return true;
  if (line.prose) return false;
  const ends = !next || (next.kind === "mark" && !["'", "%"].includes(next.text)) || FOLLOWERS.has(next.text);
  const begins = at === 0 || token?.newLine === true || line.tokens[at - 1]?.kind === "mark";
  return (
    ends && (begins || (month.value.spelling === "full" && !["may", "march"].includes(textAt(line, at))))
  );
}

/** "February – April 2016". */
function opensRange(line: Line, next: number): boolean {
  const joined = ["-", "to", "/", "and", "&"].includes(textAt(line, next)) ? monthAt(line, next + 1) : null;
  return joined !== null && valueAt(line, joined.next) >= 0;
}

function isWhole(line: Line, at: number, next: number): boolean {
  return !line.prose && at === 0 && line.tokens.slice(next, next + 3).every((token) => token.kind === "mark");
}

/** The month's number if only its name was said there, for rules that put a year to it themselves. */
export function bareMonthAt(line: Line, at: number): Found<number> | null {
  const month = monthAt(line, at);
  if (!month || valueAt(line, month.next) >= 0) return null;
  return { value: month.value.month, next: month.next };
}
