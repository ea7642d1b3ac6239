import { z } from "zod";
import { typedChoice, typedLine, typedText } from "../../../platform/web/typed-field.ts";
import { paperDay } from "../plans/paper-day.form.ts";

const date = typedLine(300, "Write the date in at most 300 characters");
const reason = typedText(2000, "Give the reason in at most 2,000 characters");

/** Asking to move a date. */
export const moveForm = z.object({
  words: typedLine(
    300,
    "Write the date in at most 300 characters",
    "Say by when, for example “by June 2027”",
  ),
  reason: typedText(
    2000,
    "Give the reason in at most 2,000 characters",
    "Say why more time is needed: whoever decides reads it",
  ),
});

/** The same within another form, where it is asked only if a date is written: spread into its schema. */
export const moreTimeFields = { newdate: date, newdateReason: reason };

/** A date goes with a reason, and a reason with a date: what is missing of the two. */
export function moreTimeProblems({
  newdate,
  newdateReason,
}: {
  readonly newdate: string;
  readonly newdateReason: string;
}): readonly { readonly field: "newdate" | "newdateReason"; readonly message: string }[] {
  if (newdate !== "" && newdateReason === "")
    return [{ field: "newdateReason", message: "Say why more time is needed: whoever decides reads it" }];
  if (newdate === "" && newdateReason !== "")
    return [{ field: "newdate", message: "Say by when it can be done, for example “by June 2027”" }];
  return [];
}

const verdicts = { agree: "", refuse: "" } as const;

/** The answer to a request. The meeting is asked for where a group decides. */
export const answerForm = z.object({
  verdict: typedChoice(verdicts, "Agree to it or refuse it"),
  words: typedText(2000, "Answer in at most 2,000 characters"),
  shown: z.string().max(100).default(""),
  metOn: paperDay,
  minute: typedLine(100, "Write the minute’s number in at most 100 characters"),
});
