import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { weekdayName } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { MeetingDayRow } from "./meeting-day.table.ts";

/** The days a group has met before this one, and those still to come: of today it is not known whether it is over. */
export function splitMeetings(days: readonly MeetingDayRow[], today: CalendarDate) {
  return {
    past: days.filter(({ metOn }) => metOn < today).reverse(),
    coming: days.filter(({ metOn }) => metOn >= today),
  };
}

/** The days a group met and will meet, as they are taken away. */
export function meetingTable(
  group: { readonly name: string },
  days: readonly MeetingDayRow[],
  today: CalendarDate,
): WrittenTable {
  return {
    title: `Meeting days of ${group.name}`,
    sheet: "Meeting days",
    columns: [
      { heading: "Day" },
      { heading: "Weekday" },
      { heading: "Note", width: 40 },
      { heading: "When" },
    ],
    rows: days.map(({ metOn, note }) => [
      { day: metOn },
      weekdayName(metOn),
      note,
      metOn < today ? "Past" : "To come",
    ]),
  };
}
