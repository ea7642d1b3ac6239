import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { checkReading, type PlanReading } from "../reading/index.ts";
import { questionsOfDates } from "../reading/placing/doubts.ts";

/** The same reading, counted from another day of the paper; its questions about dates are asked anew. */
export function redate(reading: PlanReading, dated: CalendarDate | null): PlanReading {
  const moved: PlanReading = { ...reading, dated, datedBy: dated === null ? null : "person" };
  const { plan } = checkReading(moved);
  return {
    ...moved,
    questions: [
      ...reading.questions.filter(({ kind }) => kind !== "date"),
      ...questionsOfDates(plan, reading.cells),
    ],
  };
}
