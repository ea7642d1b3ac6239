import { z } from "zod";
import { safeUrl } from "../../../platform/web/safe-url.ts";
import { typedKey } from "../../../platform/web/typed-field.ts";
import { paperDay } from "../plans/paper-day.form.ts";

/** Evidence for a measure: a file comes beside these fields; a link or a number stands in them. */
export const evidenceForm = z.object({
  measure: z.union([z.literal(""), z.uuid()], "Choose the measure that it shows").default(""),
  title: z
    .string()
    .max(300, "Name it in at most 300 characters")
    .transform((text) => text.trim())
    .default(""),
  url: z
    .string()
    .transform((text) => text.trim())
    .refine(
      (text) => text === "" || safeUrl(text) !== null,
      "Write a whole address, such as https://www.example.scot/minutes",
    )
    .default(""),
  value: z
    .string()
    .max(60, "Write the number in at most 60 characters")
    .transform((text) => text.trim())
    .default(""),
  /** The day for which a number was read; the day it is added, where nobody says. */
  readOn: paperDay.optional(),
  audience: z.enum(["public", "partners"], "Choose who may see it").default("partners"),
  key: typedKey,
});

export type EvidenceForm = z.output<typeof evidenceForm>;

export const verdictForm = z
  .object({
    verdict: z.enum(["accepted", "sent-back"], "Say whether it shows what it should"),
    reason: z
      .string()
      .max(2000, "Give the reason in at most 2,000 characters")
      .transform((text) => text.trim())
      .default(""),
  })
  .superRefine((form, context) => {
    if (form.verdict === "sent-back" && form.reason.length === 0) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "Say what is missing, so that they can add it",
      });
    }
  });
