import { wordsKey } from "./same-words.ts";

/** How alike two texts are, from 0 to 1: 1 for the same words. */
export type Likeness = (one: string, other: string) => number;

/** Words that say little of what a sentence is about. */
const SMALL = new Set(
  "a about across all an and any are as at be been being but by can could do each every for from has have how i if in into is it its more new no not of on or other our out over per shall should so such than that the their them then there these they this those to under up was we what when where which who will with within would you".split(
    " ",
  ),
);

interface Bag {
  readonly key: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  /** How many of its words say what it is about. */
  readonly content: number;
  readonly thirds: ReadonlySet<string>;
}

/** A smaller text within a larger one: half of an action that was split, an action with a sentence added. */
const WITHIN = 0.85;
const ENOUGH_WORDS = 3;

/**
 * Measures texts against each other by the words they share, rare ones counting more than those that stand in most of
 * these texts. Letters are looked at too, so that a word that was spelt otherwise does not count as another.
 */
export function likenessAmong(texts: readonly string[]): Likeness {
  const known = new Map<string, Bag>();
  const stood = new Map<string, number>();
  const distinct = [...new Set(texts)];
  for (const text of distinct)
    for (const word of new Set(wordsOf(text))) stood.set(word, (stood.get(word) ?? 0) + 1);
  const weigh = (word: string) =>
    Math.log(1 + (distinct.length + 1) / (stood.get(word) ?? 1)) * (SMALL.has(word) ? 0.2 : 1);
  const bagOf = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const bag = makeBag(text, weigh);
    known.set(text, bag);
    return bag;
  };
  return (one, other) => likenessOf(bagOf(one), bagOf(other));
}

function likenessOf(one: Bag, other: Bag): number {
  if (one.key === other.key) return 1;
  const [small, large] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, weight] of small.weights) if (large.weights.has(word)) shared += weight;
  const both = one.sum + other.sum;
  const alike = both === 0 ? 0 : (2 * shared) / both;
  const least = Math.min(one.sum, other.sum);
  const isLong = Math.min(one.content, other.content) >= ENOUGH_WORDS;
  const within = least > 0 && isLong ? WITHIN * (0.85 * (shared / least) + 0.15 * alike) : 0;
  const byWords = Math.max(alike, within);
  // Where hardly a word is shared, letters that happen to be the same say nothing.
  const byLetters = byWords > 0.2 || both === 0 ? shareOf(one.thirds, other.thirds) : 0;
  return Math.min(0.99, Math.max(byWords, byLetters * 0.9));
}

/** How much of one text stands in another: for the parts of an action that was split. */
export function shareWithin(part: string, whole: string): number {
  const words = new Set(wordsOf(part).filter((word) => !SMALL.has(word)));
  if (words.size === 0) return 0;
  const inWhole = new Set(wordsOf(whole));
  return [...words].filter((word) => inWhole.has(word)).length / words.size;
}

function makeBag(text: string, weigh: (word: string) => number): Bag {
  const words = wordsOf(text);
  const weights = new Map(words.map((word) => [word, weigh(word)]));
  const letters = words.join(" ") || text.replace(/\s+/gu, " ");
  return {
    key: wordsKey(text),
    weights,
    sum: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    content: [...weights.keys()].filter((word) => !SMALL.has(word)).length,
    thirds: new Set(
      Array.from({ length: Math.max(1, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
    ),
  };
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared++;
  return (2 * shared) / (one.size + other.size);
}

/** Words without endings that come and go: “maps”, “mapped” and “mapping” are “map”. */
function wordsOf(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLocaleLowerCase("en-GB")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) =>
    word.length < 5
      ? word.replace(/(?<=\w\w\w)s$/u, "")
      : word.replace(/(?:(.)\1)?(?:ings?|ed|es|s)$/u, "$1"),
  );
}
