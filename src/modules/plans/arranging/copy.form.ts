import { z } from "zod";
import { typedChoice, typedLine, typedTick, typedVersion } from "../../../platform/web/typed-field.ts";

/** What comes along into the plan of the next period. Updates and evidence never do. */
export const copyForm = z.object({
  version: typedVersion,
  title: typedLine(200, "Name the plan in at most 200 characters", "Name the new plan"),
  period: typedLine(
    60,
    "Write the years in at most 60 characters",
    "Write the years that the new plan is for, for example 2028 to 2030",
  ),
  which: typedChoice({ unfinished: true, all: true }, "Choose which actions come along"),
  dates: typedChoice({ clear: true, "year-on": true, keep: true }, "Choose what becomes of the dates"),
  leads: typedTick,
  measures: typedTick,
  implications: typedTick,
  themes: typedTick,
  steps: typedTick,
  contributors: typedTick,
});

export type CopyForm = z.output<typeof copyForm>;
