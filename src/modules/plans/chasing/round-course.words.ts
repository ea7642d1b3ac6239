import { type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { sayList, sayMany } from "../../../ui/words/number-words.ts";
import { sayShortDay, sayWeekday } from "./chasing.words.ts";
import type { LeftOut } from "./due-rounds.ts";
import type { RoundCourse } from "./round-course.ts";

/**
 * “people are asked on Mon 30 Nov, reminded on Mon 7 Dec, and updates are due on Thu 10 Dec 2026. …”: what a round does to whoever
 * does not answer, with why it is asked late, and what becomes of it where the next one begins before its time.
 */
export function sayCourse(course: RoundCourse, askBefore: number, isToday: boolean): string {
  const { dueOn, opensOn, mails, waitedFor } = course;
  const reminders = mails.filter(({ stage }) => stage !== "asked" && mails[0]?.stage !== stage);
  const before = reminders.filter(({ on }) => on <= dueOn).map(({ on }) => sayShortDay(on));
  const after = reminders.filter(({ on }) => on > dueOn).map(({ on }) => sayShortDay(on));
  const due = `updates are due on ${sayWeekday(dueOn)}`;
  const asked = `people are asked ${isToday ? "today, " : "on "}${sayShortDay(opensOn)}`;
  const first =
    before.length > 0
      ? `${asked}, reminded on ${sayList(before)}, and ${due}.`
      : opensOn <= dueOn
        ? `${asked} and ${due}.`
        : `${asked}, and ${due.replace("are due", "were due")}.`;
  return [
    first,
    waitedFor ? sayWaiting(waitedFor, daysBetween(opensOn, dueOn), askBefore) : "",
    course.isAskedLate ? "They would have been asked earlier, but that day has passed." : "",
    after.length > 0 ? `Whoever has not answered is reminded on ${sayList(after)}.` : "",
    sayEnd(course),
  ]
    .filter(Boolean)
    .join(" ");
}

/** “That is four days before, and not ten: …” */
function sayWaiting(waitedFor: CalendarDate, days: number, askBefore: number): string {
  return `That is ${sayMany(days, "day")} before and not ${askBefore}, because one round is asked for at a time, and the one before is due on ${sayShortDay(waitedFor)}.`;
}

function sayEnd({ escalateOn, endsOn, endedOn }: RoundCourse): string {
  const told = escalateOn ? `On ${sayShortDay(escalateOn)} the lead officer is told who has not.` : "";
  if (!endedOn) return [told, `The round ends on ${sayWeekday(endsOn)}.`].filter(Boolean).join(" ");
  const ends = `This round ends when the next one begins, on ${sayWeekday(endedOn)}: whoever has not answered is asked anew in that one`;
  if (escalateOn === endedOn) return `${ends}, and the lead officer is told who that is.`;
  return [told, `${ends}.`].filter(Boolean).join(" ");
}

/** The next day on which whoever has not answered is reminded. */
export function nextReminder(
  { mails }: RoundCourse,
  day: CalendarDate,
): RoundCourse["mails"][number] | undefined {
  return mails.slice(1).find(({ on }) => on > day);
}

/** What an open round still does: “Reminders go out on Tue 1 Dec to whoever has not. It ends on Fri 11 Dec.” */
export function sayWhatFollows(
  { isAsking, course }: { readonly isAsking: boolean; readonly course: RoundCourse },
  day: CalendarDate,
): string {
  if (!isAsking) return "Nobody is reminded while the plan’s asking is paused.";
  const next = nextReminder(course, day);
  const ends = course.endedOn
    ? `It ends when the next round begins, on ${sayShortDay(course.endedOn)}`
    : `It ends on ${sayShortDay(course.endsOn)}`;
  return next
    ? `Reminders go out on ${sayShortDay(next.on)} to whoever has not. ${ends}.`
    : `${ends}; no reminder is left.`;
}

/** “Nobody is asked anew for Mon 14 Dec 2026: it comes too soon after Fri 11 Dec.” */
export function sayLeftOut({ dueOn, after }: LeftOut): string {
  return `Nobody is asked anew for ${sayWeekday(dueOn)}: it comes too soon after ${sayShortDay(after)}.`;
}
