import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { LeadMode, Party } from "./lead.ts";

/** A lead found in words: a party that exists here, or the promise that one will be identified. Never an invented body. */
export interface MatchedLead {
  readonly party: Party | null;
  readonly from: CalendarDate | null;
  readonly note: string | null;
}

export interface LeadMatch {
  /** Null: the words name nobody that this partnership knows. */
  readonly mode: LeadMode | null;
  readonly leads: readonly MatchedLead[];
}

/** Reads when words say that something holds from: `readDate` of the kernel, with the plan's own day as anchor. */
export type StartOf = (words: string) => CalendarDate | null;

/** After these words stand those who help, not those who lead. */
const HELPERS =
  /\b(?:but )?(?:with (?:the )?(?:\p{L}+ )?(?:buy-in|support|input|help|agreement|involvement|advice|assistance)\b|supported by|in consultation with|in partnership with|working with|alongside)/iu;
const STILL_OPEN =
  /\b(?:to be (?:identified|confirmed|agreed|decided|appointed)|tbc|tba|tbd|identif(?:y|ies) (?:an? |the )?(?:owner|lead))/iu;
const EQUALLY = /\b(?:equal(?:ly)?|shared)\b/iu;
const EVERYBODY =
  /\b(?:all|every|each|whole|across the)\b.{0,24}\b(?:partners?|members?|leads?|partnership|agenc(?:y|ies)|organisations?|cpp)\b|^(?:cpp )?partners?$/iu;

/**
 * Reads who leads from a cell's words: one body, several, a group, everybody, an interim lead and a successor
 * still to be found (domain row 30). Names and aliases are matched as whole words, the longest first.
 */
export function matchLead(text: string, parties: readonly Party[], startOf: StartOf): LeadMatch {
  const leads: MatchedLead[] = [];
  const sentences = sentencesOf(text);
  for (const sentence of sentences) {
    if (STILL_OPEN.test(sentence)) {
      leads.push({ party: null, from: startOf(sentence), note: sentence });
      continue;
    }
    const helpers = HELPERS.exec(sentence);
    const named = withoutQuestions(helpers ? sentence.slice(0, helpers.index) : sentence);
    const found = findParties(named, parties);
    const note = helpers ? sentence.slice(helpers.index).trim() : null;
    for (const party of found) {
      if (leads.some((lead) => lead.party?.id === party.id)) continue;
      leads.push({ party, from: sentences.length > 1 ? startOf(sentence) : null, note });
    }
  }
  const everybody = EVERYBODY.test(text.trim().replace(/[.\s]+$/, ""));
  if (everybody && !leads.some(({ party }) => party)) {
    const all = parties.find((party) => party.standsForAll);
    if (all) leads.push({ party: all, from: null, note: null });
  }
  return { mode: modeOf(text, leads, everybody), leads };
}

function modeOf(text: string, leads: readonly MatchedLead[], everybody: boolean): LeadMode | null {
  const named = leads.filter(({ party }) => party);
  if (named.length === 0) return leads.length > 0 ? "to-be-identified" : EQUALLY.test(text) ? "equal" : null;
  if (EQUALLY.test(text)) return "equal";
  if (everybody) return "all";
  return named.length > 1 ? "joint" : "sole";
}

/** The parties named in some words, in the order in which they stand there. */
export function findParties(text: string, parties: readonly Party[]): Party[] {
  const words = withArticles(text, parties).flatMap(wordsOf);
  const names = parties
    .flatMap((party) => [party.name, ...party.aliases].map((name) => ({ party, words: wordsOf(name) })))
    .filter((name) => name.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || b.words.join("").length - a.words.join("").length);
  const taken = new Set<number>();
  const found: { party: Party; at: number }[] = [];
  for (const name of names) {
    for (let at = 0; at + name.words.length <= words.length; at += 1) {
      const covers = name.words.every(
        (word, offset) => words[at + offset] === word && !taken.has(at + offset),
      );
      if (!covers) continue;
      for (let offset = 0; offset < name.words.length; offset += 1) taken.add(at + offset);
      if (!found.some(({ party }) => party.id === name.party.id)) found.push({ party: name.party, at });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ party }) => party);
}

/** What stands between the bodies of a joint lead. Caught, so that a name with “and” in it stays whole. */
const JOINER = /([,;/&+()\n]|\b(?:and|jointly|to lead)\b)/iu;

/**
 * A column of leads says “Council” where the directory says “the Council”. The article may be missing where the name
 * is all there is of one lead; within other words (“Bridge Board”) it may not, or bodies would be made up.
 */
function withArticles(text: string, parties: readonly Party[]): string[] {
  const named = new Set(
    parties.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => wordsOf(each).join(" "))),
  );
  return text.split(JOINER).map((part) => {
    const whole = `the ${wordsOf(part).join(" ")}`;
    return named.has(whole) ? whole : part;
  });
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLocaleLowerCase("en-GB")
      .replaceAll("&", " and ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A question in brackets is the writer thinking aloud: bodies named there do not lead. */
function withoutQuestions(sentence: string): string {
  return sentence.replace(/\([^()]*\?[^()]*\)?/g, " ");
}
