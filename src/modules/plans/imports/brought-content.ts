import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type PaperFacts, type PlanReading, redated } from "../reading/index.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { ReviewCorrections } from "./review-corrections.ts";

/** What a file that was brought in holds. Plain data, kept with the import. */
export type BroughtContent = PaperContent | PlanFileContent;

/** A paper of somebody's, read cell by cell. */
export interface PaperContent {
  readonly is: "paper";
  readonly facts: PaperFacts;
  readonly reading: PlanReading;
  /** How it reads when it is taken as a plan although no heading says so; null where it reads as one anyway. */
  readonly takenAsPlan: PlanReading | null;
  /** A workbook that hides something: how it reads the other way, with what is hidden or without. */
  readonly hidden?: HiddenReading;
}

export interface HiddenReading {
  /** What is hidden is part of the reading that stands, and this is the one without it. */
  readonly isRead: boolean;
  readonly facts: PaperFacts;
  readonly reading: PlanReading;
  /** What was put right in that reading before it was left. */
  readonly corrections: ReviewCorrections;
}

/** The paper read the other way, with what was put right in that reading; the leads that are known hold in both. */
export function swapHidden(
  content: PaperContent,
  corrections: ReviewCorrections,
): { readonly content: PaperContent; readonly corrections: ReviewCorrections } {
  const { hidden, facts, reading } = content;
  if (!hidden) return { content, corrections };
  const other =
    hidden.reading.dated === reading.dated ? hidden.reading : redated(hidden.reading, reading.dated);
  return {
    content: {
      ...{ is: "paper", facts: hidden.facts, reading: other, takenAsPlan: null },
      hidden: { isRead: !hidden.isRead, facts, reading, corrections },
    },
    corrections: { ...hidden.corrections, ...(corrections.leads ? { leads: corrections.leads } : {}) },
  };
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
