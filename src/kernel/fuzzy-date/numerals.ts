import { type Found, isTight, type Line, textAt, valueAt, words } from "./grammar.ts";
import { monthAt } from "./months.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const ORDINALS =
  " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

const CARDINAL = new Map(UNITS.map((word, value) => [word, value]));
const TEN = new Map(TENS.flatMap((word, index) => (word ? [[word, index * 10] as const] : [])));
const ORDINAL = new Map([
  ...ORDINALS.flatMap((word, value) => (word ? [[word, value] as const] : [])),
  ["twentieth", 20] as const,
  ["thirtieth", 30] as const,
]);
const SUFFIX = new Set(["st", "nd", "rd", "th"]);

/** A whole number in digits or words ("twenty-one"); digits with a decimal or a per cent sign are none. */
export function cardinalAt(line: Line, at: number): Found<number> | null {
  const digits = plainNumberAt(line, at);
  if (digits !== null) return { value: digits, next: at + 1 };
  const word = textAt(line, at);
  const unit = CARDINAL.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1 };
  if (word === "hundred") return { value: 100, next: at + 1 };
  const ten = TEN.get(word);
  if (ten === undefined) return null;
  const second = textAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const rest = CARDINAL.get(textAt(line, second));
  return rest !== undefined && rest > 0 && rest < 10
    ? { value: ten + rest, next: second + 1 }
    : { value: ten, next: at + 1 };
}

/** "1st", "18 th", "third", "twenty-first". */
export function ordinalAt(line: Line, at: number): Found<number> | null {
  const digits = valueAt(line, at);
  if (digits > 0) return isSuffix(line, at + 1) ? { value: digits, next: at + 2 } : null;
  const word = textAt(line, at);
  const whole = ORDINAL.get(word);
  if (whole !== undefined) return { value: whole, next: at + 1 };
  const ten = TEN.get(word);
  if (ten === undefined) return null;
  const second = textAt(line, at + 1) === "-" ? at + 2 : at + 1;
  const rest = ORDINAL.get(textAt(line, second));
  return rest !== undefined && rest < 10 ? { value: ten + rest, next: second + 1 } : null;
}

/** What is counted with a number after it: "Phase 1 June 2025" is June, not the first of it. */
const NUMBERED = words(
  "phase stage item year part option priority theme step no section wave tranche cohort objective",
  "outcome quarter week level tier version annex appendix goal page recommendation number ref lot",
  "strand pillar",
);

/** The day of a month, 1 to 31: "3", "3rd", "18 th", "third". */
export function dayNumberAt(line: Line, at: number): Found<{ day: number; ordinal: boolean }> | null {
  const before = line.tokens[at - 1];
  if (
    before &&
    (NUMBERED.has(before.text) || (isTight(line, at) && before.kind === "word" && !monthAt(line, at - 1)))
  ) {
    return null;
  }
  const ordinal = ordinalAt(line, at);
  if (ordinal) {
    return ordinal.value <= 31 ? { value: { day: ordinal.value, ordinal: true }, next: ordinal.next } : null;
  }
  const day = plainNumberAt(line, at);
  if (day === null || day < 1 || day > 31 || textAt(line, at).length > 2) return null;
  return { value: { day, ordinal: false }, next: at + 1 };
}

/** A number that stands for itself: not a sum of money, a share, a part of a decimal or of a reference. */
export function plainNumberAt(line: Line, at: number): number | null {
  const token = line.tokens[at];
  if (token?.kind !== "number" || token.value < 0) return null;
  const before = textAt(line, at - 1);
  if (!token.spaced && /^[£$€#@+=]$/u.test(before)) return null;
  if (!token.spaced && (before === "." || before === ",") && line.tokens[at - 2]?.kind === "number")
    return null;
  const after = textAt(line, at + 1);
  if (isTight(line, at + 1) && (after === "%" || after === "£")) return null;
  if (
    isTight(line, at + 1) &&
    after === "." &&
    isTight(line, at + 2) &&
    line.tokens[at + 2]?.kind === "number"
  ) {
    return null;
  }
  return token.value;
}

/** "th" after a number. Apart from it ("18 th April") only if it is not a name's beginning ("1 St Andrew Street"). */
function isSuffix(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (!token || !SUFFIX.has(token.text)) return false;
  return !token.spaced || !token.capital || token.caps;
}
