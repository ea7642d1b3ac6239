import { monthName } from "../calendar-date.ts";
import { type Found, isTight, type Line, skipDot, textAt, valueAt, words } from "./grammar.ts";

/** Which month a word names, and how surely. */
export interface MonthWord {
  readonly month: number;
  readonly spelling: "full" | "short" | "misspelt";
}

const FULL = new Map(
  Array.from({ length: 12 }, (_, index) => [monthName(index + 1).toLowerCase(), index + 1]),
);

const SHORT = new Map([
  ...Array.from(
    { length: 12 },
    (_, index) => [monthName(index + 1, "short").toLowerCase(), index + 1] as const,
  ),
  ["sept", 9] as const,
  ["febr", 2] as const,
  ["octr", 10] as const,
  ["decr", 12] as const,
]);

/** Real words a slip away from a month's name, which stay what they are. */
const OTHER_WORDS = words("match marsh marcy marc mary arch starch aprils augusta auguste");

/** The month that a word names. A misspelt one ("Febuary", "Spetember") only with a day or a year beside it. */
export function monthAt(line: Line, at: number): Found<MonthWord> | null {
  const word = textAt(line, at);
  const full = FULL.get(word);
  if (full) return { value: { month: full, spelling: word.length === 3 ? "short" : "full" }, next: at + 1 };
  const short = SHORT.get(word);
  if (short) return { value: { month: short, spelling: "short" }, next: skipDot(line, at + 1) };
  if (word.length < 4 || word.length > 11 || OTHER_WORDS.has(word) || !hasNumberBeside(line, at)) return null;
  const meant = closestMonth(word);
  return meant ? { value: { month: meant, spelling: "misspelt" }, next: at + 1 } : null;
}

function hasNumberBeside(line: Line, at: number): boolean {
  const word = textAt(line, at);
  const next = [",", "-", "'", "of"].includes(textAt(line, at + 1)) ? at + 2 : at + 1;
  if (
    isYearLike(valueAt(line, next)) ||
    (word.length >= 7 && textAt(line, next).length === 2 && valueAt(line, next) >= 10)
  )
    return true;
  const before = textAt(line, at - 1);
  if (/^(st|nd|rd|th)$/.test(before)) return true;
  const day = before === "of" ? valueAt(line, at - 2) : valueAt(line, at - 1);
  return day >= 1 && day <= 31 && isTight(line, at + 1) === false;
}

function isYearLike(value: number): boolean {
  return value >= 1990 && value <= 2100;
}

function closestMonth(word: string): number | null {
  for (const [name, month] of FULL) {
    if (name.length < 5) continue;
    const startsAlike = word[0] === name[0] || (word[0] === name[1] && word[1] === name[0]);
    const allowed = name.length >= 7 ? 2 : 1;
    if (startsAlike && Math.abs(word.length - name.length) <= allowed && slips(word, name) <= allowed)
      return month;
  }
  return null;
}

/** Letters left out, put in, changed or swapped with a neighbour. Both words are short. */
function slips(word: string, name: string): number {
  const rows: number[][] = [Array.from({ length: name.length + 1 }, (_, index) => index)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= word.length; row += 1) {
    const made = [row];
    rows.push(made);
    for (let column = 1; column <= name.length; column += 1) {
      const same = word[row - 1] === name[column - 1] ? 0 : 1;
      let least = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
      );
      if (row > 1 && word[row - 1] === name[column - 2] && word[row - 2] === name[column - 1]) {
        least = Math.min(least, cell(row - 2, column - 2) + 1);
      }
      made.push(least);
    }
  }
  return cell(word.length, name.length);
}
