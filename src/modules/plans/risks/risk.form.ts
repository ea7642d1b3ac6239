import { z } from "zod";
import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import {
  typedKey,
  typedLine,
  typedPick,
  typedText,
  typedVersion,
} from "../../../platform/web/typed-field.ts";

const weight = (message: string) =>
  z
    .union([z.literal(""), z.enum(["1", "2", "3", "4", "5"])], message)
    .default("")
    .transform((text) => (text === "" ? null : Number(text)));

/** The day by which it is looked at again: the last day of what the words say. */
const reviewDay = typedLine(60, "Write the date in at most 60 characters").transform((text, context) => {
  if (text === "") return null;
  const day = parseDay(text) ?? readReview(text);
  if (!day) {
    const message = `We cannot read “${text}” as a date. Write for example “March 2027”, or “12 November 2026”`;
    context.addIssue({ code: "custom", message });
  }
  return day;
});

function readReview(text: string): CalendarDate | null {
  const reading = readDate(text, { sense: "target" });
  return reading.kind === "ongoing" || reading.kind === "recurring" ? null : reading.end;
}

const fields = z.object({
  text: typedText(2000, "Say the risk in at most 2,000 characters", "Say what could happen"),
  likelihood: weight("Choose how likely it is, from 1 to 5"),
  impact: weight("Choose how bad it would be, from 1 to 5"),
  mitigation: typedText(3000, "Say what is done about it in at most 3,000 characters"),
  ownerOrganisation: typedPick("Choose an organisation from the list"),
  ownerPerson: typedPick("Choose a person from the list"),
  reviewOn: reviewDay,
  /** The implication that it is written down from. */
  key: typedKey,
  implication: typedPick("The plan's words have changed meanwhile. Open the register again"),
});

/** A risk of one's own may wait to be weighed; who weighs one that the plan names does so. */
export const riskForm = fields.superRefine(({ implication, likelihood, impact }, context) => {
  if (implication === "") return;
  if (likelihood === null)
    context.addIssue({
      code: "custom",
      path: ["likelihood"],
      message: "Choose how likely it is, from 1 to 5",
    });
  if (impact === null)
    context.addIssue({
      code: "custom",
      path: ["impact"],
      message: "Choose how bad it would be, from 1 to 5",
    });
});

export type RiskForm = z.output<typeof riskForm>;

export const riskEndForm = z.object({
  version: typedVersion,
  reason: typedText(2000, "Give the reason in at most 2,000 characters").refine(
    (text) => text.length >= 3,
    "Give the reason: it stays in the history of the risk",
  ),
});
