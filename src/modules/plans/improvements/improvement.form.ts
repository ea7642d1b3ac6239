import { z } from "zod";
import { typedKey, typedLine, typedPick, typedText } from "../../../platform/web/typed-field.ts";

const box = typedText(5000, "Write at most 5,000 characters");

/** The heading of some actions, with what it brings with it. */
export const improvementForm = z.object({
  number: typedLine(20, "Number it in at most 20 characters"),
  title: typedText(1000, "Name the improvement in at most 1,000 characters", "Say what will be better"),
  /** What this area or priority is for, said under its heading. */
  aim: typedText(2000, "Write the aim in at most 2,000 characters"),
  /** The heading of another plan that it serves. */
  serves: typedPick("Choose what it serves from the list"),
  outcome: typedText(3000, "Write the outcome in at most 3,000 characters"),
  costs: box,
  risks: box,
  resources: box,
  unspecified: box,
  key: typedKey,
});

export type ImprovementForm = z.output<typeof improvementForm>;

/** What a heading is added with: aim and what it serves, where they are said. */
export type ImprovementInput = Omit<ImprovementForm, "aim" | "serves" | "key"> &
  Partial<Pick<ImprovementForm, "aim" | "serves" | "key">>;
