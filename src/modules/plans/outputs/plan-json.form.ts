import { z } from "zod";
import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { type HeadingKind, headingKinds, type PlanKind, planKinds } from "../plans/plan.ts";

/** What stands at the head of a plan's file, so that it is known again whatever it is called. */
export const PLAN_FORMAT = "commonty-plan";
/** 2 brought headings, caveats, aims, helpers, themes, steps, occasions and what an action is for. */
export const PLAN_FORMAT_VERSION = 2;

/** Words as they are: nothing is trimmed or cut, because the file must give back the same plan. */
const words = z
  .string()
  .refine((text) => !text.includes("\u0000"), "holds a character that no text can hold");
const said = words.refine((text) => text.trim() !== "", "is empty");

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, "is no day such as 2026-11-23")
  .transform((text) => text as CalendarDate);

const targetDate = z.strictObject({
  text: words,
  kind: z.enum([
    "day",
    "month",
    "interval",
    "fy",
    "quarter",
    "season",
    "year",
    "relative",
    "event",
    "ongoing",
    "recurring",
    "none",
  ]),
  start: day.nullable(),
  end: day.nullable(),
  approximate: z.boolean(),
  deadline: z.boolean().exactOptional(),
  label: words.exactOptional(),
  anchor: words.exactOptional(),
  review: day.exactOptional(),
  every: z
    .strictObject({
      count: z.int().positive(),
      unit: z.enum(["day", "week", "month", "year"]),
      times: z.int().positive().exactOptional(),
    })
    .exactOptional(),
});

const measure = z.strictObject({
  text: said,
  kind: z.enum(["document", "number", "on-time"]),
  unit: words.exactOptional(),
  baseline: words.exactOptional(),
  aim: words.exactOptional(),
});

const lead = z.strictObject({
  words: words.nullable(),
  mode: z.enum(["sole", "joint", "all", "equal", "to-be-identified"]).nullable(),
  bodies: z.array(said),
  assignments: z
    .array(
      z.strictObject({
        body: z.strictObject({ kind: z.enum(["organisation", "group"]), name: said }).nullable(),
        from: day.nullable(),
        to: day.nullable(),
        note: words.nullable(),
      }),
    )
    .exactOptional(),
});

const action = z.strictObject({
  number: z.int().positive(),
  text: said,
  lead,
  target: targetDate.nullable(),
  firstTarget: targetDate.nullable(),
  measures: z.array(measure),
  contributors: z.array(z.strictObject({ body: said, part: words.nullable() })).exactOptional(),
  themes: z.array(said).exactOptional(),
  steps: z
    .array(z.strictObject({ text: said, target: targetDate.nullable(), doneOn: day.nullable() }))
    .exactOptional(),
  /** The name of what its date hangs on. */
  occasion: said.exactOptional(),
  isQuickWin: z.boolean().exactOptional(),
  isPrevention: z.boolean().exactOptional(),
  /** How much it does against inequality: 1 some, 2 much, 3 its purpose. */
  inequality: z.literal([1, 2, 3]).exactOptional(),
  progressSaid: words.exactOptional(),
  note: words.exactOptional(),
  /** How it stood on the day of the file, as a page said it. */
  status: words.exactOptional(),
});

const improvement = z
  .strictObject({
    number: words.nullable(),
    title: words,
    outcome: words.nullable(),
    aim: words.exactOptional(),
    /** The bodies that it concerns, by name; left out where it concerns the whole partnership. */
    concerns: z.array(said).exactOptional(),
    note: words.exactOptional(),
    implications: z.array(
      z.strictObject({
        kind: z.enum(["cost", "risk", "resource", "unspecified"]),
        text: said,
        /** Which action of this improvement it belongs to, counted from 1; left out where it is the whole improvement's. */
        action: z.int().positive().exactOptional(),
      }),
    ),
    measures: z.array(measure),
    actions: z.array(action),
  })
  .superRefine(({ implications, actions }, context) => {
    for (const [index, { action }] of implications.entries()) {
      if (action !== undefined && action > actions.length)
        context.addIssue({
          code: "custom",
          path: ["implications", index, "action"],
          message: "names an action that this improvement does not have",
        });
    }
  });

/** The whole plan as a file. A field we do not know is refused: to drop it would lose words without saying so. */
export const planJson = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  formatVersion: z.literal([1, PLAN_FORMAT_VERSION]),
  partnership: words,
  version: z.int().positive().nullable(),
  asOn: day,
  title: said,
  kind: z.enum(Object.keys(planKinds) as [PlanKind, ...PlanKind[]]),
  period: words,
  summary: words,
  datedOn: day.exactOptional(),
  /** What its headings are; left out where they are improvements. */
  headings: z.enum(Object.keys(headingKinds) as [HeadingKind, ...HeadingKind[]]).exactOptional(),
  /** What was said against it or of its limits, and how far people agreed. */
  caveats: z
    .array(
      z.strictObject({
        text: said,
        agreement: z.enum(["full", "broad", "split", "unknown"]),
        saidOn: day.nullable(),
      }),
    )
    .exactOptional(),
  improvements: z.array(improvement),
});

export type PlanJson = z.output<typeof planJson>;
export type JsonImprovement = PlanJson["improvements"][number];
export type JsonAction = JsonImprovement["actions"][number];
export type JsonTarget = z.output<typeof targetDate>;
