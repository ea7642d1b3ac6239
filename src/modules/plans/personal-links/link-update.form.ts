import { z } from "zod";
import { updateForm } from "../updates/update.form.ts";

const words = (most: number, message: string) =>
  z
    .string()
    .max(most, message)
    .transform((text) => text.trim())
    .default("");

/** What comes by a personal link: an update, and who wrote it where the link was passed on. */
export const linkUpdateForm = updateForm.safeExtend({
  writer: words(200, "Write name and organisation in at most 200 characters"),
  /** Of the action as it was shown: somebody may have changed it meanwhile. */
  version: z.coerce.number().int().catch(0),
  /** Made with the page, so that a button pressed twice sends once. */
  once: z.uuid().catch(() => crypto.randomUUID()),
});

export type LinkUpdateForm = z.output<typeof linkUpdateForm>;

export const handBackForm = z.object({
  reason: z
    .string()
    .max(2000, "Say it in at most 2,000 characters")
    .transform((text) => text.trim())
    .refine((text) => text.length > 0, "Say in a few words why, so that somebody else can be asked"),
  instead: words(300, "Name them in at most 300 characters"),
});
