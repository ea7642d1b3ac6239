import type { CalendarDate } from "../../../../kernel/calendar-date.ts";
import type { DateReading } from "../../../../kernel/fuzzy-date/date-reading.ts";
import { looksLikeDate, readDate } from "../../../../kernel/fuzzy-date/index.ts";
import type { EffectiveCell } from "../assembly/effective-cells.ts";
import { unmarkedWords } from "./cell-words.ts";
import { rememberedByText } from "./remembered.ts";

/**
 * Reads when an action is to be done from its date cells. A start and an end make one interval; several ends are read
 * together, and the grammar says so if they disagree. Null where nothing is set.
 */
export function readTarget(
  starts: readonly EffectiveCell[],
  ends: readonly EffectiveCell[],
  dated: CalendarDate | null,
): DateReading | null {
  const start = together(starts);
  const end = together(ends);
  const written = start !== "" && end !== "" ? `${start} to ${end}` : start || end;
  if (written === "") return null;
  const correction = ends.find((cell) => cell.correction)?.correction ?? null;
  const words = correction?.date ?? (end === "" ? `from ${start}` : written);
  const reading = { ...targetIn(words, dated), text: written };
  const other = reading.doubt?.[correction?.otherReading ?? -1];
  return other ? { ...reading, kind: other.kind, start: other.start, end: other.end } : reading;
}

/** A text that is a day, a month or another stretch of the calendar and little else: no event, no "TBC", no money. */
export const isCalendarDate = rememberedByText((text) => {
  if (/[£€$]/u.test(text) || !MAY_SAY_WHEN.test(text) || !looksLikeDate(text)) return false;
  const { kind } = readDate(text);
  return kind !== "event" && kind !== "none";
});

/** What every such text has: a figure, a month, a season, or a word of going on or coming again. Most cells have none. */
const MAY_SAY_WHEN =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|going|ongoing|continu|annual|year|quarter|month|week|dai|day|immediate|now|end|next|short|medium|long|term|christmas|easter)/iu;

/** A paper says a few wordings again and again: each is read once. */
function targetIn(words: string, dated: CalendarDate | null): DateReading {
  const remembered =
    targetsFrom.get(dated) ?? rememberedByText((text) => readDate(text, { dated, sense: "target" }));
  if (!targetsFrom.has(dated)) {
    if (targetsFrom.size >= MOST_DAYS) targetsFrom.clear();
    targetsFrom.set(dated, remembered);
  }
  return remembered(words);
}

const targetsFrom = new Map<CalendarDate | null, (text: string) => DateReading>();
const MOST_DAYS = 8;

function together(cells: readonly EffectiveCell[]): string {
  return [...new Set(cells.map((cell) => unmarkedWords(cell.words)))].join("; ");
}
