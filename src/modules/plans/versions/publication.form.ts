import { z } from "zod";
import { versionField } from "../actions/action.form.ts";

export const publicationForm = z.object({
  version: versionField,
  note: z
    .string()
    .max(500, "Say what is new in at most 500 characters")
    .transform((text) => text.trim())
    .default(""),
});
