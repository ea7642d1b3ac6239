import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { holdsOn } from "../role.ts";

/** From a day to a day, both included; without an end where `toOn` is null. */
export interface Span {
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
}

/** The first day from `from` on that none of these spans covers; null when there is none, for ever. */
export function firstBareDay(spans: readonly Span[], from: CalendarDate): CalendarDate | null {
  let day = from;
  for (;;) {
    const covering = spans.filter((span) => holdsOn(span, day));
    if (covering.some(({ toOn }) => toOn === null)) return null;
    const last = covering.reduce<CalendarDate | null>(
      (latest, { toOn }) => (toOn !== null && (latest === null || toOn > latest) ? toOn : latest),
      null,
    );
    if (last === null) return day;
    day = addDays(last, 1);
  }
}

/**
 * The day from which nobody could give roles any more, where a change brings it nearer; null where it does not.
 * Somebody must be able to give roles: otherwise a partnership has locked itself out.
 */
export function locksOutFrom(
  before: readonly Span[],
  after: readonly Span[],
  today: CalendarDate,
): CalendarDate | null {
  const bare = firstBareDay(after, today);
  if (bare === null) return null;
  const bareBefore = firstBareDay(before, today);
  return bareBefore === null || bare < bareBefore ? bare : null;
}

/** Whether two spans share a day. */
export function overlaps(one: Span, other: Span): boolean {
  return (one.toOn === null || other.fromOn <= one.toOn) && (other.toOn === null || one.fromOn <= other.toOn);
}
