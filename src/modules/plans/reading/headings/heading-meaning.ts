import { numbered } from "../wording/number-label.ts";
import { wordsOf } from "../wording/words.ts";
import { type ImplicationKind, type Meaning, type Phrase, phrasesByFirstWord } from "./heading-lexicon.ts";

/** What a heading says its column holds. */
export interface HeadingMeaning {
  readonly meaning: Meaning;
  /** 0 to 1: the share of the heading's words that say so. */
  readonly strength: number;
  /** The one kind of implication it names; null where it names none or several. */
  readonly kind: ImplicationKind | null;
  /** What else the column holds by its heading ("Lead and timescale"). */
  readonly also: Meaning | null;
}

/** From this strength on a heading counts as known. */
export const KNOWN = 0.5;

/**
 * Reads one heading by a lexicon of phrases, longest phrase first.
 *
 * A heading is read in parts ("Lead officer / partner", "Implications (risk, cost & resource)"). In a part the last
 * phrase says what it is ("improvement lead" is a lead), unless "of" or "for" follows it ("measure of success"). A
 * question ("How will we know we have made a difference?") is decided by how it begins.
 */
export function meaningOf(heading: string): HeadingMeaning | null {
  if (heading.length > LONGEST_TEXT) return null;
  const { number, text } = numbered(heading);
  // What is numbered is a title, unless its words are a column's through and through ("1. Action").
  const found = meaningOfWords(number === null ? heading : text);
  return number === null || found?.strength === 1 ? found : null;
}

function meaningOfWords(heading: string): HeadingMeaning | null {
  const parts = partsOf(heading);
  if (parts.flat().length > LONGEST_HEADING && !opensWithQuestion(parts[0] ?? [])) return null;
  const found = parts.map(meaningOfPart).filter((part) => part !== null);
  const best = found.reduce<HeadingMeaning | null>((a, b) => (a && !isBetter(b, a) ? a : b), null);
  if (best && (isLabelWithValue(heading) || isSentence(heading)))
    return { ...best, strength: Math.min(best.strength, 0.3) };
  if (best?.meaning === "implications") return { ...best, kind: oneKindOf(parts) };
  const also = found.find((part) => part.meaning !== best?.meaning && part.strength >= KNOWN);
  return best && { ...best, also: also?.meaning ?? null };
}

/** The stronger part wins, the first of two alike; a column we have a field for wins over one we have none for. */
function isBetter(one: HeadingMeaning, other: HeadingMeaning): boolean {
  if (one.strength !== other.strength) return one.strength > other.strength;
  return NO_FIELD.has(other.meaning) && !NO_FIELD.has(one.meaning);
}

const NO_FIELD: ReadonlySet<Meaning> = new Set(["note", "more", "foreign", "register"]);

/** "Visitors counted at each event." says something; headings do not end in a stop. */
function isSentence(heading: string): boolean {
  return /\p{Ll}\.\s*$/u.test(heading) && heading.trim().split(/\s+/u).length >= 4;
}

/** "Executive Sponsor: Morag Innes" tells us a sponsor; it heads no column of sponsors. */
function isLabelWithValue(heading: string): boolean {
  const value = /:\s+(\S.*)$/su.exec(heading)?.[1];
  return value !== undefined && partsOf(value).some((part) => (meaningOfPart(part)?.strength ?? 0) < 0.8);
}

/** A heading has few words; what is longer is a sentence of the paper. */
const LONGEST = 12;
const LONGEST_HEADING = 14;
const LONGEST_TEXT = 160;

function opensWithQuestion(words: readonly string[]): boolean {
  const [first] = phrasesIn(words);
  return first?.phrase.opening === true && first.at === leadingSmallWords(words);
}

function meaningOfPart(words: readonly string[]): HeadingMeaning | null {
  const found = phrasesIn(words);
  const first = found[0];
  if (!first) return null;
  if (opensWithQuestion(words))
    return { meaning: first.phrase.meaning, strength: 1, kind: first.phrase.kind, also: null };
  if (words.length > LONGEST) return null;
  const telling = words.filter((word) => !SMALL.has(word)).length;
  const head = headOf(words, found);
  let explained = 0;
  for (const each of found) explained += each.phrase.words.filter((word) => !SMALL.has(word)).length || 1;
  // A name or an adjective beside the word that counts ("Strathbrae lead", "strategic actions planned") does little harm.
  const beside = telling > 5 ? 0 : Math.min(2, Math.max(0, telling - explained)) / 2;
  const strength = Math.min(1, ((explained + beside) / Math.max(1, telling)) * head.weight);
  return { meaning: head.meaning, strength, kind: head.kind, also: null };
}

interface Found {
  readonly phrase: Phrase;
  readonly at: number;
}

function phrasesIn(words: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrasesByFirstWord
      .get(words[at] ?? "")
      ?.find((each) => each.words.every((word, index) => words[at + index] === word));
    if (phrase) found.push({ phrase, at });
    at += phrase ? phrase.words.length : 1;
  }
  return found;
}

/** The phrase that a part is about: the last one before "of", "for" and their kind; a plain one before a likely one. */
function headOf(words: readonly string[], found: readonly Found[]): Phrase {
  const cut = words.findIndex((word, index) => index > 0 && CUTS.has(word));
  const before = cut < 0 ? found : found.filter((each) => each.at < cut);
  const candidates = before.length > 0 ? before : found;
  const plain = candidates.filter((each) => each.phrase.weight === 1);
  const last = (plain.length > 0 ? plain : candidates).at(-1);
  return (last ?? (found[0] as Found)).phrase;
}

function oneKindOf(parts: readonly (readonly string[])[]): ImplicationKind | null {
  const kinds = new Set(parts.flatMap((part) => phrasesIn(part).map((each) => each.phrase.kind)));
  kinds.delete(null);
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

function partsOf(heading: string): string[][] {
  return heading
    .split(/[/&,;()|[\]]|\s[–—-]\s|\s(?:and|or)\s|:/u)
    .map((part) => wordsOf(part))
    .filter((part) => part.length > 0);
}

function leadingSmallWords(words: readonly string[]): number {
  const index = words.findIndex((word) => !["and", "so", "then", "the"].includes(word));
  return index < 0 ? 0 : index;
}

const CUTS = new Set(["of", "for", "to", "that", "which", "in", "from", "against", "on", "since"]);

const SMALL = new Set(
  "a an and are at be been by for from has have how i in is it of on or our so that the their there these they this to u was we what when where which who whom will with you your doe do".split(
    " ",
  ),
);
