import { type CalendarDate, daysBetween, sayDay } from "../../../kernel/calendar-date.ts";

export interface NumberPoint {
  readonly on: CalendarDate;
  readonly value: number;
  /** As it was written: "12%". */
  readonly words: string;
  /** A second person has looked at it; a hollow point waits for that. */
  readonly isFirm: boolean;
}

interface NumberLineProps {
  /** The sentence that says what is seen: it is read in place of the picture. */
  sentence: string;
  /** In the order of their days; at least one. */
  points: readonly NumberPoint[];
  baseline?: { readonly value: number; readonly words: string } | null;
  aim?: { readonly value: number; readonly words: string } | null;
}

/** Readings of a number over time as a small line, between where it stood and what it is to become. */
export function NumberLine({ sentence, points, baseline, aim }: NumberLineProps) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const values = [...points, ...(baseline ? [baseline] : []), ...(aim ? [aim] : [])].map(
    ({ value }) => value,
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.on, last.on);
  const x = ({ on }: NumberPoint) => percent(days === 0 ? 50 : 4 + (daysBetween(first.on, on) * 92) / days);
  const y = (value: number) => percent(low === high ? 50 : 88 - ((value - low) * 76) / (high - low));
  return (
    <figure class="cm-line">
      <svg class="cm-line__picture" role="img" aria-label={sentence}>
        {baseline ? <Level of="baseline" at={y(baseline.value)} /> : null}
        {aim ? <Level of="aim" at={y(aim.value)} /> : null}
        {points.map((point, index) => {
          const before = points[index - 1];
          return before ? (
            <line
              class="cm-line__way"
              x1={x(before)}
              y1={y(before.value)}
              x2={x(point)}
              y2={y(point.value)}
            />
          ) : null;
        })}
        {points.map((point) => (
          <circle
            class={point.isFirm ? "cm-line__point" : "cm-line__point is-open"}
            cx={x(point)}
            cy={y(point.value)}
            r="5"
          />
        ))}
      </svg>
      <figcaption class="cm-small cm-quiet">
        {days === 0
          ? sayDay(first.on, "short")
          : `${sayDay(first.on, "short")} to ${sayDay(last.on, "short")}`}
        {baseline ? ` · dotted: ${baseline.words} at the start` : ""}
        {aim ? ` · dashed: the aim, ${aim.words}` : ""}
        {points.some(({ isFirm }) => !isFirm) ? " · a hollow point waits for a second person" : ""}
      </figcaption>
    </figure>
  );
}

function Level({ of, at }: { of: "baseline" | "aim"; at: string }) {
  return <line class={`cm-line__${of}`} x1="0%" x2="100%" y1={at} y2={at} />;
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
