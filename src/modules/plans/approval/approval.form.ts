import { z } from "zod";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { UUID } from "../../../kernel/uuid.ts";
import {
  typedChoice,
  typedEmail,
  typedLine,
  typedText,
  typedTick,
  typedVersion,
} from "../../../platform/web/typed-field.ts";
import { type DaySense, readMeantDay } from "../plans/meant-day.ts";

/** How long the trail was when the form was drawn. */
const steps = z.coerce.number().int().min(0).max(10_000).catch(-1);

/** One day, in words or as a date: a last day, which lies ahead, or the day of a meeting. */
function typedDay(missing: string, today: CalendarDate, sense: DaySense) {
  return typedLine(60, "Write the day in at most 60 characters").transform((text, context) => {
    const day = readMeantDay(text, today, sense);
    if (day) return day;
    const message =
      text === "" ? missing : `We cannot read “${text}” as one day. Write for example “12 December 2026”`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

/** What is sent to do something with a version: every form says how long the trail was. */
export type ActForm = z.ZodType<{ readonly steps: number }>;
export type Filled<Form extends ActForm> = z.output<Form>;

function typedGroup(message: string) {
  return z.uuid(message);
}

const note = (most: number) => typedText(most, `Use at most ${most.toLocaleString("en-GB")} letters`);

export const proposalForm = z.object({
  version: typedVersion,
  forwardNote: typedLine(500, "Say what is new in at most 500 characters"),
});

export const boardForm = z.object({
  version: typedVersion,
  board: z.union([z.literal(""), z.uuid()], "Choose a board from the list").default(""),
});

export const consultationForm = (today: CalendarDate) =>
  z.object({
    steps,
    audience: typedChoice({ partners: "", everyone: "" }, "Choose who may comment"),
    closesOn: typedDay(
      "Say until which day people can comment, for example “18 December 2026”",
      today,
      "ahead",
    ),
    introduction: typedText(
      4000,
      "Use at most 4,000 letters",
      "Say in a few sentences what this plan is for and what you want to know",
    ),
  });

export const closingForm = z.object({
  steps,
  closeReason: typedText(1000, "Use at most 1,000 letters", "Say why it is closed before its last day"),
});

export const longerForm = (today: CalendarDate) =>
  z.object({
    steps,
    laterOn: typedDay("Say until which day people can comment now", today, "ahead"),
  });

export const sendingForm = z.object({
  steps,
  sendTo: typedGroup("Choose the group that it goes to"),
  sendNote: note(1000),
});

export const decisionForm = (today: CalendarDate) =>
  z
    .object({
      steps,
      decision: typedChoice({ agreed: "", approved: "", returned: "" }, "Choose what was decided"),
      decidedBy: typedGroup("Choose the group that decided"),
      metOn: typedDay("Say on which day the group met, for example “3 December 2026”", today, "nearest"),
      minute: typedLine(60, "Write the reference of the minute in at most 60 characters"),
      said: note(2000),
    })
    .refine(({ decision, said }) => decision !== "returned" || said !== "", {
      path: ["said"],
      message: "Say why it was returned, so that those who work on the plan know what to change",
    });

export const stepsForm = z.object({ steps });

export const reviewForm = z.object({ steps, reviewNote: note(1000) });

export const endForm = z.object({
  steps,
  endReason: typedText(1000, "Use at most 1,000 letters", "Say why. The reason stays in its trail"),
});

const ABOUT = new RegExp(`^(?:(?:action|heading):${UUID})?$`);

/** What a comment speaks of, as a select sends it: `action:…`, `heading:…`, or nothing for the whole plan. */
const about = z
  .string()
  .default("")
  .refine((text) => ABOUT.test(text), "Choose what you speak of from the list")
  .transform((text) => {
    const [kind, id = ""] = text.split(":");
    return {
      actionId: kind === "action" ? id : null,
      improvementId: kind === "heading" ? id : null,
    };
  });

const words = typedText(4000, "Use at most 4,000 letters", "Write what you want to say");

export const commentForm = z.object({ about, comment: words });

export const typedCommentForm = z.object({
  about,
  comment: words,
  saidBy: typedLine(120, "Use at most 120 letters", "Say who said it, for example “A parent in Glenorrin”"),
  where: typedLine(200, "Use at most 200 letters"),
});

/** What somebody sends from the public page. */
export const publicCommentForm = z.object({
  version: typedVersion,
  about,
  comment: words,
  name: typedLine(120, "Use at most 120 letters", "Say how we call you. A first name will do"),
  onBehalfOf: typedLine(200, "Use at most 200 letters"),
  email: typedEmail(),
});

export const verdictForm = z
  .object({
    state: z.enum(["to-read", "shown", "kept-back"]),
    verdict: typedChoice({ shown: "", "kept-back": "" }, "Choose whether others see it"),
    reason: note(1000),
  })
  .refine(({ verdict, reason }) => verdict !== "kept-back" || reason !== "", {
    path: ["reason"],
    message: "Say why it is kept back",
  });

/** Why a comment is public no more: in a word for everybody, and in words for the ledger. */
export const takingOffForm = z.object({
  as: typedChoice({ details: "", abuse: "", asked: "" }, "Choose what people read in its place"),
  takenOffReason: typedText(1000, "Use at most 1,000 letters", "Say why, in a sentence"),
  erase: typedTick,
});

/** The last moment of the year 9999: PostgreSQL reads no moment of a later year as JavaScript writes it. */
const LAST_MOMENT = 253_402_300_799_999;

export const answerForm = z.object({
  /** When it was answered, as the page said it; 0: not yet. */
  answered: z.coerce.number().int().min(0).max(LAST_MOMENT).catch(0),
  outcome: typedChoice(
    { "taken-up": "", partly: "", "not-taken-up": "", noted: "" },
    "Choose what became of it",
  ),
  answer: typedText(2000, "Use at most 2,000 letters", "Answer in a sentence or two"),
});
