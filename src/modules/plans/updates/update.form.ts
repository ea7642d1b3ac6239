import { z } from "zod";
import { typedKey, typedVersion } from "../../../platform/web/typed-field.ts";
import { statusesToSay } from "../actions/action.ts";
import { moreTimeFields, moreTimeProblems } from "../date-moves/move.form.ts";
import { needsWords } from "./update.ts";

/** What somebody says of an action: two minutes, on a phone. Perhaps more time is asked for with it. */
export const updateForm = z
  .object({
    status: z.enum(statusesToSay, "Choose how it is going"),
    done: z
      .string()
      .max(5000, "Say it in at most 5,000 characters")
      .transform((text) => text.trim())
      .default(""),
    next: z
      .string()
      .max(2000, "Say what comes next in at most 2,000 characters")
      .transform((text) => text.trim())
      .default(""),
    audience: z.enum(["public", "partners"], "Choose who may read it"),
    ...moreTimeFields,
    /** The other button was pressed: it goes as it went. */
    unchanged: z.literal("yes").optional().catch(undefined),
    /** Of the action as it was shown: somebody may have changed it meanwhile. */
    version: typedVersion.optional(),
    key: typedKey,
  })
  .superRefine((form, context) => {
    if (needsWords(form.status) && form.done.length === 0 && !form.unchanged) {
      const message =
        form.status === "done"
          ? "Say what has been done"
          : "Say what stands in the way, so that somebody can help";
      context.addIssue({ code: "custom", path: ["done"], message });
    }
    for (const { field, message } of moreTimeProblems(form))
      context.addIssue({ code: "custom", path: [field], message });
  });

export type UpdateForm = z.output<typeof updateForm>;

/** What an update is made of. */
export type UpdateInput = Pick<UpdateForm, "status" | "done" | "next" | "audience"> & Partial<UpdateForm>;
