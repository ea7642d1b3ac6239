/** A number format, understood as far as words need it: what a cell shows, not how it looks. */
export interface NumberFormat {
  /** Up to three parts for numbers (over, under, nought) by their signs or conditions. */
  readonly sections: readonly FormatSection[];
  /** The part for words, where there is one of its own. */
  readonly words: FormatSection | null;
}

export interface FormatSection {
  readonly condition: { readonly sign: string; readonly value: number } | null;
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
}

/** Words that stand as they are, or a sign that the value fills in: "yyyy", "#,##0.0", "%", "[h]", "@". */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "code"; readonly text: string };

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+(?:\.0+)?)|(E[+-]0+)|([0#?][0#?,. ]*[0#?,.]|[0#?]|\.[0#?]+)|([%@])|(.)/gisu;

const cache = new Map<string, NumberFormat>();

/** Understands a format code ("mmm yyyy", "0%", `#,##0;(#,##0)`). */
export function numberFormat(code: string): NumberFormat {
  const known = cache.get(code);
  if (known) return known;
  const parts = splitSections(code.trim() === "" ? "General" : code)
    .slice(0, 4)
    .map(section);
  // A single part with "@" is the part for words; so is the fourth, and the last where it has the sign for it.
  const last = parts.at(-1);
  const own = parts.length === 4 || last?.tokens.some(({ kind, text }) => kind === "code" && text === "@");
  const format = {
    sections: own ? parts.slice(0, -1) : parts,
    words: own && last ? last : null,
  };
  if (cache.size < 1_000) cache.set(code, format);
  return format;
}

function section(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  for (const match of code.slice(0, 300).matchAll(TOKEN)) {
    const [, quoted, escaped, bracket, general, noon, date, power, digits, sign, other] = match;
    if (bracket !== undefined) {
      const compared = /^([<>=]{1,2})(-?[\d.]+)$/.exec(bracket);
      const currency = /^\$([^-]*)(?:-|$)/.exec(bracket);
      if (compared) condition = { sign: compared[1] ?? "", value: Number(compared[2]) };
      else if (/^(?:h+|m+|s+)$/i.test(bracket)) tokens.push(coded(`[${bracket.toLowerCase()}]`));
      else if (currency?.[1]) tokens.push({ kind: "literal", text: currency[1] });
    } else if (general) tokens.push(coded("General"));
    else if (noon) tokens.push(coded("AM/PM"));
    else if (date) tokens.push(coded(date.toLowerCase()));
    else if (power || digits || sign) tokens.push(coded(power ?? digits ?? sign ?? ""));
    else {
      const text = quoted ?? escaped ?? other ?? "";
      if (text !== "") tokens.push({ kind: "literal", text });
    }
  }
  return { condition, tokens, isDate: tokens.some(({ kind, text }) => kind === "code" && isDateCode(text)) };
}

function coded(text: string): FormatToken {
  return { kind: "code", text };
}

export function isDateCode(code: string): boolean {
  return /^\[?[ymdhs]/.test(code);
}

/** Semicolons part a format, except within quotation marks, brackets and after a backslash. */
function splitSections(code: string): string[] {
  const parts = [""];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|;|[^";[\\]+|\\/gsu)) {
    if (piece === ";") parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}
