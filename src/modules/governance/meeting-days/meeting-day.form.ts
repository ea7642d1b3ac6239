import { z } from "zod";
import { typedText } from "../../../platform/web/typed-field.ts";
import { readMeetingDays } from "./meeting-day.ts";

const EXAMPLE = "for example “10 December 2026”";

/** As many as a group meets in some years, typed at once. */
const MOST = 60;

export const meetingDaysForm = z.object({
  days: typedText(5000, "Write at most 5,000 characters of days at once", `Write a day, ${EXAMPLE}`)
    .transform((text, context) => {
      const { days, unread } = readMeetingDays(text);
      if (unread.length > 0) {
        const said = unread.slice(0, 3).map((line) => `“${line}”`);
        context.addIssue({
          code: "custom",
          message: `We cannot read ${said.join(", ")} as one day. Write each day on a line of its own with its year, ${EXAMPLE}`,
        });
      }
      return days;
    })
    .refine((days) => days.length <= MOST, `Write at most ${MOST} days at once`)
    .refine(
      (days) => days.every(({ note }) => (note ?? "").length <= 200),
      "Use at most 200 letters for what is noted beside a day",
    ),
});

export type MeetingDaysForm = z.output<typeof meetingDaysForm>;
