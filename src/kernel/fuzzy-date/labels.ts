import type { Place } from "./finds.ts";
import { type Line, textAt, words } from "./grammar.ts";

/** Words that lead from a label to the date after it, and those that join a label to the date before it. */
const BEFORE_DATE = words(
  "in on at the by and of to for a an or be is are with from then until date dates timescale timescales target deadline",
  "due this it but as that will should during within also & so timeframe timeline",
);
const AFTER_DATE = words("and the then & or but so a date target deadline it this which that also");

/** Words of the line that no find has used, in their own spelling; "" if there are none worth keeping. */
export function labelBeside(line: Line, used: readonly Place[], from = 0, to = line.tokens.length): string {
  return runsBeside(used, from, to)
    .map((run) => trimmed(line, run))
    .filter((label) => /[\p{L}\p{N}]/u.test(label))
    .join("; ");
}

/** The stretches of tokens between the used ones. */
function runsBeside(used: readonly Place[], from: number, to: number): Place[] {
  const runs: Place[] = [];
  let first = from;
  for (const place of [...used].sort((a, b) => a.first - b.first)) {
    if (place.first > first) runs.push({ first, next: Math.min(place.first, to) });
    first = Math.max(first, place.next);
  }
  if (first < to) runs.push({ first, next: to });
  return runs.filter((run) => run.next > run.first);
}

function trimmed(line: Line, run: Place): string {
  let { first, next } = run;
  const isMark = (at: number) => line.tokens[at]?.kind === "mark";
  // Small words only join a label to the date beside it; at the text's own ends they belong to the label.
  const [afterDate, beforeDate] = [run.first > 0, run.next < line.tokens.length];
  // The number of a list's item is no word of it.
  const isItem = line.tokens[first]?.kind === "number" && [".", ")"].includes(textAt(line, first + 1));
  if (isItem && (first === 0 || line.tokens[first]?.newLine)) first += 2;
  while (first < next && (isMark(first) || (afterDate && AFTER_DATE.has(textAt(line, first))))) first += 1;
  while (next > first && (isMark(next - 1) || (beforeDate && BEFORE_DATE.has(textAt(line, next - 1)))))
    next -= 1;
  const [start, end] = [line.tokens[first], line.tokens[next - 1]];
  if (first >= next || !start || !end) return "";
  return line.text
    .slice(start.from, end.to)
    .replace(/\s+/gu, " ")
    .replace(/\((?![^)]*\))/g, "")
    .replace(/<\/?[a-z]{1,6}\s?\/?>|\*|_/gi, "");
}

const BREAKS = words("; , . • |");

/** Where several dates stand in one text: the words of the one date's own clause. */
export function labelOfClause(line: Line, own: Place, others: readonly Place[]): string {
  const before = Math.max(0, ...others.filter((one) => one.next <= own.first).map((one) => one.next));
  const after = Math.min(
    line.tokens.length,
    ...others.filter((one) => one.first >= own.next).map((one) => one.first),
  );
  let from = line.tokens[own.first]?.newLine ? own.first : before;
  for (let at = from; at < own.first; at += 1) {
    if (BREAKS.has(textAt(line, at)) || (line.tokens[at]?.newLine && at > before)) from = at;
  }
  let to = own.next;
  while (to < after && !BREAKS.has(textAt(line, to)) && !line.tokens[to]?.newLine) to += 1;
  // "draft March 2025, final June 2025": what stands before the next date belongs to that one.
  const ownWords = labelBeside(line, [own], from, own.next);
  return ownWords || labelBeside(line, [own], own.first, to);
}

/** How many words a label has. */
export function countWords(label: string): number {
  return label.split(/[\s/;]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
