import { z } from "zod";
import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { plainWords } from "../../../kernel/plain-words.ts";
import { typedChoice, typedTick } from "../../../platform/web/typed-field.ts";
import { judgePause, readPause } from "./mail-pause.ts";

/** How often news may come, with what it means. */
export const newsChoices = {
  weekly: { label: "Once a week", hint: "with the first mail of the week" },
  daily: { label: "On the day itself", hint: "at most one mail a day" },
  never: { label: "Never", hint: "they stand on the home page here" },
} as const;

const hour = (message: string) => z.coerce.number(message).int(message).min(0, message).max(24, message);

/** What a person chooses about mail. `version` is 0 where they never chose before. */
export function mailChoiceForm(today: CalendarDate) {
  return z
    .object({
      version: z.coerce.number().int().min(0).max(2_147_483_647).catch(0),
      fromHour: hour("Choose from when mail may come"),
      toHour: hour("Choose until when mail may come"),
      weekdaysOnly: typedTick,
      news: typedChoice(newsChoices, "Choose how often news may come"),
      away: z
        .string()
        .default("")
        .transform((typed, context): CalendarDate | null => {
          const text = plainWords(typed).trim().slice(0, 80);
          if (text === "") return null;
          const day = readPause(text, today);
          const wrong =
            day === null
              ? `We cannot read “${text}” as a day. Write for example “7 December 2026”, or leave it empty`
              : sayPause(day, judgePause(day, today));
          if (wrong !== null) context.addIssue({ code: "custom", message: wrong });
          return day;
        }),
    })
    .refine(({ fromHour, toHour }) => fromHour < toHour, {
      path: ["toHour"],
      error: "The end is not after the beginning. Choose a later hour",
    })
    .transform(({ version, away, ...choice }) => ({ version, choice: { ...choice, pausedUntil: away } }));
}

export type MailChoice = z.output<ReturnType<typeof mailChoiceForm>>["choice"];

function sayPause(day: CalendarDate, wrong: "past" | "too-long" | null): string | null {
  if (wrong === "past") return `${sayDay(day)} is not to come. Give a later day, or leave it empty`;
  if (wrong === "too-long") return "That is more than a year. Give an earlier day, and choose again then";
  return null;
}
