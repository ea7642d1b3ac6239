import { z } from "zod";
import { linesOf } from "../../../kernel/lines.ts";
import {
  typedChoice,
  typedKey,
  typedLine,
  typedPick,
  typedShown,
  typedText,
  typedTick,
  typedVersion,
} from "../../../platform/web/typed-field.ts";

const text = typedLine(
  500,
  "Say the step in at most 500 characters",
  "Say what the step is, for example “Ask each group”",
);

export const stepForm = z.object({
  text,
  target: typedLine(300, "Write the date in at most 300 characters"),
  /** Asked for only when the words of the date could not be read: keep them as they are. */
  keepTarget: typedTick,
  key: typedKey,
});

export type StepForm = z.output<typeof stepForm>;

export const stepChangeForm = stepForm.extend({ version: typedVersion });

/** A place earlier or later among the steps. */
export const stepPlaceForm = z.object({
  direction: typedChoice({ earlier: "", later: "" }, "Choose whether the step goes earlier or later"),
  shown: typedShown,
});

export const templateChoiceForm = z.object({
  template: typedPick("Choose a list of steps").refine((id) => id !== "", "Choose a list of steps"),
});

/** A list of steps under a name, one step on each line. */
export const stepTemplateForm = z.object({
  name: typedLine(
    120,
    "Name the list in at most 120 characters",
    "Name the list, for example “Finding money for something new”",
  ),
  steps: typedText(
    8000,
    "Write the steps in at most 8,000 characters",
    "Write at least one step, one on each line",
  )
    .refine((lines) => linesOf(lines).length <= 40, "Write at most 40 steps")
    .refine(
      (lines) => linesOf(lines).every((line) => line.length <= 500),
      "Say each step in at most 500 characters",
    ),
});

export type StepTemplateForm = z.output<typeof stepTemplateForm>;
