import { z } from "zod";
import { moreTimeFields } from "../date-moves/move.form.ts";
import { updateForm } from "../updates/update.form.ts";

const words = (most: number, message: string) =>
  z
    .string()
    .max(most, message)
    .transform((text) => text.trim())
    .default("");

/** What comes by a personal link: an update, perhaps more time to ask for, and who wrote it where the link was passed on. */
export const linkUpdateForm = updateForm
  .safeExtend({
    ...moreTimeFields,
    writer: words(200, "Write name and organisation in at most 200 characters"),
    /** Of the action as it was shown: somebody may have changed it meanwhile. */
    version: z.coerce.number().int().catch(0),
    /** Made with the page, so that a button pressed twice sends once. */
    once: z.uuid().catch(() => crypto.randomUUID()),
  })
  .superRefine((form, context) => {
    if (form.newdate !== "" && form.newdateReason === "")
      context.addIssue({
        code: "custom",
        path: ["newdateReason"],
        message: "Say why more time is needed: whoever decides reads it",
      });
    if (form.newdate === "" && form.newdateReason !== "")
      context.addIssue({
        code: "custom",
        path: ["newdate"],
        message: "Say by when it can be done, for example “by June 2027”",
      });
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
