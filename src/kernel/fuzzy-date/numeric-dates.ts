import { partsOf } from "../calendar-date.ts";
import { dayPeriod } from "./days.ts";
import { type Found, isTight, type Line, textAt, valueAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import { financialYearSpan, monthsSpan, type Period, period, withDoubt } from "./period.ts";
import { fullYear, isLikelyYear, isReference, yearAt } from "./years.ts";

const OPENS_CELL = words("by in due date target from until : ( before");

const MARKS = words("/ - .");

/** Dates in figures: 2025-04-03, 03/04/2025 (day first), 3.4.25, 04/2025, 2025-04. */
export function numericDateAt(line: Line, at: number): Found<Period> | null {
  if (isInsideNumber(line, at)) return null;
  const whole = compactDay(line, at) ?? threeParts(line, at);
  if (whole || isReference(line, at)) return whole;
  return monthAndYear(line, at) ?? shortPair(line, at);
}

function isInsideNumber(line: Line, at: number): boolean {
  if (!isTight(line, at)) return false;
  const before = textAt(line, at - 1);
  return (
    /^[£$€#@+=:]$/u.test(before) ||
    // The same mark goes on ("1.2.16.4"); another one may join two dates ("01.06.2025–30.06.2025").
    (before === textAt(line, at + 1) && line.tokens[at - 2]?.kind === "number") ||
    (["/", "."].includes(before) && line.tokens[at - 2]?.kind === "word") ||
    line.tokens[at - 1]?.kind === "word"
  );
}

function threeParts(line: Line, at: number): Found<Period> | null {
  const mark = textAt(line, at + 1);
  if (!MARKS.has(mark) || textAt(line, at + 3) !== mark) return null;
  const isSpread = !(isTight(line, at + 1) && isTight(line, at + 2) && isTight(line, at + 4));
  // "31 / 03 / 2025" and "31 - 03 - 2025", but not "1 - 2 - 16".
  if (isSpread && mark !== "/" && !(mark === "-" && yearAt(line, at + 4))) return null;
  if (goesOn(line, at + 5, mark)) return null;
  const [first, second, third] = [valueAt(line, at), valueAt(line, at + 2), valueAt(line, at + 4)];
  if (first < 0 || second < 1 || third < 0) return null;
  if (yearAt(line, at) || textAt(line, at).length === 4) {
    return third <= 31 ? dayFound(first, second, third, at + 5, textAt(line, at + 4).length) : null;
  }
  const length = textAt(line, at + 4).length;
  if (length !== 2 && length !== 4) return null;
  // "10.1.12 Roles" at the head of a line is a paragraph's number.
  if (mark === "." && length === 2 && isParagraphNumber(line, at)) return null;
  const year = length === 2 ? fullYear(third) : third;
  return dayFound(year, second, first, at + 5, textAt(line, at).length);
}

/** 20250331, as programs write it, where it is the whole cell. */
function compactDay(line: Line, at: number): Found<Period> | null {
  const value = valueAt(line, at);
  if (line.prose || textAt(line, at).length !== 8 || at !== wholeFrom(line) || !endsCell(line, at + 1))
    return null;
  const month = Math.floor(value / 100) % 100;
  return month >= 1 && month <= 12
    ? dayFound(Math.floor(value / 10_000), month, value % 100, at + 1, 2)
    : null;
}

/** 1.2.16.4 or 12/05/2016/3 is something else. */
function goesOn(line: Line, at: number, mark: string): boolean {
  return (
    textAt(line, at) === mark && isTight(line, at) && isTight(line, at + 1) && valueAt(line, at + 1) >= 0
  );
}

function isParagraphNumber(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const next = line.tokens[at + 5];
  return line.prose && (at === 0 || token?.newLine === true) && next?.kind === "word" && next.capital;
}

function dayFound(
  year: number,
  month: number,
  day: number,
  next: number,
  dayDigits: number,
): Found<Period> | null {
  if (year < 1900 || year > 2150 || day < 1 || day > 31 || dayDigits > 2) return null;
  if (month <= 12) return { value: dayPeriod(year, month, day), next };
  // Month first, as some programs write it: the only way to read 06/25/2025.
  if (month > 31 || day > 12) return null;
  const turned = dayPeriod(year, day, month);
  return { value: withDoubt(turned, "month-first", turned), next };
}

/** 04/2025, 2025-04: not 4.2025, and not "2009-10", which is a financial year. */
function monthAndYear(line: Line, at: number): Found<Period> | null {
  const mark = textAt(line, at + 1);
  if (!MARKS.has(mark) || !isTight(line, at + 1) || !isTight(line, at + 2) || goesOn(line, at + 3, mark))
    return null;
  const [first, second] = [valueAt(line, at), valueAt(line, at + 2)];
  const twoDigits = (index: number) => textAt(line, index).length === 2;
  if (second >= 1900 && second <= 2150 && first >= 1 && first <= 12) {
    if (!twoDigits(at) && mark !== "/") return null;
    return { value: period("month", second, (year) => monthsSpan(year, first)), next: at + 3 };
  }
  if (first >= 1900 && first <= 2150 && second >= 1 && second <= 12 && twoDigits(at + 2) && mark !== ".") {
    return { value: period("month", first, (year) => monthsSpan(year, second)), next: at + 3 };
  }
  return null;
}

/** "09/16" or "25/12" as a whole cell. Beside other words such a pair is a reference, a share or a score. */
function shortPair(line: Line, at: number): Found<Period> | null {
  if (line.prose || at !== wholeFrom(line) || !endsCell(line, at + 3) || textAt(line, at + 1) !== "/")
    return null;
  if (!isTight(line, at + 1) || !isTight(line, at + 2)) return null;
  const first = plainNumberAt(line, at);
  const second = plainNumberAt(line, at + 2);
  if (first === null || second === null || (first === 24 && second === 7)) return null;
  if (first >= 1 && first <= 12 && second > 12 && isLikelyYear(line, second)) {
    const month = period("month", fullYear(second), (year) => monthsSpan(year, first));
    return { value: month, next: at + 3 };
  }
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
    return { value: dayPeriod(null, second, first), next: at + 3 };
  }
  // "11/12" in a paper of 2011 is its financial year.
  if (second === first + 1 && first >= 8 && line.dated && isNearYear(line.dated, first)) {
    const year = period("fy", fullYear(first), (asked) => financialYearSpan(asked));
    const month = period("month", fullYear(second), (asked) => monthsSpan(asked, first));
    return { value: withDoubt(year, "month-number", month), next: at + 3 };
  }
  return null;
}

function isNearYear(dated: NonNullable<Line["dated"]>, two: number): boolean {
  return Math.abs(fullYear(two) - partsOf(dated).year) <= 5;
}

/** The token at which a cell's only date may begin: its first, or after "by", "due" and the like. */
function wholeFrom(line: Line): number {
  let at = 0;
  while (at < 4 && OPENS_CELL.has(textAt(line, at))) at += 1;
  return at;
}

function endsCell(line: Line, at: number): boolean {
  return line.tokens.slice(at, at + 3).every((token) => token.kind === "mark" && token.text !== "%");
}
