import { sayDay } from "../../../kernel/calendar-date.ts";
import type { OwnHolidays } from "../../../kernel/working-day.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { rhythmWords } from "./chasing.words.ts";

interface CalendarBoxProps {
  visit: Visit;
  number: number;
  calendar: CalendarRow;
  holidays: OwnHolidays;
  mayChange: boolean;
}

/** What the calendar of a plan is set to, and on which days it does nothing. */
export function CalendarBox({ visit, number, calendar, holidays, mayChange }: CalendarBoxProps) {
  const { slug } = visit.tenant;
  const { remindBefore, remindAfter, escalateAfter } = calendar;
  const reminders = [
    ...(remindBefore === null
      ? []
      : [remindBefore === 0 ? "on the day" : `${sayMany(remindBefore, "day")} before`]),
    ...remindAfter.map((days) => `${sayMany(days, "day")} after`),
  ];
  return (
    <Box heading="Reporting calendar" tone={calendar.pausedAt ? "todo" : "plain"}>
      {calendar.pausedAt ? <p>It is paused: nobody is asked or reminded.</p> : null}
      <Facts
        side
        facts={[
          { term: "Updates are due", value: rhythmWords[calendar.rhythm] },
          { term: "People are asked", value: `${sayMany(calendar.askBefore, "day")} before` },
          { term: "Reminders", value: reminders.length > 0 ? reminders.join(", ") : "None" },
          {
            term: "The lead officer is told who has not answered",
            value: escalateAfter === null ? "Never" : `${sayMany(escalateAfter, "day")} after`,
          },
          { term: "The round ends", value: `${sayMany(calendar.closeAfter, "day")} after` },
          ...(calendar.reason ? [{ term: "Why it is asked", value: calendar.reason }] : []),
        ]}
      />
      <p class="cm-small cm-quiet">{sayHolidays(holidays, visit)}</p>
      {mayChange ? (
        <>
          <p>
            <a href={planPaths.calendar(slug, number)}>Change the calendar</a>
          </p>
          <Form
            action={
              calendar.pausedAt
                ? planPaths.calendarResumption(slug, number)
                : planPaths.calendarPause(slug, number)
            }
            guard={false}
          >
            <Button kind="secondary">{calendar.pausedAt ? "Let it go on" : "Pause it"}</Button>
          </Form>
        </>
      ) : null}
    </Box>
  );
}

/** The days that are passed over, with those of the partnership's own that are to come. */
function sayHolidays({ easterMonday, days }: OwnHolidays, { scope }: Visit): string {
  const local = [
    ...(easterMonday ? ["Easter Monday"] : []),
    ...days
      .filter((day) => day >= scope.asOn)
      .slice(0, 6)
      .map((day) => sayDay(day)),
  ];
  return [
    "What falls on a weekend or a bank holiday of Scotland is done on the next working day.",
    local.length > 0
      ? `So it is on the local holidays here: ${local.join("; ")}.`
      : "Local holidays are counted once they are set for the partnership.",
  ].join(" ");
}
