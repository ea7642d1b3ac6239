import { z } from "zod";
import { versionField } from "../actions/action.form.ts";
import { paperDay } from "./paper-day.form.ts";
import { type PlanKind, planKinds } from "./plan.ts";

const line = (most: number, message: string) =>
  z
    .string()
    .max(most, message)
    .transform((text) => text.trim());

export const planForm = z.object({
  title: line(200, "Name the plan in at most 200 characters").refine(
    (text) => text.length > 0,
    "Name the plan, for example “How we will work better together”",
  ),
  kind: z.enum(Object.keys(planKinds) as [PlanKind, ...PlanKind[]], "Choose what kind of plan it is"),
  period: line(60, "Write the years in at most 60 characters").default(""),
  summary: line(2000, "Write at most 2,000 characters").default(""),
  datedOn: paperDay,
  watchedBy: z.union([z.literal(""), z.uuid()], "Choose a group from the list").default(""),
  version: versionField.optional(),
});

export type PlanForm = z.output<typeof planForm>;

/** The heading of some actions, with what it brings with it. */
export const improvementForm = z.object({
  number: line(20, "Number it in at most 20 characters").default(""),
  title: line(1000, "Name the improvement in at most 1,000 characters").refine(
    (text) => text.length > 0,
    "Say what will be better",
  ),
  outcome: line(3000, "Write the outcome in at most 3,000 characters").default(""),
  costs: line(5000, "Write at most 5,000 characters").default(""),
  risks: line(5000, "Write at most 5,000 characters").default(""),
  resources: line(5000, "Write at most 5,000 characters").default(""),
  unspecified: line(5000, "Write at most 5,000 characters").default(""),
  version: versionField.optional(),
});

export type ImprovementForm = z.output<typeof improvementForm>;
