import { syllable } from "syllable";

/** How hard a text is to read. A hint for the writer, and never a gate: a formula counts, it does not read. */
export interface ReadingAge {
  /** About how many years of age somebody is who reads this with ease, in whole years from 5 to 22. */
  readonly age: number;
  /** The longest sentence, where it is longer than sentences for everybody should be. */
  readonly longest: { readonly sentence: string; readonly words: number } | null;
}

/** Fewer words than these say nothing about how hard their writer writes. */
const FEWEST_WORDS = 12;

/** Sentences beyond this are hard to follow; the government's own advice to writers is to stay within it. */
const LONG_SENTENCE = 25;

/**
 * The reading age of a text by the Flesch–Kincaid grade (Kincaid and others, “Derivation of new readability formulas”,
 * 1975: 0.39 × words a sentence + 11.8 × syllables a word − 15.59), which counts school years from the age of six; five
 * years are added for an age. Lines are sentences of their own, as in a list. Null for a text too short to say.
 */
export function readingAge(text: string): ReadingAge | null {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  if (words.length < FEWEST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  const longest = sentences
    .map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
    .reduce((most, one) => (one.words > most.words ? one : most));
  return {
    age: Math.min(22, Math.max(5, Math.round(grade + 5))),
    longest: longest.words > LONG_SENTENCE ? longest : null,
  };
}

/** A sentence ends with its sign before a space, or with its line; “e.g.”, “3.5” and “Dr.” end none. */
function sentencesIn(text: string): string[] {
  return text
    .replace(/\b(\p{Ll})\.(\p{Ll})\./gu, "$1$2")
    .replace(/\b(No|Dr|Mr|Mrs|Ms|St|vs|etc)\.(?=\s)/gu, "$1")
    .split(/\n+|(?<=[.!?][”’")\]]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** Words of letters; figures are read out in as many ways as there are readers, so they are not counted. */
function wordsIn(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}
