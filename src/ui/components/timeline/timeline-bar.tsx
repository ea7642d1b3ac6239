import type { Drawn } from "./drawn-dates.ts";
import { percent } from "./timeline-axis.tsx";

/** How the action stands, as far as its bar shows it: at work, finished or reported done, or no longer to be done. */
export type BarStanding = "open" | "finished" | "off";

interface TimelineBarProps {
  /** The id of the axis. */
  axis: string;
  drawn: readonly Drawn[];
  standing: BarStanding;
  /** What stands where nothing is drawn. */
  instead: string;
}

/** One row's dates on the scale. The cell before it says the same in words, so it is hidden from screen readers. */
export function TimelineBar({ axis, drawn, standing, instead }: TimelineBarProps) {
  return (
    <svg aria-hidden="true" focusable="false" class={standing === "open" ? undefined : `is-${standing}`}>
      <use href={`#${axis}`} width="100%" height="100%" />
      {drawn.map((one) => (
        <Shape drawn={one} />
      ))}
      {drawn.some(({ kind }) => !kind.startsWith("step")) ? null : (
        <text class="tl-text tl-instead" x="8" y="28">
          {instead}
        </text>
      )}
    </svg>
  );
}

function Shape({ drawn }: { drawn: Drawn }) {
  switch (drawn.kind) {
    case "interval":
    case "about":
    case "ongoing":
    case "late":
      return <Stretch {...drawn} />;
    case "deadline":
    case "asked":
      return <DeadlineLine {...drawn} />;
    case "day":
      return <circle class="tl-day" cx={percent(drawn.at)} cy="24" r="7" />;
    case "event":
      return <Pinned at={drawn.at} class="tl-event" d="M0 15l9 9-9 9-9-9z" />;
    case "review":
      return <Pinned at={drawn.at} class="tl-review" d="M-6 6h12l-6 8z" />;
    case "step":
    case "step-done":
      return <rect class={`tl-${drawn.kind}`} x={percent(drawn.at)} y="42" width="6" height="6" />;
    case "before":
      return <Pinned at={0} class="tl-beyond" d="M11 17l-8 7 8 7z" />;
    case "after":
      return <Pinned at={100} class="tl-beyond" d="M-11 17l8 7-8 7z" />;
    default:
      return drawn satisfies never;
  }
}

const HEIGHTS = { interval: [14, 20], about: [14, 20], ongoing: [18, 12], late: [15, 18] } as const;
const CLASSES = { interval: "tl-int", about: "tl-approx", ongoing: "tl-ong", late: "tl-over" } as const;

function Stretch({ kind, from, to, beyond }: Extract<Drawn, { beyond: unknown }>) {
  const [y, height] = HEIGHTS[kind];
  const width = Math.round((to - from) * 100) / 100;
  const arrows = kind === "interval" || kind === "about";
  return (
    <>
      <rect class={CLASSES[kind]} x={percent(from)} width={percent(width)} y={y} height={height} />
      {arrows && beyond.before ? <Pinned at={0} class="tl-goes-on" d="M10 18l-6 6 6 6" /> : null}
      {arrows && beyond.after ? <Pinned at={100} class="tl-goes-on" d="M-10 18l6 6-6 6" /> : null}
    </>
  );
}

function DeadlineLine({ kind, from, to, rough, after }: Extract<Drawn, { rough: boolean }>) {
  const line = kind === "asked" ? "tl-was" : rough ? "p-by-l is-about" : "p-by-l";
  return (
    <>
      <line class={line} x1={percent(from)} x2={percent(to)} y1="24" y2="24" />
      {after ? (
        <Pinned at={100} class="tl-beyond" d="M-11 17l8 7-8 7z" />
      ) : (
        <svg x={percent(to)} y="10" width="8" height="28" overflow="visible">
          <rect class={kind === "asked" ? "tl-was" : "tl-cap"} x="-5" width="5" height="28" />
        </svg>
      )}
    </>
  );
}

/** A shape of its own size at a place of the scale. */
function Pinned({ at, d, ...rest }: { at: number; class: string; d: string }) {
  return (
    <svg x={percent(at)} y="0" width="8" height="52" overflow="visible">
      <path class={rest.class} d={d} />
    </svg>
  );
}
