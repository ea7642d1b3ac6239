import { z } from "zod";
import { typedLine, typedText } from "../../../platform/web/typed-field.ts";

const box = typedText(5000, "Write at most 5,000 characters");

/** The heading of some actions, with what it brings with it. */
export const improvementForm = z.object({
  number: typedLine(20, "Number it in at most 20 characters"),
  title: typedText(1000, "Name the improvement in at most 1,000 characters", "Say what will be better"),
  outcome: typedText(3000, "Write the outcome in at most 3,000 characters"),
  costs: box,
  risks: box,
  resources: box,
  unspecified: box,
});

export type ImprovementForm = z.output<typeof improvementForm>;
