import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD, readingOf } from "../../example-facts.ts";
import type { ReadingToSay } from "../../words/date-words.ts";
import { Late } from "../late/late.tsx";
import { Status } from "../status/status.tsx";
import { daysOf } from "./drawn-dates.ts";
import { scaleOf } from "./time-scale.ts";
import { Timeline, type TimelineRow } from "./timeline.tsx";
import { TimelineKey } from "./timeline-key.tsx";

const TODAY = "2026-11-23" as CalendarDate;

function row(
  title: string,
  text: string,
  reading: ReadingToSay,
  more: Partial<TimelineRow> & {
    daysLate?: number;
    askedTo?: string;
    steps?: TimelineRow["dates"]["steps"];
  } = {},
): TimelineRow {
  const { daysLate = 0, askedTo, steps, ...rest } = more;
  return {
    title,
    href: "#",
    marks: <Status is={rest.standing === "finished" ? "finished" : "under-way"} />,
    target: { text, reading },
    dates: { reading, daysLate, steps, askedTo: (askedTo ?? null) as CalendarDate | null },
    standing: "open",
    instead: "No date set",
    ...rest,
  };
}

const every: TimelineRow[] = [
  row("1.1 A month, finished", "September 2026", readingOf("month", "2026-09-01", "2026-09-30"), {
    standing: "finished",
  }),
  row("1.2 By a day", "By the end of 2026", readingOf("year", null, "2026-12-31")),
  row("1.3 On a day, with steps", "16 January 2027", readingOf("day", "2027-01-16", "2027-01-16"), {
    steps: [
      { on: "2026-10-01" as CalendarDate, isDone: true },
      { on: "2026-12-01" as CalendarDate, isDone: false },
    ],
  }),
  row("1.4 About then", "Early 2027", readingOf("year", "2027-01-01", "2027-04-30", { approximate: true })),
  row("1.5 Late", "By October 2026", readingOf("month", null, "2026-10-31"), {
    daysLate: 23,
    marks: (
      <>
        <Status is="held-up" />
        <Late days={23} />
      </>
    ),
  }),
  row("1.6 Asked to move", "By March 2027", readingOf("month", null, "2027-03-31"), {
    askedTo: "2027-06-30",
  }),
  row("1.7 At a meeting", "Next Board meeting", readingOf("event", "2026-12-10", "2026-12-10")),
  row(
    "1.8 Ongoing",
    "Ongoing, review March 2027",
    readingOf("ongoing", null, null, { review: "2027-03-31" }),
  ),
  row("1.9 Repeating", "Each February", {
    ...readingOf("recurring", "2027-02-01", "2027-02-28"),
    every: { count: 1, unit: "year" },
  }),
  row("1.10 No longer to be done", "2027/28", readingOf("fy", "2027-04-01", "2028-03-31"), {
    standing: "off",
    marks: <Status is="cancelled" />,
  }),
  row("1.11 Waiting", "With the next LOIP process", readingOf("event", null, null), {
    instead: "Waits for the next LOIP process: no date yet",
  }),
  { ...row("1.12 Bare", "", readingOf("none", null, null)), target: null },
];

function shown(id: string, caption: string, rows: readonly TimelineRow[]) {
  const scale = scaleOf(
    rows.flatMap(({ dates }) => daysOf(dates)),
    TODAY,
    4,
  );
  return (
    <Timeline
      id={id}
      caption={caption}
      groups={[{ title: "1. Build community capacity together", rows }]}
      scale={scale}
      today={TODAY}
    />
  );
}

export const examples: Example[] = [
  {
    name: "the key",
    node: (
      <TimelineKey
        items={[
          { name: "interval", href: "#", current: true },
          { name: "deadline", href: "#" },
          { name: "day", href: "#" },
          { name: "about", href: "#" },
          { name: "event", href: "#" },
          { name: "ongoing", href: "#" },
          { name: "late", href: "#" },
          { name: "asked" },
          { name: "finished", href: "#" },
          { name: "step" },
          { name: "today" },
        ]}
      />
    ),
  },
  { name: "each kind of date", node: shown("tl-every", "Actions by target date, each kind of date", every) },
  {
    name: "one year, in months",
    node: shown("tl-year", "Actions by target date, one year", every.slice(0, 2)),
  },
  {
    name: "five years, in quarters",
    node: shown("tl-quarters", "Actions by target date, five years", [
      row("1.1 Long", "2026 to 2031", readingOf("interval", "2026-04-01", "2030-12-31")),
      row("1.2 By a day", "By the end of 2026", readingOf("year", null, "2026-12-31")),
    ]),
  },
  {
    name: "twenty years, and a date beyond them",
    node: shown("tl-long", "Actions by target date, twenty years", [
      row("1.1 Long ago", "1998", readingOf("year", "1998-01-01", "1998-12-31")),
      row("1.2 Some time", "2017 to 2036", readingOf("interval", "2017-01-01", "2036-10-31")),
      row("1.3 From now on", "From June 2027", readingOf("interval", "2027-06-01", null)),
      row("1.4 Far ahead", "By 2050", readingOf("year", null, "2050-12-31")),
    ]),
  },
  {
    name: "no date at all, and long words",
    node: shown("tl-bare", "Actions by target date, long words", [
      { ...row(LONG_TITLE, "", readingOf("none", null, null)), target: null },
      row(LONG_WORD, LONG_TITLE, readingOf("event", null, null), { instead: "No date yet", href: null }),
    ]),
  },
];
