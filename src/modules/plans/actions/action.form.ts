import { z } from "zod";
import { typedKey, typedNumber, typedVersion } from "../../../platform/web/typed-field.ts";
import { markFields } from "./marks.form.ts";

/** A long text of a person: trimmed, bounded, never truncated in silence. */
const words = (most: number, tooLong: string) =>
  z
    .string()
    .max(most, tooLong)
    .transform((text) => text.trim());

export const versionField = typedVersion;

export const actionForm = z.object({
  improvement: z.uuid("Choose the improvement that this action belongs to"),
  text: words(2000, "Say what will be done in at most 2,000 characters").refine(
    (text) => text.length > 0,
    "Say what will be done, for example “Visit each group on the list”",
  ),
  lead: words(500, "Name the lead in at most 500 characters").default(""),
  answering: z.union([z.literal(""), z.uuid()], "Choose a person from the list").default(""),
  target: words(300, "Write the date in at most 300 characters").default(""),
  /** Asked for only when the words of the date could not be read: keep them as they are. */
  keepTarget: z.literal("yes").optional(),
  measures: words(5000, "Write the measures in at most 5,000 characters").default(""),
  /** A new action that nobody has agreed to yet. */
  proposed: z.literal("yes").optional(),
  version: versionField.optional(),
  key: typedKey,
  ...markFields,
});

export type ActionForm = z.output<typeof actionForm>;

export const closureForm = z
  .object({
    version: versionField,
    override: z.literal("yes").optional(),
    reason: words(2000, "Give the reason in at most 2,000 characters").default(""),
  })
  .superRefine((form, context) => {
    if (form.override && form.reason.length < 10) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "Say why this action can be closed without evidence. Your name stands under it",
      });
    }
  });

/** Reopening and cancelling: both need a reason that stays in the history. */
export const reasonForm = z.object({
  version: versionField,
  reason: words(2000, "Give the reason in at most 2,000 characters").refine(
    (text) => text.length >= 3,
    "Give the reason: it stays in the history of the action",
  ),
});

/** An action that goes on within another one, by its short number. */
export const mergerForm = z.object({
  version: versionField,
  into: typedNumber("Choose the action that it becomes part of"),
});

export const agreementForm = z.object({ version: versionField });
