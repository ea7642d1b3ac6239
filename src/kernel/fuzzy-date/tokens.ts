/** A word, a run of digits or a single mark of the text, folded so that spelling variants look alike. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** Lower case, accents and full width folded, inner apostrophes dropped; dashes are "-", apostrophes "'", slashes "/". */
  readonly text: string;
  /** The number, or -1 for a word, a mark, a grouped number ("4,000") or a run too long to be a date. */
  readonly value: number;
  /** Where it stands in the original text. */
  readonly from: number;
  readonly to: number;
  /** White space, or nothing at all, stands before it. */
  readonly spaced: boolean;
  readonly newLine: boolean;
  /** Begins with a capital; `caps`: all capitals, two letters or more. */
  readonly capital: boolean;
  readonly caps: boolean;
}

type CharKind = "space" | "line" | "letter" | "digit" | "skip" | "mark";

/** Inline tags that papers turned into text leave in their cells ("18<sup>th</sup> April"). */
const TAG = /^<\/?[a-z]{1,6}\s?\/?>/i;

/** Tokens of the first `limit` characters, in one pass. */
export function tokensOf(text: string, limit = text.length): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, limit);
  let at = 0;
  let spaced = true;
  let newLine = false;
  while (at < end) {
    const { kind, size } = charAt(text, at);
    if (kind === "skip" || kind === "space" || kind === "line") {
      if (kind !== "skip") spaced = true;
      if (kind === "line") newLine = true;
      at += size;
      continue;
    }
    const token = readToken(text, at, end, spaced, newLine);
    tokens.push(token);
    at = token.to;
    spaced = false;
    newLine = false;
  }
  return tokens;
}

function readToken(text: string, from: number, end: number, spaced: boolean, newLine: boolean): Token {
  const first = charAt(text, from);
  const place = { from, spaced, newLine };
  if (first.kind === "letter") return readWord(text, end, place);
  if (first.kind === "digit") return readNumber(text, end, place);
  return {
    ...place,
    kind: "mark",
    text: first.folded,
    value: -1,
    to: from + first.size,
    capital: false,
    caps: false,
  };
}

interface Place {
  readonly from: number;
  readonly spaced: boolean;
  readonly newLine: boolean;
}

function readWord(text: string, end: number, place: Place): Token {
  let at = place.from;
  let last = at;
  let folded = "";
  while (at < end) {
    const char = charAt(text, at);
    const isInner = char.folded === "'" && charAt(text, at + char.size).kind === "letter";
    if (char.kind === "letter") {
      if (folded !== "" && isSmallThenCapital(text, last, at)) break;
      folded += char.folded;
      last = at + char.size;
    } else if (!isInner && (char.kind !== "skip" || text[at] === "<")) break;
    at += char.size;
  }
  const written = text.slice(place.from, last);
  const initial = written.slice(0, (written.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
  const capital = initial !== initial.toLowerCase();
  const caps = folded.length > 1 && capital && written === written.toUpperCase();
  return { ...place, kind: "word", text: folded, value: -1, to: last, capital, caps };
}

function readNumber(text: string, end: number, place: Place): Token {
  let at = place.from;
  let last = at;
  let folded = "";
  let grouped = false;
  while (at < end) {
    const char = charAt(text, at);
    if (char.kind === "digit") {
      folded += char.folded;
      last = at + char.size;
    } else if (folded.length <= 3 && isGroup(text, at)) grouped = true;
    else if (char.kind !== "skip" || text[at] === "<") break;
    at += char.size;
  }
  const value = grouped || folded.length > 8 ? -1 : Number(folded);
  return { ...place, kind: "number", text: folded, value, to: last, capital: false, caps: false };
}

/** Words run together where a space was lost: "byJune", "31stMarch". */
function isSmallThenCapital(text: string, last: number, at: number): boolean {
  return last === at && /[a-z]/.test(text[at - 1] ?? "") && /[A-Z]/.test(text[at] ?? "");
}

/** ",000": a comma and exactly three digits, as in £4,000. */
function isGroup(text: string, at: number): boolean {
  return /^,[0-9]{3}(?![0-9])/.test(text.slice(at, at + 5));
}

interface Char {
  readonly kind: CharKind;
  readonly folded: string;
  readonly size: number;
}

const END: Char = { kind: "mark", folded: "", size: 1 };

function charAt(text: string, at: number): Char {
  const code = text.codePointAt(at);
  if (code === undefined) return END;
  if (code === 60 && TAG.test(text.slice(at, at + 10))) {
    return { kind: "skip", folded: "", size: text.indexOf(">", at) + 1 - at };
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
