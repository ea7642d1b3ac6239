import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { sayRound, sayWeekday } from "./chasing.words.ts";
import type { RoundRow } from "./round.table.ts";
import type { RoundCourse } from "./round-course.ts";
import { sayWhatFollows } from "./round-course.words.ts";

/** What becomes of the round that is open when it is to be due on another day. */
export function sayMovedRound(
  open: Pick<RoundRow, "dueOn" | "asksAll">,
  { isAsking, course }: { readonly isAsking: boolean; readonly course: RoundCourse },
  day: CalendarDate,
): string {
  return [
    `The ${sayRound(open)} are open. They stay the same round, due on ${sayWeekday(course.dueOn)} and not on ${sayWeekday(open.dueOn)}.`,
    `Whoever has answered is not asked again. Whoever has not gets an e-mail with the new day${isAsking ? "" : " once the plan’s asking goes on"}.`,
    sayWhatFollows({ isAsking, course }, day),
  ].join(" ");
}

/** Why the round that is open cannot be due on a day, with the way out. */
export function sayDayTaken(dueOn: CalendarDate): string {
  return `Another round of this plan is due on ${sayWeekday(dueOn)} already. Write the day before it, or the day after`;
}
