import { type FormatToken, isDateCode } from "./number-format.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAY_MS = 86_400_000;
/** 31 December 9999, the last day of Excel. */
const LAST_DAY = 2_958_465;
/** From the days of 1900 to the days of 1904. */
const DAYS_1904 = 1_462;

/**
 * A date as its format shows it, as words that are read one way only: "December 2016" where the format shows month and
 * year, "1 December 2016" where it names the month of a day, "01/12/2016" (day first, whatever the format's order) where
 * it has numbers only, "2016" for a year. A day always has its year: the cell knows it even where it does not show it.
 * Words of the format before and after stay ("by December 2016"). Null for a number that is no date.
 */
export function showDate(value: number, tokens: readonly FormatToken[], from1904: boolean): string | null {
  const seconds = Math.round(value * 86_400);
  const codes = tokens
    .filter(({ kind, text }) => kind === "code" && isDateCode(text))
    .map(({ text }) => text);
  const shown = [dateOf(seconds, codes, from1904), timeOf(seconds, codes)];
  if (value < 0 || shown.includes(undefined)) return null;
  const isCode = ({ kind, text }: FormatToken) => kind === "code" && isDateCode(text);
  const words = (some: readonly FormatToken[]) => {
    const text = some.map((each) => (each.kind === "literal" ? each.text : "")).join("");
    return /\p{L}/u.test(text) ? text : "";
  };
  const before = words(tokens.slice(0, tokens.findIndex(isCode)));
  const after = words(tokens.slice(tokens.findLastIndex(isCode) + 1));
  const core = shown.filter((part) => part !== null).join(" ");
  return `${before}${core}${after}`.trim();
}

/** The date of the format; null where it has a time only, undefined for a number that is no day. */
function dateOf(seconds: number, codes: readonly string[], from1904: boolean): string | null | undefined {
  const year = codes.some((code) => code.startsWith("y"));
  const weekday = codes.some((code) => /^d{3,}$/.test(code));
  const day = weekday || codes.some((code) => /^dd?$/.test(code));
  const month = codes.find((code, index) => code.startsWith("m") && !isMinutes(codes, index));
  if (!year && !day && month === undefined) return null;
  const date = dayAt(Math.floor(seconds / 86_400), from1904);
  if (!date) return undefined;
  const name = MONTHS[date.month - 1] ?? "";
  if (!day) return month === undefined ? `${date.year}` : `${name} ${date.year}`;
  if (month !== undefined && month.length <= 2)
    return `${two(date.day)}/${two(date.month)}/${String(date.year).padStart(4, "0")}`;
  return `${date.day} ${name} ${date.year}`;
}

/** Excel believes in 29 February 1900 (its day 60), so that days before it are counted one short. */
function dayAt(serial: number, from1904: boolean): { year: number; month: number; day: number } | null {
  const days = from1904 ? serial + DAYS_1904 : serial;
  if (days < 1 || days > LAST_DAY) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `m` after hours or before seconds means minutes (ECMA-376, 18.8.31). */
function isMinutes(codes: readonly string[], index: number): boolean {
  const code = codes[index] ?? "";
  if (code.length > 2) return false;
  return /^\[?h/.test(codes[index - 1] ?? "") || /^s/.test(codes[index + 1] ?? "");
}

function timeOf(seconds: number, codes: readonly string[]): string | null {
  const elapsed = codes.find((code) => code.startsWith("["));
  const hours = elapsed !== undefined || codes.some((code) => code.startsWith("h"));
  const withSeconds = codes.some((code) => code.startsWith("s"));
  if (!hours && !withSeconds) return null;
  const all = elapsed === undefined ? ((seconds % 86_400) + 86_400) % 86_400 : seconds;
  const time = `${two(Math.floor(all / 3_600))}:${two(Math.floor(all / 60) % 60)}`;
  return withSeconds ? `${time}:${two(all % 60)}` : time;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
