import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { sayDay, weekdayName } from "../../../kernel/calendar-date.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Links } from "../../../ui/components/links/links.tsx";
import { planPaths } from "../paths.ts";
import { sayNear } from "./ask-letter.words.ts";
import { sayRound } from "./chasing.words.ts";
import type { RoundDesk } from "./gather-round.ts";
import { nextReminder } from "./round-course.words.ts";
import { isHandedBack } from "./round-standing.ts";

/** How the rounds at work stand, for whoever sets the calendars: “11 of 14 people have answered. Reminders go out on Wednesday.” */
export function RoundBoxes({
  slug,
  desks,
  day,
}: {
  slug: string;
  desks: readonly RoundDesk[];
  day: CalendarDate;
}) {
  return (
    <>
      {desks.map((desk) => (
        <RoundBox slug={slug} desk={desk} day={day} named={desks.length > 1} />
      ))}
    </>
  );
}

/** The same on the page of the plan, in a line: “November updates: 11 of 14 people have answered.” */
export function RoundLines({ slug, desks }: { slug: string; desks: readonly RoundDesk[] }) {
  return (
    <>
      {desks.map(({ plan, round, standing: { answered, all } }) => (
        <p class="cm-small">
          <a href={planPaths.round(slug, plan.number, round.dueOn)}>{sayRound(round)}</a>: {answered} of {all}{" "}
          {all === 1 ? "person has" : "people have"} answered. Due on {sayDay(round.dueOn)}.
        </p>
      ))}
    </>
  );
}

interface RoundBoxProps {
  slug: string;
  desk: RoundDesk;
  day: CalendarDate;
  /** Of several plans: each box says which it is of. */
  named?: boolean;
}

function RoundBox({ slug, desk, day, named }: RoundBoxProps) {
  const { plan, round, standing, people, nobody, course, asks } = desk;
  const here = planPaths.round(slug, plan.number, round.dueOn);
  const next = desk.isAsking && standing.waiting > 0 ? nextReminder(course, day) : undefined;
  const handedBack = asks.filter(isHandedBack).length;
  const broken = people.filter(({ mail }) => mail === "refused" || mail === "failed").length;
  const links = [
    ...(standing.waiting > 0 ? [{ label: `Who has not answered (${standing.waiting})`, href: here }] : []),
    ...(handedBack > 0 ? [{ label: `Handed back (${handedBack})`, href: `${here}#handed-back` }] : []),
    ...(broken > 0 ? [{ label: `Mail that came back (${broken})`, href: here }] : []),
    ...(nobody.length > 0 ? [{ label: `Nobody to ask (${nobody.length})`, href: `${here}#nobody` }] : []),
  ];
  return (
    <Box heading={sayRound(round)}>
      {named ? <p class="cm-small cm-quiet">{plan.title}</p> : null}
      <p>
        <strong>
          {standing.answered} of {standing.all}
        </strong>{" "}
        {standing.all === 1 ? "person has" : "people have"} answered.
        {next ? ` Reminders go out ${sayOn(next.on, day)}.` : ""}
      </p>
      <Links small links={links.length > 0 ? links : [{ label: "See the answers", href: here }]} />
    </Box>
  );
}

/** “on Wednesday”, “tomorrow”, “on Friday 4 December” */
function sayOn(on: CalendarDate, day: CalendarDate): string {
  const near = sayNear(on, day);
  return near.startsWith(weekdayName(on)) ? `on ${near}` : near;
}
