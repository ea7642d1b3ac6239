import { type FormatSection, numberFormat } from "./number-format.ts";
import { showDate } from "./show-date.ts";

/**
 * What a cell shows of a number. A date shows as a day, a month or a year as its format does, in words that can only
 * be read one way; a number without the noise of binary fractions.
 */
export function showNumber(value: number, code: string, from1904: boolean): string {
  const { sections } = numberFormat(code);
  const chosen = choose(value, sections);
  if (!chosen) return plainNumber(value);
  const { section, bare } = chosen;
  if (section.isDate) return showDate(value, section.tokens, from1904) ?? plainNumber(value);
  return fill(bare ? Math.abs(value) : value, section);
}

/** What a cell shows of its words: mostly just these. */
export function showWords(words: string, code: string): string {
  const own = numberFormat(code).words;
  if (!own) return words;
  return own.tokens
    .map(({ kind, text }) => (kind === "literal" ? text : text === "@" || text === "General" ? words : ""))
    .join("");
}

/** A number as a person writes it down: at most fifteen digits, as many as Excel keeps. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The section for a number, and whether it says the sign itself. */
function choose(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection; bare: boolean } | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (first.condition || second?.condition) {
    const found = sections.find(({ condition }) => condition === null || holds(value, condition));
    return found ? { section: found, bare: false } : null;
  }
  if (value < 0 && second) return { section: second, bare: true };
  if (value === 0 && third) return { section: third, bare: false };
  return { section: first, bare: false };
}

function holds(value: number, { sign, value: limit }: { sign: string; value: number }): boolean {
  switch (sign) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

function fill(value: number, { tokens }: FormatSection): string {
  const codes = tokens.filter(({ kind }) => kind === "code").map(({ text }) => text);
  // Powers and fractions show a rounded form that says less than the number itself.
  const isPlain =
    codes.some((text) => /^E|^General$/i.test(text)) ||
    tokens.some(({ kind, text }) => kind === "literal" && text === "/");
  const percent = codes.includes("%") ? 100 : 1;
  const digits = codes.find((text) => /^[0#?.]/.test(text));
  let filled = false;
  const number = isPlain ? plainNumber(value) : inDigits(Math.abs(value) * percent, digits ?? "");
  const minus = !isPlain && value < 0 && /[1-9]/.test(number) ? "-" : "";
  const text = tokens
    .map((token) => {
      if (token.kind === "literal") return isPlain && /^[/ ]$/.test(token.text) ? "" : token.text;
      if (token.text === "%") return "%";
      if (filled || !/^(?:[0#?.]|General)/i.test(token.text)) return "";
      filled = true;
      return number;
    })
    .join("");
  return minus + text.trim();
}

/** As many decimals as the format has noughts, groups of three where it has a comma within, thousands where it ends in one. */
function inDigits(value: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.replaceAll(" ", "").split(".");
  const thousands = /,*$/.exec(fraction === "" ? whole : fraction)?.[0].length ?? 0;
  const scaled = Number((value / 1000 ** thousands).toPrecision(15));
  const wanted = fraction.replaceAll(",", "");
  const least = wanted.replace(/[^0]/g, "").length;
  return scaled.toLocaleString("en-GB", {
    useGrouping: /[0#?],+[0#?]/.test(whole),
    minimumIntegerDigits: Math.min(21, Math.max(1, whole.replace(/[^0]/g, "").length)),
    minimumFractionDigits: Math.min(20, least),
    maximumFractionDigits: Math.min(20, wanted.length),
  });
}
