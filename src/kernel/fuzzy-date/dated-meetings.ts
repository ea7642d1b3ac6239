import { type DatedPhrase, datedPhraseAt } from "./dated-phrases.ts";
import {
  type Found,
  firstOf,
  type Line,
  phrases,
  type Rule,
  skip,
  skipAll,
  textAt,
  words,
} from "./grammar.ts";
import { isMeetingWord, meetingEndAt } from "./meetings.ts";
import { nameBetween } from "./noun-phrases.ts";
import type { Occasion, Relation } from "./occasion.ts";

const BEFORE_MEETING = words("the a their its our next");
/** "at the June 2026 Board meeting", "to CPP Board in June 2016": a meeting whose month is known. A day is left a day. */
export const datedMeetingAt: Rule<Occasion> = firstOf(dateThenMeeting, meetingThenDate);

function dateThenMeeting(line: Line, at: number): Found<Occasion> | null {
  const dates = datedPhraseAt(line, skip(line, at, "to"));
  const period = dates?.value.periods[0];
  if (!dates || !period || dates.value.periods.length > 1 || ["day", "interval"].includes(period.kind))
    return null;
  const last = meetingEndAt(line, dates.next, period.kind === "year" || period.kind === "fy");
  const end = last && endOfBodyNamed(line, last);
  const name = end && nameBetween(line, dates.next, end);
  if (!end || !name) return null;
  const { mode } = dates.value;
  const relation: Relation =
    mode === "after" || mode === "from" ? "after" : mode === "at" || mode === "by" ? "with" : "before";
  const when: DatedPhrase = { ...dates.value, mode: mode === "by" ? "by" : "at" };
  return { value: { name, relation, when }, next: end };
}

/** "the June 2026 meeting of the Board": the body that meets is part of the name. Gives the token after it. */
function endOfBodyNamed(line: Line, at: number): number {
  if (textAt(line, at) !== "of") return at;
  const start = skipAll(line, at + 1, BEFORE_MEETING);
  let end = start;
  while (end < start + MOST_WORDS) {
    const token = line.tokens[end];
    const isOwn =
      token?.kind === "word" && !token.newLine && (token.capital || end === start || JOINS.has(token.text));
    if (!isOwn) break;
    end += 1;
  }
  while (end > start && JOINS.has(textAt(line, end - 1))) end -= 1;
  return end > start ? end : at;
}

const JOINS = words("and of the for");

const TO = words("to at for via by");
const NOT_IN_A_NAME = words("to at for via with by from that which and");
const MOST_WORDS = 7;

const relationWord = phrases<Relation>([
  ["after", ["after", "following", "post"]],
  ["before", ["before", "prior to", "ahead of", "in advance of", "in time for", "by", "by the time of"]],
]);

/** "to CPP Board in June 2016", "Board meeting March 2025", "to SCPP in February 2021". */
function meetingThenDate(line: Line, at: number): Found<Occasion> | null {
  // In "agreed by the Board in June" the Board acts; nothing is due before it.
  const acts = textAt(line, at) === "by" && /(ed|en|off)$/.test(textAt(line, at - 1));
  const bound = acts ? null : relationWord(line, at);
  const led = bound !== null || TO.has(textAt(line, at));
  const start = skipAll(line, bound?.next ?? (led ? at + 1 : at), BEFORE_MEETING);
  const opens = at === 0 || line.tokens[at - 1]?.kind === "mark" || line.tokens[at]?.newLine === true;
  if (!led && (line.prose || !opens || line.tokens[start]?.capital !== true)) return null;
  for (let next = start; next < start + MOST_WORDS; next += 1) {
    const token = line.tokens[next];
    if (token?.text === "'") continue;
    if (token?.newLine && next > start) return null;
    if (token?.kind !== "word" || NOT_IN_A_NAME.has(token.text)) return null;
    if (!isMeetingWord(line, next, led)) continue;
    const dates = line.tokens[next + 1]?.newLine ? null : datedPhraseAt(line, next + 1);
    const period = dates?.value.periods.at(-1);
    if (!dates || !period || dates.value.mode !== "at" || (period.kind === "day" && !bound)) continue;
    const name = nameBetween(line, start, next + 1);
    const relation = bound?.value ?? "with";
    return name ? { value: { name, relation, when: dates.value }, next: dates.next } : null;
  }
  return null;
}
