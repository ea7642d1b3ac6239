import { z } from "zod";
import { typedChoice, typedLine, typedPick, typedText } from "../../../platform/web/typed-field.ts";
import { paperDay } from "./paper-day.form.ts";
import { planKinds } from "./plan.ts";

export const planForm = z.object({
  title: typedLine(
    200,
    "Name the plan in at most 200 characters",
    "Name the plan, for example “How we will work better together”",
  ),
  kind: typedChoice(planKinds, "Choose what kind of plan it is"),
  period: typedLine(60, "Write the years in at most 60 characters"),
  summary: typedText(2000, "Write at most 2,000 characters"),
  datedOn: paperDay,
  watchedBy: typedPick("Choose a group from the list"),
});

export type PlanForm = z.output<typeof planForm>;
