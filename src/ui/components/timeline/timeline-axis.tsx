import type { Label, TimeScale } from "./time-scale.ts";

/** The lines of the scale, drawn once for all rows of a timeline: a plan of 500 actions would else repeat each of them 500 times. */
export function TimelineAxis({ id, scale }: { id: string; scale: TimeScale }) {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" class="cm-vh">
      <symbol id={id}>
        {scale.parts.map(({ at }) => (
          <Line of="month" at={at} />
        ))}
        {scale.years.map(({ at }) => (
          <Line of="year" at={at} />
        ))}
        <Line of="today" at={scale.today} />
        {scale.ends.map(({ at, words }) => (
          <text class="tl-text tl-ends" x={percent(at)} dx="4" y="56">
            {words}
          </text>
        ))}
      </symbol>
    </svg>
  );
}

/** The words over the bars: years, and under them months or quarters. */
export function TimelineHead({ id, scale }: { id: string; scale: TimeScale }) {
  return (
    <svg aria-hidden="true" focusable="false">
      <use href={`#${id}`} width="100%" height="100%" />
      {scale.years.map(({ at, words }) =>
        words === "" ? null : (
          <text class="tl-text tl-text--b" x={percent(at)} dx="3" y="15">
            {words}
          </text>
        ),
      )}
      {scale.parts.map((part) => (
        <text class="tl-text" x={percent(middleOf(part))} y="34" text-anchor="middle">
          {part.words}
        </text>
      ))}
    </svg>
  );
}

function Line({ of, at }: { of: "month" | "year" | "today"; at: number }) {
  return <line class={`tl-${of}`} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />;
}

function middleOf({ at, to }: Label): number {
  return Math.round((at + to) * 50) / 100;
}

export function percent(share: number): string {
  return `${share}%`;
}
