type CharKind = "space" | "line" | "letter" | "digit" | "skip" | "mark";

/** Inline tags that papers turned into text leave in their cells ("18<sup>th</sup> April"). */
const TAG = /^<\/?[a-z]{1,6}\s?\/?>/i;

/** Of these the ones that begin a new line. */
const BLOCK = /^<\/?(br|p|li|div|tr)\b/i;

interface Char {
  readonly kind: CharKind;
  readonly folded: string;
  readonly size: number;
}

const END: Char = { kind: "mark", folded: "", size: 1 };

/** The character that begins there: what sort it is, and how it looks when spelling variants are folded. */
export function charAt(text: string, at: number): Char {
  const code = text.codePointAt(at);
  if (code === undefined) return END;
  if (code === 60 && TAG.test(text.slice(at, at + 10))) {
    const size = text.indexOf(">", at) + 1 - at;
    return { kind: BLOCK.test(text.slice(at, at + size)) ? "line" : "skip", folded: "", size };
  }
  if (code < 128) return ASCII[code] ?? END;
  const char = String.fromCodePoint(code);
  return { ...foldChar(char), size: char.length };
}

function foldChar(char: string): Omit<Char, "size"> {
  if (/\p{M}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u.test(char)) return { kind: "skip", folded: "" };
  if (/[\u0085\u2028\u2029]/u.test(char)) return { kind: "line", folded: " " };
  if (/\s/u.test(char)) return { kind: "space", folded: " " };
  if (/[\p{Pd}\u2212]/u.test(char)) return { kind: "mark", folded: "-" };
  if (/[\u2018\u2019\u201b\u02bc\u2032\u00b4]/u.test(char)) return { kind: "mark", folded: "'" };
  if (/[\u2044\u2215\uff0f]/u.test(char)) return { kind: "mark", folded: "/" };
  // A raised digit is a note's number, not part of the year it hangs on.
  if (/[\u00b2\u00b3\u00b9\u2070-\u209f]/u.test(char) && !/\p{L}/u.test(char))
    return { kind: "mark", folded: char };
  const folded = char.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^\p{L}+$/u.test(folded)) return { kind: "letter", folded };
  if (/^[0-9]$/.test(folded)) return { kind: "digit", folded };
  return { kind: "mark", folded: folded.length === 1 ? folded : char };
}

const ASCII: readonly Char[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  const of = (kind: CharKind, folded = char): Char => ({ kind, folded, size: 1 });
  if (/[a-z]/i.test(char)) return of("letter", char.toLowerCase());
  if (/[0-9]/.test(char)) return of("digit");
  if (char === "\n" || char === "\r") return of("line");
  if (/\s/.test(char)) return of("space");
  // Emphasis marks of Markdown stand inside dates as tags do.
  if (/[*_]/.test(char) || code < 32) return of("skip");
  return of("mark", char === "`" ? "'" : char);
});
