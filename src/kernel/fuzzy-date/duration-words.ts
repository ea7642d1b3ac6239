import { phrases, words } from "./grammar.ts";

/** What a word before a length does to it. */
export type Word = "until" | "over" | "at" | "next" | "first" | "about" | "least" | "deadline" | "place";

export const durationLeadAt = phrases<Word>([
  [
    "until",
    [
      "within | inside | no more than | not more than | in less than | in under | less than",
      "under | max | maximum | maximum of | up to | no longer than | within a maximum of",
      "within a period of | by the end of",
    ],
  ],
  ["at", ["in", "after", "at"]],
  [
    "over",
    [
      "over | during | for | throughout | across | in the course of | over the course of",
      "for a period of | lasting | a period of",
    ],
  ],
  [
    "next",
    [
      "the next | next | the coming | coming | the following | following | a further | further",
      "another | the forthcoming | the course of the next | a | the course of",
    ],
  ],
  ["first", ["the first", "first", "initial", "the initial", "its first", "their first"]],
  [
    "about",
    [
      "approximately | approx | nearly | almost | around | about | circa | roughly | approx. | c",
      "an estimated | ~ | some",
    ],
  ],
  ["least", ["at least | more than | not less than | minimum | minimum of | a minimum of"]],
  [
    "deadline",
    [
      "should be in place | to be in place | to be completed | should be completed",
      "will be completed | complete | due | by",
    ],
  ],
  [
    "place",
    [
      "timescale | timescales | timeframe | target | duration | to run | runs | running",
      "expected | estimated | :",
    ],
  ],
]);

/** Words after a length that add nothing ("6 months' time"). */
export const AFTER_LENGTH = words("time period ' duration term timescale timeframe long maximum max )");

/** Words that say from what a length counts, on from it or back. */
export const originWordAt = phrases<"on" | "back" | "of">([
  [
    "on",
    [
      "from | after | following | post | since | from the date of | after the date of | on from",
      "from completion of the | into",
    ],
  ],
  ["back", ["before", "prior to", "ahead of", "in advance of"]],
  ["of", ["of", "of the date of"]],
]);

/** The paper's own day, said in words. */
export const paperItselfAt = phrases<true>([
  [
    true,
    [
      "now | today | the date of this report | the date of this paper | date of this report",
      "this report | this meeting | the date of this plan | publication of this report",
      "the date of this meeting | date of report",
    ],
  ],
]);
