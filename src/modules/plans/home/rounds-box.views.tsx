import { addDays, type CalendarDate, sayDay, weekdayName } from "../../../kernel/calendar-date.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { planPaths } from "../paths.ts";
import type { RoundAtHome } from "./rounds-box.store.ts";

/** Who has answered in the rounds of updates that are open: “11 of 14 people have answered. Reminders go out on Wednesday.” */
export function RoundsBox({
  slug,
  day,
  rounds,
}: {
  slug: string;
  day: CalendarDate;
  rounds: readonly RoundAtHome[];
}) {
  return (
    <>
      {rounds.map(({ name, plan, dueOn, standing: { answered, all, waiting }, remindsOn }) => (
        <Box heading={name}>
          {rounds.length > 1 ? <p class="cm-small cm-quiet">{plan.title}</p> : null}
          {all === 0 ? (
            <p>Nobody is asked yet.</p>
          ) : (
            <p>
              <strong>
                {answered} of {all}
              </strong>{" "}
              {all === 1 ? "person has" : "people have"} answered.{" "}
              {waiting > 0 && remindsOn ? `Reminders go out ${sayNear(remindsOn, day)}.` : null}
            </p>
          )}
          <p class="cm-small">
            <a href={planPaths.rounds(slug, plan.number)}>Due on {sayDay(dueOn)}</a>
          </p>
        </Box>
      ))}
    </>
  );
}

/** `today`, `on Wednesday`, `on 9 December 2026` */
function sayNear(on: CalendarDate, day: CalendarDate): string {
  if (on === day) return "today";
  return on < addDays(day, 7) ? `on ${weekdayName(on)}` : `on ${sayDay(on)}`;
}
