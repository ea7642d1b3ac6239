import { addMonths, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { type AskedPeriod, type ReadPeriod, readPeriod } from "../changes/asked-period.ts";
import type { ReportAudience } from "./progress-report.ts";

/** What the address of a report asks for. */
export interface AskedReport extends AskedPeriod {
  readonly audience: ReportAudience;
}

/** What a round is called in the list of days to choose. */
const ROUND = /^round:(\d{4}-\d{2}-\d{2})$/;

export function roundValue(dueOn: CalendarDate): string {
  return `round:${dueOn}`;
}

/** The period of a report: that of a round runs from the round before it to the day its updates were due. */
export function reportPeriod(
  asked: AskedReport,
  rounds: readonly CalendarDate[],
  usual: CalendarDate,
  today: CalendarDate,
): ReadPeriod {
  const due = ROUND.exec(asked.since)?.[1] as CalendarDate | undefined;
  if (!due || !rounds.includes(due) || asked.from !== "") return readPeriod(asked, usual, today);
  const before =
    rounds
      .filter((day) => day < due)
      .toSorted()
      .at(-1) ?? addMonths(due, -3);
  return readPeriod({ since: before, from: "", to: asked.to || (due < today ? due : "") }, usual, today);
}
