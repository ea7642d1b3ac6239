import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { sayOnTime } from "./measure.words.ts";
import { onTimeByYear, onTimeInAll } from "./measure-facts.props.ts";
import type { Promised } from "./on-time.ts";

interface OnTimeSectionProps {
  actions: readonly (Promised & Pick<Parameters<typeof onTimeByYear>[0][number], "firstTarget">)[];
  day: CalendarDate;
  yearStart: number;
  level: 2 | 3;
}

/** How much of what a plan promised was done on time: in all, and by reporting year. */
export function OnTimeSection({ actions, day, yearStart, level }: OnTimeSectionProps) {
  const years = onTimeByYear(actions, day, yearStart);
  const all = onTimeInAll(actions, day);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby="on-time">
      <Heading id="on-time">Done on time</Heading>
      <p class="cm-measure">
        <strong>{sayOnTime(all)}.</strong> Of the actions whose last day has passed, those that were reported
        done on or before it. Ongoing, cancelled and merged actions, proposals, and those without a last day
        are left out.
      </p>
      {years.length === 0 ? null : (
        <DataTable
          caption="Done on time, by reporting year"
          hideCaption
          columns={[
            { heading: "Reporting year", cell: ({ label }) => label },
            { heading: "Fell due", numeric: true, cell: ({ now }) => now.due },
            { heading: "On time", cell: ({ now }) => sayOnTime(now) },
            { heading: "By the dates first given", cell: ({ first }) => sayOnTime(first) },
          ]}
          rows={years}
        />
      )}
    </section>
  );
}
