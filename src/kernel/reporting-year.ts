import { addDays, addMonths, type CalendarDate, dayOf, partsOf } from "./calendar-date.ts";

/** A year as a partnership reports on it: from 1 April by the Act (2015, section 8), unless its own begins in another month. */
export interface ReportingYear {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** “2026/27”; “2026” where it begins in January. */
  readonly label: string;
}

/** The reporting year in which a day lies. */
export function reportingYearOf(day: CalendarDate, yearStart: number): ReportingYear {
  const { year, month } = partsOf(day);
  const first = month >= yearStart ? year : year - 1;
  const from = dayOf(first, yearStart, 1) ?? day;
  const label = yearStart === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
  return { from, to: addDays(addMonths(from, 12), -1), label };
}

/** Every reporting year from the one in which the first day lies to the one in which the last does. */
export function reportingYears(
  first: CalendarDate,
  last: CalendarDate,
  yearStart: number,
): readonly ReportingYear[] {
  const years: ReportingYear[] = [];
  for (
    let year = reportingYearOf(first, yearStart);
    ;
    year = reportingYearOf(addDays(year.to, 1), yearStart)
  ) {
    years.push(year);
    if (year.to >= last) return years;
  }
}
