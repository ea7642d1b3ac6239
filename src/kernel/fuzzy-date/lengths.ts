import { type Found, isTight, type Line, phrases, skip, skipDot, textAt, valueAt } from "./grammar.ts";
import { cardinalAt } from "./numerals.ts";

export type LengthUnit = "day" | "working-day" | "month";

/** So many days or months; of "3 to 6 months" both ends. Null where the words give no number ("a few months"). */
export interface Length {
  readonly least: number | null;
  readonly most: number | null;
  readonly unit: LengthUnit;
  readonly approximate: boolean;
}

/** How many of the counting unit one of these is. */
interface Measure {
  readonly unit: LengthUnit;
  readonly times: number;
}

const measure = phrases<Measure>([
  [
    { unit: "working-day", times: 1 },
    ["working day", "working days", "business day", "business days", "week days"],
  ],
  [{ unit: "day", times: 1 }, ["day", "days", "calendar days"]],
  [{ unit: "day", times: 7 }, ["week", "weeks", "wk", "wks", "working weeks"]],
  [{ unit: "day", times: 14 }, ["fortnight", "fortnights"]],
  [{ unit: "month", times: 1 }, ["month | months | mth | mths | mnth | mnths | calendar months | mos"]],
  [{ unit: "month", times: 3 }, ["quarters"]],
  [{ unit: "month", times: 12 }, ["year", "years", "yr", "yrs", "calendar years", "financial years"]],
]);

const number = phrases<number>([
  [1, ["a", "an", "a single"]],
  [2, ["a couple of", "couple of", "a couple"]],
  [0.5, ["half a", "a half", "half"]],
  [1.5, ["one and a half", "1 and a half", "a year and a half"]],
  [2.5, ["two and a half", "2 and a half"]],
]);

const vague = phrases<true>([
  [true, ["a few | few | several | some | a number of | coming | a small number of"]],
]);

const MOST = 1200;

/** "6 months", "two years", "3-6 months", "18mths", "a couple of weeks", "a few months", "10 working days", "1.5 years". */
export function lengthAt(line: Line, at: number): Found<Length> | null {
  // The "5" of "aged 3-5 years" does not begin a length.
  if (textAt(line, at - 1) === "-" && line.tokens[at - 2]?.kind === "number") return null;
  const unclear = vague(line, at);
  const unclearUnit = unclear && measure(line, unclear.next);
  if (unclearUnit) {
    return {
      value: { least: null, most: null, unit: unclearUnit.value.unit, approximate: true },
      next: unclearUnit.next,
    };
  }
  const first = countAt(line, at);
  if (!first) return null;
  // "5+ years": at least so long.
  if (textAt(line, first.next) === "+") return openLength(line, first);
  const ownUnit = measure(line, skip(line, first.next, "-"));
  const joint = skip(line, ownUnit?.next ?? first.next, "-", "to", "or", "/");
  const second = joint > (ownUnit?.next ?? first.next) ? countAt(line, joint) : null;
  const unit = measure(line, skip(line, second?.next ?? first.next, "-"));
  if (!unit) return ownUnit ? lengthOf(first.value, first.value, ownUnit) : null;
  const least = second ? inUnit(first.value, ownUnit?.value ?? unit.value, unit.value) : first.value;
  return lengthOf(Math.min(least, second?.value ?? least), second?.value ?? first.value, unit);
}

function openLength(line: Line, first: Found<number>): Found<Length> | null {
  const unit = measure(line, first.next + 1);
  const length = unit && lengthOf(first.value, first.value, unit);
  return length ? { value: { ...length.value, most: null }, next: length.next } : null;
}

/** "3 weeks to 2 months": the first in the second's unit, as nearly as that goes. */
function inUnit(value: number, own: Measure, other: Measure): number {
  if (own.unit === other.unit) return (value * own.times) / other.times;
  return own.unit === "day" ? (value * own.times) / 30 / other.times : value;
}

function lengthOf(least: number, most: number, unit: Found<Measure>): Found<Length> | null {
  const { times, unit: name } = unit.value;
  if (most * times > (name === "month" ? MOST : 20_000)) return null;
  const value = {
    least: Math.round(least * times),
    most: Math.round(most * times),
    unit: name,
    approximate: false,
  };
  return { value, next: unit.next };
}

/** One of a unit, where the words give no number ("the next year"); of several nobody knows how many ("the coming months"). */
export function oneOf(line: Line, at: number): Found<Length> | null {
  const unit = measure(line, at);
  if (!unit) return null;
  const isMany = textAt(line, unit.next - 1).endsWith("s");
  if (isMany)
    return { value: { least: null, most: null, unit: unit.value.unit, approximate: true }, next: unit.next };
  return lengthOf(1, 1, unit);
}

function countAt(line: Line, at: number): Found<number> | null {
  const named = number(line, at);
  if (named) return named;
  const decimal = decimalAt(line, at);
  if (decimal) return decimal;
  const whole = cardinalAt(line, at);
  if (!whole || isPartOfWord(line, at)) return null;
  // "six (6) months" says it twice.
  const again =
    textAt(line, whole.next) === "(" && textAt(line, whole.next + 2) === ")" ? whole.next + 3 : whole.next;
  if (textAt(line, again) === "½") return { value: whole.value + 0.5, next: again + 1 };
  return { value: whole.value, next: again };
}

function isPartOfWord(line: Line, at: number): boolean {
  return isTight(line, at) && ["word", "number"].includes(line.tokens[at - 1]?.kind ?? "");
}

function decimalAt(line: Line, at: number): Found<number> | null {
  const [whole, part] = [valueAt(line, at), valueAt(line, at + 2)];
  const isDecimal = textAt(line, at + 1) === "." && isTight(line, at + 1) && isTight(line, at + 2);
  if (!isDecimal || whole < 0 || whole > 50 || part !== 5 || textAt(line, at + 2).length !== 1) return null;
  return { value: whole + 0.5, next: skipDot(line, at + 3) };
}
