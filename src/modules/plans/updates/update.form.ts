import { z } from "zod";
import { statusesToSay } from "../actions/action.ts";

/** What somebody says of an action: two minutes, on a phone. */
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
  })
  .superRefine((form, context) => {
    const needsWords = form.status === "at-risk" || form.status === "blocked" || form.status === "done";
    if (needsWords && form.done.length === 0) {
      const message =
        form.status === "done"
          ? "Say what has been done"
          : "Say what stands in the way, so that somebody can help";
      context.addIssue({ code: "custom", path: ["done"], message });
    }
  });

export type UpdateForm = z.output<typeof updateForm>;
