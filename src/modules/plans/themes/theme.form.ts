import { z } from "zod";
import { typedLine, typedPick, typedShown, typedText } from "../../../platform/web/typed-field.ts";
import { paperDay } from "../plans/paper-day.form.ts";

const place = "Write its place in the list as a number, such as 2";

export const themeForm = z.object({
  name: typedLine(80, "Name the theme in at most 80 characters", "Name the theme, for example “Fairness”"),
  description: typedText(1000, "Write at most 1,000 characters"),
  place: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || /^\d{1,3}$/.test(text), place)
    .transform((text) => (text === "" ? null : Number(text))),
  endedOn: paperDay,
  /** The mark of the order in which the page showed the themes. */
  shown: typedShown,
});

export type ThemeForm = z.output<typeof themeForm>;

/** One theme given to many actions at once, or taken from them. */
export const taggingForm = z.object({
  theme: typedPick("Choose a theme from the list").refine((id) => id !== "", "Choose the theme"),
  action: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .refine((ids) => ids.length > 0, "Tick the actions that are meant")
    .refine((ids) => ids.every((id) => z.uuid().safeParse(id).success), "Tick actions from the list"),
  way: z.enum(["give", "take"], "Say whether they bear the theme or not"),
});

export type TaggingForm = z.output<typeof taggingForm>;
