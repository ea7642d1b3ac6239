import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { readFigure } from "./figure.ts";

/** A reading as evidence keeps it. */
export interface Read {
  readonly id: string;
  readonly kind: "file" | "link" | "reading";
  readonly value: string | null;
  readonly readOn: CalendarDate | null;
  readonly addedAt: Date;
  readonly verdict: "accepted" | "sent-back" | null;
}

export interface Reading {
  readonly id: string;
  readonly on: CalendarDate;
  /** As written. */
  readonly words: string;
  readonly value: number;
  /** A second person has looked at it. */
  readonly isAccepted: boolean;
}

/** A measure's numbers as somebody wrote them. */
export interface Aims {
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly aim: string | null;
}

/** How a number went: from where, to where, towards what. */
export interface Series {
  readonly readings: readonly Reading[];
  readonly latest: Reading | null;
  readonly baseline: number | null;
  readonly aim: number | null;
  /** The latest less the baseline; null where one of them is not there. */
  readonly change: number | null;
  /** Whether the change leads towards the aim: null where that cannot be said. */
  readonly course: "reached" | "towards" | "away" | "same" | null;
}

/** The readings of a measure by their days, with the change since the baseline. What was sent back does not count. */
export function seriesOf(aims: Aims, given: readonly Read[]): Series {
  const readings = given
    .flatMap((row): Reading[] => {
      const figure =
        row.kind === "reading" && row.verdict !== "sent-back" ? readFigure(row.value ?? "") : null;
      if (!figure) return [];
      const on = row.readOn ?? dayInScotland(row.addedAt);
      return [
        {
          id: row.id,
          on,
          words: row.value ?? "",
          value: figure.value,
          isAccepted: row.verdict === "accepted",
        },
      ];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const latest = readings.at(-1) ?? null;
  const baseline = readFigure(aims.baseline ?? "")?.value ?? null;
  const aim = readFigure(aims.aim ?? "")?.value ?? null;
  const change = latest && baseline !== null ? Math.round((latest.value - baseline) * 1e6) / 1e6 : null;
  return { readings, latest, baseline, aim, change, course: courseOf(latest, baseline, aim) };
}

function courseOf(latest: Reading | null, baseline: number | null, aim: number | null): Series["course"] {
  if (!latest || baseline === null || aim === null) return null;
  const rises = aim >= baseline;
  if (rises ? latest.value >= aim : latest.value <= aim) return "reached";
  if (latest.value === baseline) return "same";
  return latest.value > baseline === rises ? "towards" : "away";
}
