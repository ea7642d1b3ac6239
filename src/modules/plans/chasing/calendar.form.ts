import { z } from "zod";
import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { linesOf } from "../../../kernel/lines.ts";
import { typedChoice, typedLine, typedText, typedTick } from "../../../platform/web/typed-field.ts";
import { rhythmWords } from "./chasing.words.ts";

/** One day to come, typed in words; a year that is missing is the nearest from today. */
export function readDueDay(words: string, today: CalendarDate): CalendarDate | null {
  const text = words.trim();
  const reading = readDate(text, { dated: today, sense: "target" });
  return parseDay(text) ?? (reading.kind === "day" && !reading.doubt ? reading.end : null);
}

const unread = (words: string) =>
  `We cannot read “${words}” as one day. Write for example “27 November 2026”`;

function days(least: number, most: number, message: string) {
  return typedLine(6, message)
    .refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most, message)
    .transform(Number);
}

function daysOrNone(least: number, most: number, message: string) {
  return typedLine(6, message)
    .refine(
      (text) => text === "" || (/^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most),
      message,
    )
    .transform((text) => (text === "" ? null : Number(text)));
}

const MOST_DATES = 60;

/** What somebody may set of a plan's reporting calendar, on a day. */
export function calendarForm(today: CalendarDate) {
  return z
    .object({
      rhythm: typedChoice(rhythmWords, "Choose how often updates are due"),
      firstDue: typedLine(60, "Write the day in at most 60 characters"),
      ownDates: typedText(3000, "Write at most 60 days"),
      askBefore: days(0, 60, "Say how many days before, from 0 to 60"),
      remindBefore: daysOrNone(0, 30, "Say how many days before, from 0 to 30, or leave it empty"),
      remindAfter: typedLine(30, "Write at most five numbers, such as “3, 7”").refine(
        (text) => /^(?:\d{1,2}(?:\s*(?:,|and|\s)\s*\d{1,2}){0,4})?$/.test(text),
        "Write the days after it as numbers, such as “3, 7”, or leave it empty",
      ),
      escalateAfter: daysOrNone(1, 60, "Say after how many days, from 1 to 60, or leave it empty"),
      closeAfter: days(1, 90, "Say after how many days, from 1 to 90"),
      reason: typedText(300, "Say it in at most 300 characters"),
      reasonNow: typedTick,
      version: z.coerce.number().int().min(0).max(2_147_483_647),
    })
    .transform((typed, context) => {
      const trouble = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const isOwn = typed.rhythm === "own-dates";
      const firstDueOn = isOwn ? null : readDueDay(typed.firstDue, today);
      if (!isOwn && typed.firstDue === "") trouble("firstDue", "Say by when updates are due first");
      else if (!isOwn && !firstDueOn) trouble("firstDue", unread(typed.firstDue));
      else if (firstDueOn && firstDueOn < today)
        trouble("firstDue", "This day has passed. Write the next day by which updates are due");
      const lines = isOwn ? linesOf(typed.ownDates) : [];
      const ownDates = lines.flatMap((line) => readDueDay(line, today) ?? []);
      const bad = lines.find((line) => !readDueDay(line, today));
      if (isOwn && lines.length === 0) trouble("ownDates", "Write the days, each on a line of its own");
      else if (lines.length > MOST_DATES) trouble("ownDates", "Write at most 60 days");
      else if (bad !== undefined) trouble("ownDates", unread(bad));
      else if (isOwn && !ownDates.some((day) => day >= today))
        trouble("ownDates", "All of these days have passed. Write at least one that is to come");
      const remindAfter = [...new Set((typed.remindAfter.match(/\d+/g) ?? []).map(Number))].sort(
        (a, b) => a - b,
      );
      if (remindAfter.some((after) => after < 1)) trouble("remindAfter", "Begin with the day after: 1");
      if (remindAfter.some((after) => after > typed.closeAfter))
        trouble("remindAfter", "The round has ended by then. Remind earlier, or let it end later");
      if (typed.escalateAfter !== null && typed.escalateAfter > typed.closeAfter)
        trouble("escalateAfter", "The round has ended by then. Be told earlier, or let it end later");
      if (typed.remindBefore !== null && typed.remindBefore >= typed.askBefore)
        trouble(
          "remindBefore",
          "That is before people are asked, or on the same day. Remind closer to the due day",
        );
      return {
        version: typed.version,
        reasonNow: typed.reasonNow,
        calendar: {
          ...{ rhythm: typed.rhythm, firstDueOn, ownDates: [...new Set(ownDates)].sort() },
          ...{ askBefore: typed.askBefore, remindBefore: typed.remindBefore, remindAfter },
          ...{ escalateAfter: typed.escalateAfter, closeAfter: typed.closeAfter, reason: typed.reason },
        },
      };
    });
}
