import { addDays, type CalendarDate, dayOf, monthName } from "../../../kernel/calendar-date.ts";

const BESIDE_TODAY: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

/**
 * One exact day as people write it: `1 December 2026`, `1 Dec 2026`, `1/12/2026`, `2026-12-01`, `today`. Null for
 * everything else: who may do what from when leaves no room for a reading.
 */
export function readRoleDay(text: string, today: CalendarDate): CalendarDate | null {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ");
  const beside = BESIDE_TODAY.get(words);
  if (beside !== undefined) return addDays(today, beside);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(words);
  if (figures) return dayOf(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/.exec(words);
  return named ? dayOf(Number(named[3]), monthCalled(named[2] ?? ""), Number(named[1])) : null;
}

/** 1 to 12, or 0 for no month. The first three letters are enough, and no other letters may follow. */
function monthCalled(name: string): number {
  for (let month = 1; month <= 12; month += 1) {
    if (monthName(month).toLowerCase().startsWith(name)) return month;
  }
  return name === "sept" ? 9 : 0;
}
