import type { OwnHolidays } from "../../../kernel/working-day.ts";
import type { PartnershipRow } from "../partnership.table.ts";

/** When the people of a partnership may be written to. */
export function mailHoursOf(
  row: Pick<
    PartnershipRow,
    "mailFromHour" | "mailToHour" | "mailAtWeekends" | "easterMondayOff" | "localHolidays"
  >,
) {
  const { mailFromHour: fromHour, mailToHour: toHour, mailAtWeekends: weekends } = row;
  return { fromHour, toHour, weekends, holidays: ownHolidaysOf(row) };
}

/** The days beyond the bank holidays on which nobody works there. */
export function ownHolidaysOf({
  easterMondayOff,
  localHolidays,
}: Pick<PartnershipRow, "easterMondayOff" | "localHolidays">): OwnHolidays {
  return { easterMonday: easterMondayOff, days: localHolidays };
}
