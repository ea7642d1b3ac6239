import { type Found, isTight, type Line, phrases, skip, skipDot, textAt, valueAt } from "./grammar.ts";
import { cardinalAt, ordinalAt } from "./numerals.ts";
import { yearAt } from "./years.ts";

/** A part of a year: the second quarter, or the first half; several of them together ("Q1-Q2"). */
export interface Part {
  readonly unit: "quarter" | "half";
  readonly first: number;
  readonly last: number;
  /** Written as Q3 or H1, which stand for themselves; "third quarter" wants a year. */
  readonly symbol: boolean;
  /** "third quarter", not "last quarter", which may be the one just past. */
  readonly ordinal?: boolean;
}

const quarterWord = phrases<"quarter" | "half">([
  ["quarter", ["quarter", "quarters", "qtr", "qtrs", "q"]],
  ["half", ["half year", "half-year"]],
]);

const firstOrLast = phrases<number>([
  [1, ["first", "opening"]],
  [4, ["last", "final"]],
]);

/** "Q3", "Quarters 1 and 2", "third quarter", "H1": which part of a year, not yet of which. */
export function partAt(line: Line, at: number): Found<Part> | null {
  return symbolAt(line, at) ?? quarterInWords(line, at);
}

/** "Q3", "Q1-Q2", "Q3/4", "Quarter 2", "Quarters 1 and 2", "H1". */
function symbolAt(line: Line, at: number): Found<Part> | null {
  if (textAt(line, at) === "h" && line.tokens[at]?.capital && isTight(line, at + 1))
    return halfSymbol(line, at);
  const word = quarterWord(line, at);
  if (word?.value !== "quarter") return null;
  const number = numberOfPart(line, skipDot(line, word.next), 4);
  if (number === null) return null;
  const first = number.value;
  const joint = skip(line, number.next, "-", "/", "to", "and", "&", "+");
  if (joint > number.next) {
    const again = quarterWord(line, joint);
    const last = numberOfPart(line, again?.next ?? joint, 4);
    const isPart =
      last && (again || !yearAt(line, joint)) && last.value > first && textAt(line, joint).length < 3;
    if (last && (isPart || (again && last.value > first))) {
      return { value: { unit: "quarter", first, last: last.value, symbol: true }, next: last.next };
    }
  }
  return { value: { unit: "quarter", first, last: first, symbol: true }, next: number.next };
}

function numberOfPart(line: Line, at: number, most: number): Found<number> | null {
  const number = cardinalAt(line, at);
  return number && number.value >= 1 && number.value <= most && textAt(line, at).length !== 2 ? number : null;
}

function halfSymbol(line: Line, at: number): Found<Part> | null {
  const number = valueAt(line, at + 1);
  if (number !== 1 && number !== 2) return null;
  return { value: { unit: "half", first: number, last: number, symbol: true }, next: at + 2 };
}

/** "third quarter", "4th quarter", "last quarter"; "1st half" is left to the parts of any period. */
function quarterInWords(line: Line, at: number): Found<Part> | null {
  const named = firstOrLast(line, at) ?? ordinalAt(line, at);
  if (!named || named.value < 1 || named.value > 4) return null;
  const word = quarterWord(line, skip(line, named.next, "-"));
  if (!word || textAt(line, word.next - 1) === "q") return null;
  const unit = word.value;
  const number = unit === "half" ? Math.min(named.value, 2) : named.value;
  const ordinal = firstOrLast(line, at) === null;
  return { value: { unit, first: number, last: number, symbol: false, ordinal }, next: word.next };
}
