import { sayDay } from "../../../kernel/calendar-date.ts";
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
