import type { Child } from "hono/jsx";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { ReadingToSay } from "../../words/date-words.ts";
import { DateSaid } from "../date-said/date-said.tsx";
import { Gap } from "../gap/gap.tsx";
import { Marks } from "../marks/marks.tsx";
import { type DatesToDraw, drawnDates } from "./drawn-dates.ts";
import type { TimeScale } from "./time-scale.ts";
import { TimelineAxis, TimelineHead } from "./timeline-axis.tsx";
import { type BarStanding, TimelineBar } from "./timeline-bar.tsx";

export interface TimelineRow {
  /** Number and text: "1.1 Set up a forum". */
  readonly title: string;
  readonly href: string | null;
  readonly marks: Child;
  /** The words of the date with their reading; null: it has none. */
  readonly target: { readonly text: string; readonly reading: ReadingToSay; readonly also?: Child } | null;
  readonly dates: DatesToDraw;
  readonly standing: BarStanding;
  /** What is said where no bar can be drawn. */
  readonly instead: string;
}

/** The rows under one heading of the plan. */
export interface TimelineGroup {
  readonly title: Child;
  readonly rows: readonly TimelineRow[];
}

interface TimelineProps {
  caption: string;
  groups: readonly TimelineGroup[];
  scale: TimeScale;
  today: CalendarDate;
  /** The id of its axis: different for each timeline of a page. */
  id?: string;
}

/**
 * Actions by target date: words, reading and a bar on one scale, each kind of date with a shape of its own. It is a
 * table, so that whoever does not see the bars misses nothing: the date's cell says the same.
 */
export function Timeline({ caption, groups, scale, today, id = "tl-axis" }: TimelineProps) {
  return (
    <>
      <TimelineAxis id={id} scale={scale} />
      <table class="cm-table cm-tl cm-stack" role="table">
        <caption class="cm-vh">{caption}</caption>
        <colgroup>
          <col class="t1" />
          <col class="t2" />
          <col />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Action
            </th>
            <th role="columnheader" scope="col">
              Target date
            </th>
            <th role="columnheader" scope="col" class="cm-tl__bar">
              <span class="cm-vh">When, drawn as a bar</span>
              <TimelineHead id={id} scale={scale} />
            </th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody role="rowgroup">
            <tr class="cm-tl__group" role="row">
              <th role="rowheader" scope="rowgroup" colspan={3}>
                <strong>{title}</strong>
              </th>
            </tr>
            {rows.map((row) => (
              <Row row={row} axis={id} scale={scale} today={today} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface RowProps {
  row: TimelineRow;
  axis: string;
  scale: TimeScale;
  today: CalendarDate;
}

function Row({ row, axis, scale, today }: RowProps) {
  const { title, href, marks, target, dates, standing, instead } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {href === null ? title : <a href={href}>{title}</a>}
        <Marks>{marks}</Marks>
      </th>
      <td role="cell" data-h="Target date">
        {target === null ? (
          <Gap in="date" />
        ) : (
          <DateSaid text={target.text} reading={target.reading} also={target.also} />
        )}
      </td>
      <td role="cell" class="cm-tl__bar">
        <TimelineBar
          axis={axis}
          drawn={drawnDates(dates, scale, today)}
          standing={standing}
          instead={instead}
        />
      </td>
    </tr>
  );
}
