import { addDays, type CalendarDate, partsOf, weekdayOf } from "../../../kernel/calendar-date.ts";
import type { LetterNews, LetterPart } from "../../../kernel/letter-part.ts";
import { oneLine } from "../../../kernel/lines.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { type SaidChange, sayTold, type ToldNames } from "../changes/change.words.ts";
import type { ActionChange, Period, Told, ToldKind } from "../changes/plan-changes.ts";

/** One action that changed in the week, for one reader. */
export interface ChangeOfWeek extends ActionChange {
  readonly label: string;
  /** The reader answers for it. */
  readonly isTheirs: boolean;
  readonly href: string;
}

/** The whole week before a day, Monday to Sunday, and its name by ISO 8601: “2026-W47”. */
export function weekBefore(day: CalendarDate): { readonly name: string; readonly period: Period } {
  const until = addDays(day, -weekdayOf(day));
  const since = addDays(until, -7);
  // The week belongs to the year that its Thursday lies in.
  const thursday = addDays(until, -3);
  const { year } = partsOf(thursday);
  const first = `${year}-01-04` as CalendarDate;
  const monday = addDays(first, 1 - weekdayOf(first));
  let week = 1;
  while (addDays(monday, 7 * week) <= thursday) week += 1;
  return { name: `${year}-W${String(week).padStart(2, "0")}`, period: { since, until } };
}

/** What weighs most is told first; the rest is counted. */
const ORDER: readonly ToldKind[] = [
  "late",
  "cancelled",
  "date",
  "status",
  "closed",
  "update",
  "lead",
  "added",
];

/** How many are told of one by one. */
const MOST = 5;

/** Whether there is anything in a change that a reader has not said themselves. */
export function isNewsTo(change: ActionChange, readerId: string): boolean {
  return change.told.some(
    (told) => told.kind !== "unknown" && !(told.kind === "update" && told.said.saidBy === readerId),
  );
}

/** “What changed in your plans this week”, for one reader: what they answer for first, then what weighs most. Null for nothing. */
export function weekLetter(
  changes: readonly ChangeOfWeek[],
  names: ToldNames,
  allHref: string,
): LetterPart | null {
  if (changes.length === 0) return null;
  const ordered = changes.toSorted(
    (a, b) => Number(b.isTheirs) - Number(a.isTheirs) || weightOf(a) - weightOf(b) || a.number - b.number,
  );
  const items: LetterNews[] = ordered.slice(0, MOST).map((change) => ({
    text: `${change.label} ${change.text}: ${sayLine(change, names)}`,
    href: change.href,
  }));
  const more = ordered.length - items.length;
  if (more > 0) items.push({ text: `${sayMany(more, "more action")} changed`, href: allHref });
  return {
    subject: "What changed in your plans last week",
    ...{ opening: [], things: [], closing: [], choicesHref: null },
    news: { heading: "What changed in your plans last week", items },
  };
}

function weightOf(change: ActionChange): number {
  return Math.min(...change.told.map(rankOf));
}

function rankOf({ kind }: Told): number {
  const rank = ORDER.indexOf(kind);
  return rank === -1 ? ORDER.length : rank;
}

/** The one thing of an action that weighs most, in a line. */
function sayLine(change: ActionChange, names: ToldNames): string {
  const [first] = change.told
    .filter(({ kind }) => kind !== "unknown")
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  if (!first) return "";
  const { kind, was, is, quote }: SaidChange = sayTold(first, names);
  const moved = was && is ? `${was}, now ${is}` : is || was || kind;
  const words = oneLine(quote);
  const short = words.length > 160 ? `${words.slice(0, 160).replace(/\s+\S*$/, "")} …` : words;
  return [`${moved}.`, short].filter(Boolean).join(" ");
}
