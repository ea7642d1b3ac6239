import { phrases, type Rule } from "./grammar.ts";

/** Why words about time give none: still to come, there is to be none, or only that it presses. */
export type Undecided = "awaited" | "absent" | "soon" | "term";

/** "TBC", "not set", "ASAP", "short term": words that stand where a date should, and are none. */
export const undecidedAt: Rule<Undecided> = phrases<Undecided>([
  [
    "awaited",
    [
      "tbc | t.b.c. | tba | t.b.a. | tbd | t.b.d. | tbcd | to be confirmed | to be agreed",
      "to be decided | to be determined | to be arranged | to be set | to be advised",
      "to be announced | to be scheduled | to be established | to be finalised | to be identified",
      "to be discussed | not yet agreed | not yet set | not yet known | not yet confirmed",
      "date to follow | to follow | awaited | awaiting date | awaiting confirmation | date tbc",
      "dates tbc | date to be confirmed | date tba | date to be agreed | dates to be confirmed",
      "dates to be agreed | timescale to be agreed | timescale to be confirmed",
      "timescales to be agreed | timescales to be confirmed | timescale tbc | timescales tbc",
      "under discussion | yet to be agreed | yet to be confirmed | yet to be decided | to confirm",
      "still to be agreed | still to be confirmed | date not yet set | not yet decided",
      "not yet determined | not yet scheduled | pending confirmation | target date to be agreed",
    ],
  ],
  [
    "absent",
    [
      "n/a | na | n.a. | not applicable | none | nil | not set | no date | no date set",
      "not known | unknown | no timescale | no timescale set | not specified | no target date",
      "not stated | no deadline | not dated | undated | date not set",
    ],
  ],
  [
    "soon",
    [
      "asap | a.s.a.p. | as soon as possible | as soon as practicable | as soon as practical",
      "immediately | immediate | with immediate effect | now | urgent | urgently | straight away",
      "right away | in due course | soon | shortly | at the earliest opportunity",
      "immediate start | immediate priority | earliest opportunity | immediate action",
      "when possible | as soon as is practicable | imminent | imminently",
    ],
  ],
  [
    "term",
    [
      "short term | medium term | long term | longer term | short to medium term",
      "medium to long term | short/medium term | medium/long term | short - medium term",
      "medium - long term | near term | short/medium | medium/long | quick win",
      "short, medium and long term | short medium and long term | in the short term",
      "in the medium term | in the long term | over the short term | over the medium term",
      "over the longer term | over the long term | in the longer term | short | medium | long",
      "quick wins | early action | high priority | in the medium to long term",
    ],
  ],
]);
