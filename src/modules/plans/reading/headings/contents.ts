import { looksLikeDate } from "../../../../kernel/fuzzy-date/index.ts";
import { isCalendarDate } from "../wording/dates.ts";
import { isNumberAlone } from "../wording/number-label.ts";

/** What the cells of a column look like, as shares from 0 to 1 of those that have words; worked out when asked for. */
export interface Contents {
  readonly filled: number;
  /** Dates and all else that says when ("next Board meeting"). */
  readonly dates: () => number;
  /** Days, months and other stretches of the calendar. */
  readonly days: () => number;
  readonly clocks: () => number;
  readonly statuses: () => number;
  readonly numbers: () => number;
  readonly levels: () => number;
  readonly implications: () => number;
  readonly names: () => number;
  /** How many different texts there are for each cell: 1 where none repeats. */
  readonly different: () => number;
  readonly averageLength: number;
}

/** Enough cells to judge a column by; a table of ten thousand rows is not read twice for it. */
const SAMPLE = 60;

export function contentsOf(texts: readonly string[]): Contents {
  const sample = texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .slice(0, SAMPLE);
  const ofSample = (count: number) => (sample.length === 0 ? 0 : count / sample.length);
  const share = (is: (text: string) => boolean) => once(() => ofSample(sample.filter(is).length));
  return {
    filled: sample.length,
    dates: share(looksLikeDate),
    days: share(isCalendarDate),
    clocks: share(isClock),
    statuses: share(isStatus),
    numbers: share(isNumberAlone),
    levels: share(isLevel),
    implications: share(namesImplication),
    names: share(looksLikeName),
    different: once(() => ofSample(new Set(sample).size)),
    averageLength: ofSample(sample.reduce((sum, text) => sum + text.length, 0)),
  };
}

function once(find: () => number): () => number {
  let found: number | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** "Green", "On track", "Not started", "75%": how something goes, in at most four words. */
export function isStatus(text: string): boolean {
  return (
    /^(?:b?rag|red|amber|green|blue|grey|[brag]|completed?|on (?:track|target|schedule)|on-?going|in progress|not (?:yet )?started|to start|under ?way|delayed|behind(?: schedule)?|at risk|off track|started|closed|open|done|achieved|live|paused|overdue|\d{1,3} ?%)\b/iu.test(
      text,
    ) && text.split(/\s+/u).length <= 4
  );
}

/** "High", "2", "Urgent": how much something matters, not what it is. */
function isLevel(text: string): boolean {
  return /^(?:high|medium|med|low|h|m|l|h\/m|m\/l|very high|very low|urgent|critical|essential|desirable|[1-9]|must|should|could)$/iu.test(
    text,
  );
}

function isClock(text: string): boolean {
  return /^\d{1,2}[:.]\d{2}(?:\s*(?:am|pm|hrs))?(?:\s*[–-]\s*\d{1,2}[:.]\d{2}.*)?$|^\d{1,2}\s*(?:am|pm)\b|^\d{1,3} ?min/iu.test(
    text,
  );
}

/** "Costs: …", "Risk – …": an implication that says its kind. */
export function namesImplication(text: string): boolean {
  return /(?:^|\s)(?:costs?|risks?|resources?)\s*:|^(?:costs?|risks?|resources?)\s+[–—-]/iu.test(text);
}

/** A few words with capitals or an abbreviation, as organisations and people are written. */
function looksLikeName(text: string): boolean {
  const words = text.split(/[\s/,&]+/u).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.replace(/^[("'“]/u, ""))).length;
  return words.length > 0 && words.length <= 7 && capitals / words.length >= 0.6;
}
