import type { CalendarDate } from "../calendar-date.ts";
import { type Find, findsIn } from "./finds.ts";
import { type Line, phrases, skip } from "./grammar.ts";
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
    firstDay(read.slice(0, HEAD_LINES), (line) => line.title) ??
    read.slice(0, HEAD_LINES).find((line) => line.month !== null)?.month ??
    null
  );
}

interface ReadLine {
  readonly day: CalendarDate | null;
  /** A month that a title ends with ("Audit – June 2013"). */
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
  const start = line.tokens.findIndex((token) => token.kind !== "mark");
  const label = start < 0 ? null : dateLabel(line, start);
  const finds = findsIn(line).filter((find) => find.is !== "clock");
  const [find] = finds;
  if (!find || finds.length !== 1 || find.is !== "date" || find.mode !== "at" || find.periods.length !== 1)
    return NOTHING;
  return placed(line, find, label ? skip(line, label.next, ":", "-") : -1);
}

function placed(line: Line, find: Extract<Find, { is: "date" }>, afterLabel: number): ReadLine {
  const period = find.periods[0];
  const span = period && period.year !== null ? period.at(period.year) : null;
  if (!period || !span) return NOTHING;
  const isWord = (at: number) => line.tokens[at]?.kind === "word";
  const before = line.tokens.slice(0, find.first).filter((token) => token.kind === "word").length;
  const after = line.tokens.slice(find.next).filter((token) => token.kind === "word").length;
  const labelled =
    afterLabel >= 0 &&
    (find.first <= afterLabel || line.tokens[find.first]?.kind === "word") &&
    find.first <= afterLabel;
  const isTitle = after <= 3 && before <= 14 && !/[.;!?]\s*$/u.test(line.text) && !isWord(line.tokens.length);
  return {
    day: period.kind === "day" ? span.start : null,
    month: period.kind === "month" && isTitle && before > 0 && isSetApart(line, find) ? span.start : null,
    labelled,
    whole: before === 0 && after === 0,
    title: isTitle && isSetApart(line, find),
  };
}

/** In a title the date stands behind a dash, a colon or a comma, or at its head, not in the middle of a sentence. */
function isSetApart(line: Line, find: { first: number; next: number }): boolean {
  const before = line.tokens[find.first - 1];
  const sentence = /\b(agreed|will|has|have|was|were|held|met|at its|since|that)\b/iu.test(line.text);
  return !sentence && (before === undefined || before.kind === "mark" || line.tokens.length <= 14);
}
