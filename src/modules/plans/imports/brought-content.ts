import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { PaperFacts, PlanReading } from "../reading/index.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";

/** What a file that was brought in holds. Plain data, kept with the import. */
export type BroughtContent = PaperContent | PlanFileContent;

/** A paper of somebody's, read cell by cell. */
export interface PaperContent {
  readonly is: "paper";
  readonly facts: PaperFacts;
  readonly reading: PlanReading;
  /** How it reads when it is taken as a plan although no heading says so; null where it reads as one anyway. */
  readonly takenAsPlan: PlanReading | null;
}

/** A whole plan that Commonty wrote, here or elsewhere: nothing in it has to be understood first. */
export interface PlanFileContent {
  readonly is: "plan-file";
  readonly plan: FrozenPlan;
  readonly partnership: string;
  readonly version: number | null;
  readonly asOn: CalendarDate;
}

/** What was kept before readings listed their tables has none to choose from. */
export function wholeContent(content: BroughtContent): BroughtContent {
  if (content.is !== "paper" || Array.isArray(content.reading.tables)) return content;
  const withTables = (reading: PlanReading): PlanReading => ({
    ...reading,
    tables: [],
    otherwise: { cells: [], questions: [] },
  });
  const { reading, takenAsPlan } = content;
  return { ...content, reading: withTables(reading), takenAsPlan: takenAsPlan && withTables(takenAsPlan) };
}
