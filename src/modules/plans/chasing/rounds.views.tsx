import type { Child } from "hono/jsx";
import type { OwnHolidays } from "../../../kernel/working-day.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { CalendarBox } from "./calendar-box.views.tsx";
import { sayAnswered, sayRound, sayWeekday } from "./chasing.words.ts";
import { Coming } from "./coming-rounds.views.tsx";
import type { PastRound } from "./past-round.store.ts";
import { PastRounds } from "./past-rounds.views.tsx";
import type { Pause } from "./pause.store.ts";
import type { ComingRounds } from "./round-course.ts";

interface RoundsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  calendar: CalendarRow | null;
  /** What the calendar brings next, but for the rounds that there are. */
  coming: ComingRounds;
  holidays: OwnHolidays;
  pause: Pause | null;
  /** The form that pauses the asking, as it was refused. */
  pausing?: FormState;
  rounds: readonly PastRound[];
  mayChange: boolean;
  notice?: Child;
}

/** When updates of a plan are asked for, how the round at work stands, and how the rounds before went. */
export function RoundsPage(props: RoundsPageProps) {
  const { visit, sheet, calendar, coming, holidays, rounds, mayChange, notice } = props;
  const { pause, pausing = blankForm } = props;
  const { plan } = sheet;
  const open = rounds.filter(({ round }) => round.closedAt === null);
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="rounds" way="Updates" form={pausing} notice={notice}>
      {calendar === null ? (
        <NoCalendar visit={visit} number={plan.number} mayChange={mayChange} />
      ) : (
        <Split>
          <div>
            {open.map((one) => (
              <OpenRound visit={visit} number={plan.number} one={one} mayChange={mayChange} />
            ))}
            <Next visit={visit} sheet={sheet} calendar={calendar} coming={coming} />
            <PastRounds visit={visit} number={plan.number} rounds={rounds} mayChange={mayChange} />
          </div>
          <div>
            <CalendarBox
              visit={visit}
              number={plan.number}
              calendar={calendar}
              holidays={holidays}
              pause={pause}
              pausing={pausing}
              mayChange={mayChange}
            />
          </div>
        </Split>
      )}
      {calendar === null && rounds.length > 0 ? (
        <PastRounds visit={visit} number={plan.number} rounds={rounds} mayChange={mayChange} />
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

interface NextProps {
  visit: Visit;
  sheet: PlanSheet;
  calendar: CalendarRow;
  coming: ComingRounds;
}

function Next({ visit, sheet, calendar, coming }: NextProps) {
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
  if (calendar.pausedAt)
    return (
      <>
        <h2>What comes next</h2>
        <p>Nothing, while the asking of this plan is paused.</p>
      </>
    );
  return (
    <>
      <h2>What comes next</h2>
      <Coming coming={coming} askBefore={calendar.askBefore} day={visit.scope.asOn} />
    </>
  );
}
