import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { PlanOutputRow } from "../outputs/plan-rows.ts";
import { planRows } from "../outputs/plan-rows.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { ProgressReport } from "./progress-report.ts";
import {
  AUDIENCE_WORDS,
  type ReportNames,
  type ReportSection,
  sayHow,
  sayReport,
  sayReportPeriod,
  sectionsOf,
} from "./report.words.ts";

/** A progress report in words: its parts as a page, Word and PDF show them, and as a paper can take them over. */
export interface WrittenReport {
  readonly title: string;
  readonly partnership: string;
  /** The lines under the title: whose, of when, for whom. */
  readonly opening: readonly string[];
  /** What is said first. */
  readonly sentence: string;
  readonly sections: readonly ReportSection[];
  readonly gridHeading: string;
  /** The plan in its six columns, the status of each action under its words. */
  readonly grid: readonly PlanOutputRow[];
  readonly asOn: CalendarDate;
}

export interface ReportedPlan {
  readonly partnership: string;
  readonly asOn: CalendarDate;
  readonly frozen: FrozenPlan;
}

export function composeReport(
  report: ProgressReport,
  { partnership, asOn, frozen }: ReportedPlan,
  names: ReportNames,
): WrittenReport {
  const period = sayReportPeriod(report.period);
  return {
    title: `Progress of “${frozen.title}”`,
    ...{ partnership, asOn },
    opening: [
      `${partnership}. Progress ${period}.`,
      ...(frozen.period ? [`The plan is for ${frozen.period}.`] : []),
      `${AUDIENCE_WORDS[report.audience]}.`,
    ],
    sentence: sayReport(report),
    sections: sectionsOf(report, names),
    gridHeading: "The plan, action by action",
    grid: planRows(frozen).map((row) => withStatus(row, report)),
  };
}

function withStatus(row: PlanOutputRow, { standing }: ProgressReport): PlanOutputRow {
  if (row.kind !== "action") return row;
  const how = standing.get(row.id);
  const [action, ...rest] = row.cells;
  const status = { label: "Status", mark: null, text: how ? sayHow(how) : "Not in the plan then" };
  return { ...row, cells: [[...action, status], ...rest] };
}
