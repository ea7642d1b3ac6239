import { z } from "zod";
import { typedChoice, typedKey, typedLine, typedShown } from "../../../platform/web/typed-field.ts";
import { paperDay } from "../plans/paper-day.form.ts";
import { readFigure } from "./figure.ts";
import { measureKinds } from "./measure.words.ts";

const number = (what: string) =>
  typedLine(60, "Write at most 60 characters").refine(
    (text) => text === "" || readFigure(text) !== null,
    `Write ${what} as one number, such as 12, 12%, 1,234 or £3m`,
  );

export const measureForm = z.object({
  kind: typedChoice(measureKinds, "Choose how one will know"),
  unit: typedLine(40, "Write what it is counted in with at most 40 characters"),
  baseline: number("where it stood"),
  aim: number("what it is to become"),
  shown: typedShown,
});

export type MeasureForm = z.output<typeof measureForm>;

export const readingForm = z.object({
  value: typedLine(60, "Write the number in at most 60 characters", "Write the number that was read").refine(
    (text) => text === "" || readFigure(text) !== null,
    "Write one number, such as 12, 12%, 1,234 or £3m",
  ),
  readOn: paperDay,
  title: typedLine(300, "Say where it comes from in at most 300 characters"),
  audience: z.enum(["public", "partners"], "Choose who may see it").default("partners"),
  key: typedKey,
});
