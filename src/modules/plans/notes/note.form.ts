import { z } from "zod";
import { typedText } from "../../../platform/web/typed-field.ts";

export const noteForm = z.object({
  /** Made by the page: the same note sent twice is one note. */
  key: z.uuid("This form does not say what it sends. Load the page again").optional(),
  text: typedText(2000, "Write at most 2,000 characters", "Write your note"),
});

export type NoteForm = z.output<typeof noteForm>;
