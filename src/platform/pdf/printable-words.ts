/** Stands where a character has no picture in the fonts that a PDF carries. */
export const UNKNOWN_SIGN = "□";

/** What of the words had to be changed. */
export interface Marked {
  /** Each character that became a mark, once. */
  readonly signs: ReadonlySet<string>;
}

/** Never needed for a letter that is there, and refused by PDF/UA-1 or missing from most fonts: nothing is seen of them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u{e0000}-\u{e0fff}]/gu;
/** Not a line end, not a tab: nothing that a page can show. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** A word longer than this may be wider than a column; the places where it may break are invisible. */
const LONG_WORD = /\S{24,}/g;
const PLAIN = /^[\n\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/**
 * A text that fonts with these characters can print. What they lack becomes a mark that is seen, one for each character
 * that a person sees; what nobody sees is left out.
 */
export function printableWords(text: string, has: (code: number) => boolean, signs: Set<string>): string {
  const words = text.toWellFormed().normalize("NFC").replace(/\t/g, " ");
  const shown = PLAIN.test(words) ? words : markUnknown(words, has, signs);
  return shown.replace(LONG_WORD, breakable);
}

/** The same for every text within a value, whatever its shape. */
export function printable(
  value: unknown,
  has: (code: number) => boolean,
  signs = new Set<string>(),
): { readonly value: unknown } & Marked {
  return { value: walk(value, (text) => printableWords(text, has, signs)), signs };
}

function markUnknown(text: string, has: (code: number) => boolean, signs: Set<string>): string {
  let shown = "";
  for (const { segment } of graphemes.segment(text)) {
    const seen = segment === "\r\n" ? "\n" : segment.replace(UNSEEN, "");
    const isKnown = [...seen].every((sign) => sign === "\n" || (!CONTROL.test(sign) && has(codeOf(sign))));
    if (!isKnown) signs.add(segment);
    shown += isKnown ? seen : UNKNOWN_SIGN;
  }
  return shown;
}

/** Lets a web address break behind its marks, and any other long word somewhere rather than run into the next column. */
function breakable(word: string): string {
  let since = 0;
  return [...graphemes.segment(word)]
    .map(({ segment }) => {
      since += 1;
      if (since < 12 || (since < 20 && !/[-./_@?&=:,;]/.test(segment))) return segment;
      since = 0;
      return `${segment}\u200b`;
    })
    .join("");
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, change)]));
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
