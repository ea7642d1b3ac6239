import type { DateContext, DateReading } from "./date-reading.ts";
import { findsIn } from "./finds.ts";
import type { Line } from "./grammar.ts";
import { type Judgement, judge } from "./judgement.ts";
import { tokensOf } from "./tokens.ts";

/** Beyond this no cell says when; the text itself is kept whole. */
const MOST_CHARACTERS = 2000;

/**
 * Reads words that say when, as they stand in one cell or field. Never throws and never changes the text;
 * words that say no time are of kind "none".
 */
export function readDate(text: string, context: DateContext = {}): DateReading {
  return judgeText(text, context).reading;
}

export function judgeText(text: string, context: DateContext = {}): Judgement {
  const tokens = tokensOf(text, MOST_CHARACTERS);
  const line: Line = { text, tokens, prose: false, dated: context.dated ?? null };
  return judge(line, findsIn(line), context);
}
