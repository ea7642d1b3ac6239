import { sayDay } from "../../../kernel/calendar-date.ts";
import type { OwnHolidays } from "../../../kernel/working-day.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { rhythmWords } from "./chasing.words.ts";
import type { Pause } from "./pause.store.ts";

interface CalendarBoxProps {
  visit: Visit;
  number: number;
  calendar: CalendarRow;
  holidays: OwnHolidays;
  /** Since when and why nobody is asked. */
  pause: Pause | null;
  /** The form that pauses it, as it was refused. */
  pausing: FormState;
  mayChange: boolean;
}

/** What the calendar of a plan is set to, and on which days it does nothing. */
export function CalendarBox(props: CalendarBoxProps) {
  const { visit, number, calendar, holidays, pause, mayChange } = props;
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
      {pause ? <p>{sayPause(pause)}</p> : null}
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
          {pause ? (
            <Form action={planPaths.calendarResumption(slug, number)} guard={false}>
              <Button kind="secondary">Let it go on</Button>
            </Form>
          ) : (
            <PauseForm {...props} />
          )}
        </>
      ) : null}
    </Box>
  );
}

function PauseForm({ visit, number, pausing }: CalendarBoxProps) {
  return (
    <Details summary="Pause it" open={hasProblems(pausing)}>
      <Form action={planPaths.calendarPause(visit.tenant.slug, number)} state={pausing}>
        <TextField
          form={pausing}
          name="reason"
          label="Why?"
          hint="Everybody who reads the plan at the desk sees it here. Nobody is asked or reminded until you let it go on."
          optional
        />
        <Button kind="secondary">Pause it</Button>
      </Form>
    </Details>
  );
}

/** “It is paused since 22 November 2026, by Morag Innes: nobody is asked or reminded. “The council’s election.”” */
function sayPause({ on, by, reason }: Pause): string {
  const who = by ? `, by ${by}` : "";
  return `It is paused since ${sayDay(on)}${who}: nobody is asked or reminded.${reason ? ` “${reason}”` : ""}`;
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
