import type { Jargon } from "./jargon.ts";
import type { WordsJudged } from "./judge-words.ts";

/** What the writer of public words is told of them, in one or two sentences; empty where there is nothing to say. */
export function sayPlainWords({ age, longest, jargon }: WordsJudged): string {
  const sentences: string[] = [];
  if (age !== null) sentences.push(`Reads easily from about the age of ${age}.`);
  if (longest) sentences.push(`The longest sentence has ${longest.words} words.`);
  if (jargon.length > 0) sentences.push(`Jargon: ${jargon.map(sayJargon).join("; ")}.`);
  return sentences.join(" ");
}

/** “stakeholder” (say “people with an interest”) */
function sayJargon({ word, instead }: Jargon): string {
  return instead === "" ? `“${word}”` : `“${word}” (say “${instead}”)`;
}

/** A list to begin with, ours, for a partnership that has none yet. Nothing of it holds until somebody saves it. */
export const JARGON_TO_BEGIN_WITH = `action plan owner: who leads
asset-based: building on what people have
baseline: where we are now
capacity building: helping groups do more
co-design: planning together
co-production: working together as equals
cross-cutting
deep dive: close look
deliverable: what will be done
disseminate: share
facilitate: help
going forward: from now on
holistic: whole
implement: do
leverage: use
mainstream
outcome: what changes for people
pathway
robust: strong
stakeholder: people with an interest
strategic
sustainable
synergy
third sector: charities and voluntary groups
upskill: train
utilise: use`;
