import { z } from "zod";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { typedLine } from "../../../platform/web/typed-field.ts";
import { readOneDay } from "./one-day.ts";

/** A day as people write it; `missing` is said where there has to be one. */
export function typedOneDay(today: CalendarDate, missing: string) {
  return z
    .string()
    .default("")
    .transform((typed, context): CalendarDate => {
      const text = typed.trim().slice(0, 60);
      const day = text === "" ? null : readOneDay(text, today);
      if (day === null)
        context.addIssue({
          code: "custom",
          message:
            text === ""
              ? missing
              : `We cannot read “${text}” as a day. Write for example “1 April 2027”, or “today”`,
        });
      return day ?? today;
    });
}

/** A new name from a day on. */
export function renameForm(today: CalendarDate) {
  return z.object({
    name: typedLine(200, "Use at most 200 letters for the name", "Give the new name"),
    on: typedOneDay(today, "Say from which day it has this name, for example “today”"),
  });
}
