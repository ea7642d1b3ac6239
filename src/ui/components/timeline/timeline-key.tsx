import type { Child } from "hono/jsx";
import { type DateShape, dateShapes } from "./date-shape.ts";

/** What the key explains: the shapes of dates, and what stands beside them. */
export type KeyName = Exclude<DateShape, "none"> | "late" | "finished" | "asked" | "step" | "today";

const WORDS: Readonly<Record<KeyName, string>> = {
  ...dateShapes,
  late: "Late",
  finished: "Finished",
  asked: "Asked to move to",
  step: "A step with a date",
  today: "Today",
};

const DRAWINGS: Readonly<Record<KeyName, Child>> = {
  day: <circle class="tl-day" cx="17" cy="11" r="7" />,
  interval: <rect class="tl-int" x="4" width="26" y="3" height="16" />,
  deadline: (
    <>
      <line class="p-by-l" x1="0" x2="28" y1="11" y2="11" />
      <rect class="tl-cap" x="26" width="5" y="1" height="20" />
    </>
  ),
  about: <rect class="tl-approx" x="4" width="26" y="3" height="16" />,
  event: <path class="tl-event" d="M17 2l9 9-9 9-9-9z" />,
  ongoing: <rect class="tl-ong" x="0" width="34" y="5" height="12" />,
  late: <rect class="tl-over" x="2" width="30" y="2" height="18" />,
  finished: <rect class="tl-fin" x="4" width="26" y="3" height="16" />,
  asked: (
    <>
      <line class="tl-was" x1="0" x2="26" y1="11" y2="11" />
      <rect class="tl-was" x="25" width="5" y="1" height="20" />
    </>
  ),
  step: (
    <>
      <rect class="tl-step" x="6" y="8" width="6" height="6" />
      <rect class="tl-step-done" x="20" y="8" width="6" height="6" />
    </>
  ),
  today: <line class="tl-today" x1="17" x2="17" y1="0" y2="22" />,
};

export interface KeyItem {
  readonly name: KeyName;
  /** Only these, as a page of their own; none for what is no kind of action. */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
}

/** How to read the bars: each shape with its word, and a link to those that are drawn so. */
export function TimelineKey({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul class="cm-key cm-tl-key" aria-label="How to read the bars">
      {items.map(({ name, href, current }) => (
        <li>
          <svg width="34" height="22" aria-hidden="true" focusable="false">
            {DRAWINGS[name]}
          </svg>
          {href ? (
            <a href={href} aria-current={current ? "true" : undefined}>
              {WORDS[name]}
            </a>
          ) : (
            WORDS[name]
          )}
        </li>
      ))}
    </ul>
  );
}
