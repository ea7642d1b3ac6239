import { charAt } from "./characters.ts";

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
