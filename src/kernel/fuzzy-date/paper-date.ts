import type { CalendarDate } from "../calendar-date.ts";
import type { DateKind } from "./date-reading.ts";
import { type FindOf, findsIn, type Place } from "./finds.ts";
import { type Line, phrases, skip, textAt, words } from "./grammar.ts";
import { tokensOf } from "./tokens.ts";

const HEAD_LINES = 25;
const MOST_CHARACTERS = 240;

const dateLabel = phrases<true>([
  [
    true,
    [
      "date | dated | date of report | report date | date of meeting | meeting date",
      "date of paper | paper date | date of issue | issue date | date issued | issued | published",
      "date published | publication date | date of publication | meeting | date and time",
      "date & time | date/time | date prepared | date produced | last updated | updated",
      "date of plan | plan date | date of the meeting | version date | date last updated | as at",
      "date agreed | date approved | approved | date submitted | meeting of | meeting held on",
      "held on | date completed | submission date",
    ],
  ],
]);

/**
 * The paper's own date: a line that says so ("Date: 30th March 2016"), else a line that is only a date, else the meeting's
 * date in the title lines; last, a month in a title line, by its first day. Running prose is never asked.
 */
export function paperDateIn(lines: readonly string[]): CalendarDate | null {
  const read = lines.map((text) => readLine(text));
  return (
    firstDay(read, (line) => line.labelled) ??
    firstDay(read, (line, index) => line.whole && !isInList(read, index)) ??
    firstDay(read.slice(0, HEAD_LINES), (line) => line.title && !line.whole) ??
    read.slice(0, HEAD_LINES).find((line) => line.month !== null)?.month ??
    null
  );
}

interface ReadLine {
  readonly day: CalendarDate | null;
  /** The first day of a month that a title names ("Audit – June 2013"). */
  readonly month: CalendarDate | null;
  readonly labelled: boolean;
  readonly whole: boolean;
  readonly title: boolean;
}

const NOTHING: ReadLine = { day: null, month: null, labelled: false, whole: false, title: false };

function firstDay(
  lines: readonly ReadLine[],
  test: (line: ReadLine, index: number) => boolean,
): CalendarDate | null {
  return lines.find((line, index) => line.day !== null && test(line, index))?.day ?? null;
}

/** Dates on lines one under another are a list of meetings, not the paper's own. */
function isInList(lines: readonly ReadLine[], index: number): boolean {
  return lines[index - 1]?.whole === true || lines[index + 1]?.whole === true;
}

function readLine(text: string): ReadLine {
  if (text.length > MOST_CHARACTERS) return NOTHING;
  const line: Line = { text, tokens: tokensOf(text), prose: false, dated: null };
  const finds = findsIn(line).filter((find) => find.is !== "clock");
  const find = finds.find((one): one is FindOf<"date"> => one.is === "date");
  if (!find || finds.length !== 1 || find.mode !== "at" || find.periods.length !== 1) return NOTHING;
  const period = find.periods[0];
  const span = period && period.year !== null ? period.at(period.year) : null;
  return period && span ? placed(line, find, period.kind, span.start) : NOTHING;
}

function placed(line: Line, find: Place, kind: DateKind, start: CalendarDate): ReadLine {
  const countWords = (from: number, to: number) =>
    line.tokens.slice(from, to).filter((token) => token.kind === "word").length;
  const before = countWords(0, find.first);
  const after = countWords(find.next, line.tokens.length);
  const whole = before === 0 && after === 0;
  const title = whole || (before <= 14 && after <= 5 && isTitle(line, find));
  return {
    day: kind === "day" ? start : null,
    month: kind === "month" && title ? start : null,
    labelled: isLabelled(line, find),
    whole,
    title,
  };
}

/** Words that make a date another one than the paper's. */
const OTHER_DATES = words(
  "review next due closing target completion start end effective expiry deadline by until from",
);

/** "Date: 30 March 2016", at the head of the line or further on. */
function isLabelled(line: Line, find: Place): boolean {
  for (let at = Math.max(0, find.first - 6); at <= find.first; at += 1) {
    const label = dateLabel(line, at);
    const opens = at === 0 || line.tokens[at - 1]?.kind === "mark" || textAt(line, at).startsWith("date");
    if (!label || !opens || OTHER_DATES.has(textAt(line, at - 1)) || !line.tokens[at]?.capital) continue;
    const next = skip(line, label.next, ":", "-");
    if (find.first <= next && !["next", "of"].includes(textAt(line, next))) return true;
  }
  return false;
}

const SENTENCE =
  /\b(agreed|will|has|have|was|were|met|at its|since|that|review|next|due|target|closing|deadline|by)\b|\t|[.;!?]\s*$/iu;
const MINUTES = /^\W*(minutes?|notes?|agenda|papers?)\b/iu;

/** A title is no sentence and no row of a table; the date stands apart in it, or the line is short. */
function isTitle(line: Line, find: Place): boolean {
  if (SENTENCE.test(line.text)) return false;
  if (MINUTES.test(line.text)) return true;
  const before = line.tokens[find.first - 1];
  const isHeld = /\bheld\b/iu.test(line.text);
  return !isHeld && (before === undefined || before.kind === "mark" || line.tokens.length <= 14);
}
