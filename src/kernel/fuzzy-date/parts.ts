import { INTO, weekdayInMonth, weekOrMonthsOf, wholeAfter } from "./counted-parts.ts";
import { type Found, type Line, phrases, skip, skipAll } from "./grammar.ts";
import { endOfPeriod, type Part, partOfSpan } from "./part-spans.ts";
import { mapPeriod, type Period, type Span, spanBetween } from "./period.ts";
import { theStretchAt } from "./stretch-around.ts";
import { unitAt } from "./units.ts";

const partWord = phrases<Part>([
  [
    "early",
    [
      "early | early in | early part of | the early part of | first part of | the first part of",
      "earlier in",
    ],
  ],
  [
    "mid",
    ["mid | middle of | the middle of | middle | midway through | half way through", "halfway through"],
  ],
  ["late", ["late | late in | later in | latter part of | the latter part of | back end of", "tail end of"]],
  ["end", ["end of", "the end of", "end", "close of", "the close of"]],
  ["start", ["start of", "the start of", "beginning of", "the beginning of", "outset of", "the outset of"]],
  ["first-half", ["first half of", "the first half of", "1st half of", "first half", "1st half"]],
  [
    "second-half",
    [
      "second half of | the second half of | 2nd half of | second half | 2nd half",
      "latter half of | last half of | the latter half of | the last half of",
    ],
  ],
]);

/** "mid May", "end of November", "first half of 2025", "first week of June", "last quarter of …" and any other part of a period. */
export function partAt(line: Line, at: number): Found<Period> | null {
  return namedPart(line, at) ?? monthEnd(line, at) ?? weekOrMonthsOf(line, at) ?? weekdayInMonth(line, at);
}

function namedPart(line: Line, at: number): Found<Period> | null {
  const first = partWord(line, at);
  if (!first) return null;
  // "mid to late May", "early/mid 2025": from the one part to the other.
  const joint = skip(line, first.next, "-", "/", "to", "or");
  const second = joint > first.next ? partWord(line, joint) : null;
  const last = second ?? first;
  const whole = wholeAfter(line, last.next);
  if (!whole || whole.value.kind === "day" || whole.value.isPoint) return null;
  if (first.value === "end" && last.value === "end")
    return { value: endOfPeriod(whole.value), next: whole.next };
  const through = (span: Span) => spanBetween(partOfSpan(first.value, span), partOfSpan(last.value, span));
  const part: Period = mapPeriod(whole.value, "interval", through);
  return { value: { ...part, ...traits(first.value, last.value, whole.value) }, next: whole.next };
}

const monthEndWord = phrases<true>([[true, ["month end", "month-end"]]]);

/** "month end", "month end May 2016". */
function monthEnd(line: Line, at: number): Found<Period> | null {
  const named = monthEndWord(line, at);
  if (!named) return null;
  const after = unitAt(line, skipAll(line, named.next, INTO));
  if (after?.value.kind === "month") return { value: endOfPeriod(after.value), next: after.next };
  const month = theStretchAt(line, at);
  return month ? { value: endOfPeriod(month.value), next: named.next } : null;
}

function traits(first: Part, last: Part, whole: Period): Partial<Period> {
  return {
    ...(first === "early" || last === "late" || last === "early" || whole.approximate
      ? { approximate: true }
      : {}),
    ...(last === "start" && first === "start" ? { byItsStart: true } : {}),
  };
}
