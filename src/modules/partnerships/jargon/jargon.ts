import { literalPattern } from "../../../kernel/literal-pattern.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";

/** A word that the partnership would rather not use in public, and what it says instead; empty where it depends. */
export interface Jargon {
  readonly word: string;
  readonly instead: string;
}

export type JargonRefusal =
  | { readonly reason: "twice"; readonly word: string; readonly line: number }
  | { readonly reason: "no-word" | "too-long"; readonly line: number }
  | { readonly reason: "too-many" };

/** As many words as anybody will look through. */
const MOST_WORDS = 400;
const MOST_LETTERS = 100;

/**
 * Reads a list as people write one: a word or phrase a line, and behind a colon or an equals sign what to say instead.
 * Blank lines are nothing. Lines are counted from 1, as the writer counts them.
 */
export function readJargon(text: string): Result<readonly Jargon[], JargonRefusal> {
  const found: Jargon[] = [];
  const seen = new Set<string>();
  for (const [index, row] of text.split("\n").entries()) {
    if (row.trim() === "") continue;
    const line = index + 1;
    const [, word = "", instead = ""] = /^([^:=]*)(?:[:=](.*))?$/u.exec(row.trim()) ?? [];
    const jargon = { word: oneLine(word), instead: oneLine(instead) };
    if (jargon.word === "") return refused({ reason: "no-word", line });
    if (jargon.word.length > MOST_LETTERS || jargon.instead.length > MOST_LETTERS)
      return refused({ reason: "too-long", line });
    if (seen.has(jargon.word.toLowerCase())) return refused({ reason: "twice", word: jargon.word, line });
    seen.add(jargon.word.toLowerCase());
    found.push(jargon);
  }
  return found.length > MOST_WORDS ? refused({ reason: "too-many" }) : done(found);
}

/** The list as it is written: what `readJargon` reads back. */
export function writeJargon(list: readonly Jargon[]): string {
  return list.map(({ word, instead }) => (instead ? `${word}: ${instead}` : word)).join("\n");
}

/** Which words of the list stand in a text, as whole words in any case and in the plural, each once, in the list's order. */
export function findJargon(text: string, list: readonly Jargon[]): readonly Jargon[] {
  return list.filter(({ word }) => {
    return new RegExp(`(?<![\\p{L}\\p{N}])${literalPattern(word)}(?:e?s)?(?![\\p{L}\\p{N}])`, "iu").test(
      text,
    );
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
