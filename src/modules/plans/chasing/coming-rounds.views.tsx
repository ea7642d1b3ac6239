import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { capital } from "../../../ui/words/number-words.ts";
import type { ComingRounds } from "./round-course.ts";
import { sayCourse, sayLeftOut } from "./round-course.words.ts";

/** How many rounds are told of in full where they get in each other's way; else one is. */
const TOLD = 3;

interface ComingProps {
  coming: ComingRounds;
  askBefore: number;
  day: CalendarDate;
}

/** What a calendar will do, by the rules that do it: the next round day by day, then the due days after it. */
export function Coming({ coming: { courses, leftOut }, askBefore, day }: ComingProps) {
  const near = courses.slice(0, TOLD);
  const passed = leftOut.filter(({ after }) => near.some(({ dueOn }) => dueOn === after));
  // Those that come too soon after a round that is open already.
  const first = leftOut.filter(({ after }) => !courses.some(({ dueOn }) => dueOn === after));
  const isClose = passed.length > 0 || near.some(({ waitedFor, endedOn }) => waitedFor ?? endedOn);
  const told = isClose ? near : near.slice(0, 1);
  const later = courses.slice(told.length, told.length + TOLD);
  if (courses.length === 0) return <p>No further day is set. Add days to the calendar, or a rhythm.</p>;
  return (
    <>
      {isClose ? <CloseDays /> : null}
      {first.map((one) => (
        <p>{sayLeftOut(one)}</p>
      ))}
      {told.map((course, index) => (
        <>
          <p>
            {capital(
              `${index === 0 ? "next" : "then"}: ${sayCourse(course, askBefore, course.opensOn === day)}`,
            )}
          </p>
          {passed
            .filter(({ after }) => after === course.dueOn)
            .map((one) => (
              <p>{sayLeftOut(one)}</p>
            ))}
        </>
      ))}
      {later.length > 0 ? (
        <p class="cm-small cm-quiet">
          After that due on {later.map(({ dueOn }) => sayDay(dueOn)).join("; ")}.
        </p>
      ) : null}
    </>
  );
}

function CloseDays() {
  return (
    <p>
      <strong>These rounds come close together.</strong> One is asked for at a time, so that nobody is asked
      for two at once: a round begins after the one before is due, and ends it. To give each its full time,
      ask fewer days before, let rounds end sooner, or leave the days further apart.
    </p>
  );
}
