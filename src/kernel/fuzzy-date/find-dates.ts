import type { DateContext, DateReading } from "./date-reading.ts";
import { type Find, findsIn } from "./finds.ts";
import type { Line } from "./grammar.ts";
import { judgeFinds } from "./judgement.ts";
import { tokensOf } from "./tokens.ts";

export interface DateInText {
  /** Where the words stand: the first character and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly reading: DateReading;
}

/** The dates in running prose, from left to right. Stricter than for a cell: a bare number or "May" is none there. */
export function findDates(text: string, context: DateContext = {}): readonly DateInText[] {
  const line: Line = { text, tokens: tokensOf(text), prose: true, dated: context.dated ?? null };
  return findsIn(line).flatMap((find) => {
    const [first, last] = [line.tokens[find.first], line.tokens[find.next - 1]];
    if (!first || !last || !isTold(find)) return [];
    const judged = judgeFinds(line, [find], context);
    if (!judged) return [];
    const reading: DateReading = { text: text.slice(first.from, last.to), ...judged.reading };
    return [{ from: first.from, to: last.to, reading }];
  });
}

/** Whether prose tells of a time here: "annual report" and "3 year funding" only describe something. */
function isTold(find: Find): boolean {
  if (find.is === "recurrence") return !find.describes;
  if (find.is === "duration") return !find.bare;
  return find.is === "date" || find.is === "event";
}
