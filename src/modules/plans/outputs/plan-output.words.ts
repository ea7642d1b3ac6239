import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { FrozenImplication } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";

/** The six columns of an improvement plan as community planning words them (domain row 28), in their order. */
export const PLAN_COLUMNS = [
  "Improvement",
  "Lead",
  "Implications (risk, cost & resource)",
  "Target date",
  "Measure",
  "Outcomes",
] as const;

/** What stands before implications of one kind: “Costs: a; b”. Those that name no kind have none. */
export const IMPLICATION_LABELS: Readonly<Record<FrozenImplication["kind"], string | null>> = {
  cost: "Costs",
  risk: "Risks",
  resource: "Resources",
  unspecified: null,
};

/** What stands before implications that are not in their column. */
export const IMPLICATIONS_LABEL = "Implications";

/** `Version 3, as of 23 November 2026`: which state of the plan a file holds. */
export function sayState({ version, asOn }: OutputFacts): string {
  const which = version === null ? "Working copy, not published" : `Version ${version}`;
  return `${which}, as of ${sayDay(asOn)}`;
}

/** Heads the list of how each action stands. */
export function sayStanding({ asOn }: OutputFacts): string {
  return `Where the actions stand on ${sayDay(asOn)}`;
}

/** The day of the plan, as papers say it. */
export function sayDate(day: CalendarDate): string {
  return `Date: ${sayDay(day)}`;
}

export const PERIOD_LABEL = "Period";
export const SUMMARY_LABEL = "Summary";

/** `Page 1 of 9`, of whatever a program puts the numbers in by. */
export function sayPage<Field>(page: Field, pages: Field): (string | Field)[] {
  return ["Page ", page, " of ", pages];
}
