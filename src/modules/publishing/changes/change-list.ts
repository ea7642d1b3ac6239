import { type CalendarDate, dayInScotland, startOfMonth } from "../../../kernel/calendar-date.ts";
import { actionOf, type PublicChange } from "./public-change.ts";

/** What a reader asks to see; 0 and "" ask for all. */
export interface ChangeFilter {
  /** The short number of a plan. */
  readonly plan: number;
  /** A body or group that leads. What changed in a plan as a whole is no one body's. */
  readonly body: string;
}

export function filterChanges(
  changes: readonly PublicChange[],
  { plan, body }: ChangeFilter,
): readonly PublicChange[] {
  return changes.filter(
    (change) =>
      (plan === 0 || change.plan.number === plan) &&
      (body === "" || actionOf(change)?.leads.includes(body) === true),
  );
}

/** Changes to a page: a screen or three, and a mail's worth for who reads them all. */
export const CHANGES_ON_A_PAGE = 30;

export interface ChangePage {
  readonly number: number;
  readonly count: number;
  readonly days: readonly { readonly on: CalendarDate; readonly changes: readonly PublicChange[] }[];
}

/** One page of changes by day, newest first; null where there is no such page. An empty list has one empty page. */
export function pageOfChanges(changes: readonly PublicChange[], number: number): ChangePage | null {
  const count = Math.max(1, Math.ceil(changes.length / CHANGES_ON_A_PAGE));
  if (number < 1 || number > count) return null;
  const shown = changes.slice((number - 1) * CHANGES_ON_A_PAGE, number * CHANGES_ON_A_PAGE);
  const days = Map.groupBy(shown, ({ at }) => dayInScotland(at));
  return { number, count, days: [...days].map(([on, ofTheDay]) => ({ on, changes: ofTheDay })) };
}

/** What happened since the month began: what the first sentence counts. */
export interface MonthSoFar {
  readonly since: CalendarDate;
  readonly counts: Readonly<Partial<Record<PublicChange["kind"], number>>>;
  readonly total: number;
  /** The day of the latest change of all; null where nothing has ever changed. */
  readonly latestOn: CalendarDate | null;
}

export function monthSoFar(changes: readonly PublicChange[], asOn: CalendarDate): MonthSoFar {
  const since = startOfMonth(asOn);
  const counts: Partial<Record<PublicChange["kind"], number>> = {};
  let total = 0;
  for (const { at, kind } of changes) {
    if (dayInScotland(at) < since) continue;
    counts[kind] = (counts[kind] ?? 0) + 1;
    total += 1;
  }
  const [latest] = changes;
  return { since, counts, total, latestOn: latest ? dayInScotland(latest.at) : null };
}
