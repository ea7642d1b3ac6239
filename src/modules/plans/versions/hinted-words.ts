import type { FrozenPlan } from "./frozen-plan.ts";
import { type PlanWords, wordsOf } from "./plan-words.ts";

/** What can be said of words: how old an easy reader is, which sentence is long, which words are jargon. */
export interface Judged {
  readonly age: number | null;
  readonly longest: { readonly sentence: string; readonly words: number } | null;
  readonly jargon: readonly { readonly word: string; readonly instead: string }[];
}

/** How plain the sentences of a plan are, as a whole, and where one might look again. */
export interface PlanJudged {
  readonly whole: Judged;
  readonly hints: readonly { readonly words: PlanWords; readonly judged: Judged }[];
}

/** Readers are at secondary school up to here; harder words are pointed out. */
const HARD_FROM = 16;

/** Judges what everybody will read of a plan. `judge` is the partnership's: it knows its list of jargon. */
export function judgePlan(plan: FrozenPlan, judge: (text: string) => Judged): PlanJudged {
  const prose = wordsOf(plan).filter(({ isProse }) => isProse);
  const hints = prose
    .map((words) => ({ words, judged: judge(words.text) }))
    .filter(({ judged }) => judged.jargon.length > 0 || judged.longest || (judged.age ?? 0) >= HARD_FROM);
  return { whole: judge(prose.map(({ text }) => text).join("\n")), hints };
}
