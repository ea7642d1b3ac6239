import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { OWN_NUMBER } from "../reading/wording/own-tables.ts";
import type {
  FrozenCaveat,
  FrozenContributor,
  FrozenImplication,
  FrozenStep,
} from "../versions/frozen-plan.ts";
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

/** The headings of a plan as one table for Excel and CSV, beside five of the six columns; our own reading knows each of them. */
export const TABLE_COLUMNS = {
  improvement: "Improvement",
  number: OWN_NUMBER,
  action: "Action",
  status: "Status",
  daysLate: "Days late",
  aim: "Aim of the improvement",
  concerns: "Bodies concerned",
  contributors: "Contributors",
  themes: "Cross-cutting themes",
  steps: "Steps on the way",
  occasion: "Hangs on",
  flags: "Marks",
  about: "About",
  said: "What is said",
  partnership: "Partnership",
  state: "State",
  date: "Date",
  licence: "Licence",
} as const;

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
  return `How things stand on ${sayDay(asOn)}`;
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

/** Heads what is known of improvements and actions and has no column. */
export const MORE_HEADING = "What else is known";
export const CAVEATS_HEADING = "What was said of it";

/** What stands before what has no column: “With: NHS Strathbrae (a room)”. */
export const MORE_LABELS = {
  aim: "Aim",
  concerns: "Concerns",
  contributors: "With",
  themes: "Themes",
  steps: "Steps",
  occasion: "Hangs on",
  flags: "Marks",
} as const;

/** How far those who met agreed with a caveat. */
export const AGREEMENT_LABELS: Readonly<Record<FrozenCaveat["agreement"], string>> = {
  full: "All agreed",
  broad: "Most agreed",
  split: "Opinions differed",
  unknown: "Said",
};

/** `Find funders (by March 2027; done on 3 May 2027)` */
export function sayStep({ text, target, doneOn }: FrozenStep): string {
  const facts = [target?.text, doneOn && `done on ${sayDay(doneOn)}`].filter(Boolean).join("; ");
  return facts === "" ? text : `${text} (${facts})`;
}

/** `NHS Strathbrae (a room)` */
export function sayContributor({ name, part }: FrozenContributor): string {
  return part === null ? name : `${name} (${part})`;
}
