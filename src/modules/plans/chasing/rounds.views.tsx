import type { Child } from "hono/jsx";
import { addDays, type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { dueDaysBetween, nextDueDay } from "./calendar.ts";
import { rhythmWords, sayAnswered, sayRound, sayRoundDays, sayWeekday } from "./chasing.words.ts";
import type { PastRound } from "./past-round.store.ts";
import { roundDays } from "./round-days.ts";

interface RoundsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  calendar: CalendarRow | null;
  rounds: readonly PastRound[];
  mayChange: boolean;
  notice?: Child;
}

/** When updates of a plan are asked for, how the round at work stands, and how the rounds before went. */
export function RoundsPage({ visit, sheet, calendar, rounds, mayChange, notice }: RoundsPageProps) {
  const { plan } = sheet;
  const open = rounds.filter(({ round }) => round.closedAt === null);
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="rounds" way="Updates" notice={notice}>
      {calendar === null ? (
        <NoCalendar visit={visit} number={plan.number} mayChange={mayChange} />
      ) : (
        <Split>
          <div>
            {open.map((one) => (
              <OpenRound visit={visit} number={plan.number} one={one} mayChange={mayChange} />
            ))}
            <Next visit={visit} sheet={sheet} calendar={calendar} rounds={rounds} />
            <Rounds visit={visit} number={plan.number} rounds={rounds} mayChange={mayChange} />
          </div>
          <div>
            <CalendarBox visit={visit} number={plan.number} calendar={calendar} mayChange={mayChange} />
          </div>
        </Split>
      )}
      {calendar === null && rounds.length > 0 ? (
        <Rounds visit={visit} number={plan.number} rounds={rounds} mayChange={mayChange} />
      ) : null}
    </PlanPartPage>
  );
}

function NoCalendar({ visit, number, mayChange }: { visit: Visit; number: number; mayChange: boolean }) {
  return (
    <Empty
      heading="Nobody is asked for updates yet"
      actions={
        mayChange ? (
          <ButtonLink href={planPaths.calendar(visit.tenant.slug, number)}>
            Set a reporting calendar
          </ButtonLink>
        ) : null
      }
    >
      <p>
        With a reporting calendar everybody who answers for an action gets one e-mail when updates are due,
        with a link by which they answer in two minutes, and is reminded until they have.
      </p>
    </Empty>
  );
}

function OpenRound({
  visit,
  number,
  one: { round, standing },
  mayChange,
}: {
  visit: Visit;
  number: number;
  one: PastRound;
  mayChange: boolean;
}) {
  return (
    <Box tone="accent" heading={sayRound(round)}>
      <p>
        <strong>{sayAnswered(standing)}</strong> They are due on {sayWeekday(round.dueOn)}.
      </p>
      {mayChange ? (
        <p>
          <a href={planPaths.round(visit.tenant.slug, number, round.dueOn)}>See who has answered</a>
        </p>
      ) : null}
    </Box>
  );
}

function Next({
  visit,
  sheet,
  calendar,
  rounds,
}: Omit<RoundsPageProps, "calendar" | "mayChange" | "notice"> & { calendar: CalendarRow }) {
  const { scope } = visit;
  if (sheet.plan.state !== "published")
    return (
      <Box tone="todo" heading="Nobody is asked for now">
        <p>
          {sheet.plan.state === "draft"
            ? "This plan is a draft. People are asked once it is published."
            : "This plan is off the public pages. People are asked again once it is published."}
        </p>
      </Box>
    );
  if (calendar.pausedAt) return null;
  const known = new Set(rounds.map(({ round }) => round.dueOn));
  const next = comingDays(calendar, scope.asOn).filter((day) => !known.has(day));
  return (
    <>
      <h2>What comes next</h2>
      {next[0] ? (
        <>
          <p>{sayNext(calendar, next[0], scope.asOn)}</p>
          {next.length > 1 ? (
            <p class="cm-small cm-quiet">
              After that due on{" "}
              {next
                .slice(1, 4)
                .map((day) => sayDay(day))
                .join("; ")}
              .
            </p>
          ) : null}
        </>
      ) : (
        <p>No further day is set. Add days to the calendar, or a rhythm.</p>
      )}
    </>
  );
}

/** The due days of the next year and a half, the next first. */
export function comingDays(
  calendar: Pick<CalendarRow, "rhythm" | "firstDueOn" | "ownDates">,
  day: CalendarDate,
) {
  const next = nextDueDay(calendar, day);
  return next ? dueDaysBetween(calendar, next, addDays(next, 560)) : [];
}

/** “Next: people are asked on Mon 30 Nov …”, by the rule that asks them. */
export function sayNext(
  calendar: Parameters<typeof roundDays>[0],
  dueOn: CalendarDate,
  day: CalendarDate,
): string {
  const days = roundDays(calendar, dueOn);
  const late =
    (days.stages[0]?.on ?? dueOn) < day
      ? " That day has passed, so they are asked on the next working day."
      : "";
  return `Next: ${sayRoundDays(days)}${late}`;
}

function CalendarBox({
  visit,
  number,
  calendar,
  mayChange,
}: {
  visit: Visit;
  number: number;
  calendar: CalendarRow;
  mayChange: boolean;
}) {
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
      <p class="cm-small cm-quiet">
        What falls on a Saturday, a Sunday, Christmas, Boxing Day or the first two days of the year is done on
        the next working day. Other holidays differ from body to body and are not counted.
      </p>
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

function Rounds({
  visit,
  number,
  rounds,
  mayChange,
}: {
  visit: Visit;
  number: number;
  rounds: readonly PastRound[];
  mayChange: boolean;
}) {
  const { slug } = visit.tenant;
  if (rounds.length === 0) return null;
  return (
    <>
      <h2>Rounds</h2>
      <DataTable
        caption="Rounds of updates, the latest first"
        hideCaption
        columns={[
          {
            heading: "Round",
            cell: ({ round }: PastRound) =>
              mayChange ? (
                <a href={planPaths.round(slug, number, round.dueOn)}>
                  {sayRound(round)} <span class="cm-vh">due on {sayDay(round.dueOn)}</span>
                </a>
              ) : (
                sayRound(round)
              ),
          },
          { heading: "Due", cell: ({ round }) => sayDay(round.dueOn, "short") },
          {
            heading: "People who answered",
            cell: ({ standing }) => `${standing.answered} of ${standing.all}`,
          },
          {
            heading: "Answers on time",
            cell: ({ round, answers }) =>
              answers.all === 0 || (round.closedAt === null && round.dueOn >= visit.scope.asOn)
                ? `${answers.onTime} so far`
                : `${answers.onTime} of ${answers.all} (${Math.round((100 * answers.onTime) / answers.all)} %)`,
          },
          { heading: "Later", cell: ({ answers }) => String(answers.late) },
          { heading: "Not answered", cell: ({ answers }) => String(answers.unanswered) },
        ]}
        rows={rounds}
      />
      <TableDownloads table={planPaths.rounds(slug, number)} />
    </>
  );
}
