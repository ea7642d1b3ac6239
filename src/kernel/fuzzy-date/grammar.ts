import type { CalendarDate } from "../calendar-date.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What the rules read: the words of one cell, or of running prose, and the day the paper bears. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Running prose: a bare number or a bare "May" is no date there without a word before it that says so. */
  readonly prose: boolean;
  readonly dated: CalendarDate | null;
}

export interface Found<Value> {
  readonly value: Value;
  /** The token after the last one read. */
  readonly next: number;
}

/** Reads something that begins at a token, or null. Each rule looks only a bounded number of tokens ahead, so reading is linear. */
export type Rule<Value> = (line: Line, at: number) => Found<Value> | null;

/** The first rule that reads something. */
export function firstOf<Value>(...rules: readonly Rule<Value>[]): Rule<Value> {
  return (line, at) => {
    for (const rule of rules) {
      const found = rule(line, at);
      if (found) return found;
    }
    return null;
  };
}

/** The rule that reads furthest; of equals the first. */
export function longestOf<Value>(...rules: readonly Rule<Value>[]): Rule<Value> {
  return (line, at) => {
    let best: Found<Value> | null = null;
    for (const rule of rules) {
      const found = rule(line, at);
      if (found && (!best || found.next > best.next)) best = found;
    }
    return best;
  };
}

/** A rule that is asked often at the same token of the same line remembers what it found there. */
export function remembered<Value>(rule: Rule<Value>): Rule<Value> {
  const lines = new WeakMap<Line, (Found<Value> | null)[]>();
  return (line, at) => {
    let found = lines.get(line);
    if (!found) {
      found = [];
      lines.set(line, found);
    }
    const known = found[at];
    if (known !== undefined) return known;
    const now = rule(line, at);
    found[at] = now;
    return now;
  };
}

/** The folded text of a token, "" beyond either end. */
export function textAt(line: Line, at: number): string {
  return line.tokens[at]?.text ?? "";
}

/** The number that stands there, -1 if none does. */
export function valueAt(line: Line, at: number): number {
  return line.tokens[at]?.value ?? -1;
}

/** No white space stands between this token and the one before it. */
export function isTight(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && !token.spaced;
}

/** Steps over one token if it is among these. */
export function skip(line: Line, at: number, ...texts: readonly string[]): number {
  return texts.includes(textAt(line, at)) ? at + 1 : at;
}

/** Steps over any number (up to 4) of these. */
export function skipAll(line: Line, at: number, texts: ReadonlySet<string>): number {
  let next = at;
  while (next < at + 4 && texts.has(textAt(line, next))) next += 1;
  return next;
}

/** A dot that belongs to the abbreviation before it ("Sept."). */
export function skipDot(line: Line, at: number): number {
  return textAt(line, at) === "." && isTight(line, at) ? at + 1 : at;
}

/**
 * Reads the longest of many phrases, written as lists with " | " between them. Hyphens and dots between its words do not matter ("on-going", "w.e.f."),
 * unless the phrase has them itself.
 */
export function phrases<Value>(table: readonly (readonly [Value, readonly string[]])[]): Rule<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [value, list] of table) {
    for (const phrase of list.flatMap((one) => one.split(" | "))) {
      const words = tokensOf(phrase).map((token) => token.text);
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (line, at) => {
    for (const { words, value } of byFirst.get(textAt(line, at)) ?? []) {
      const next = matchWords(line, at, words);
      if (next !== null) return { value, next };
    }
    return null;
  };
}

function matchWords(line: Line, at: number, words: readonly string[]): number | null {
  let next = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && textAt(line, next) !== word && isTight(line, next)) next = skip(line, next, "-", ".");
    if (textAt(line, next) !== word) return null;
    next += 1;
  }
  return next;
}

/** A set of words, written as lists with spaces between them. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
