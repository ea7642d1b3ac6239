import type { Child } from "hono/jsx";
import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";

export interface Happening {
  readonly on: CalendarDate;
  /** Beside the day: who, and who may read it. */
  readonly by?: Child;
  /** What happened: a sentence, or blocks of their own. */
  readonly what: Child;
  /** How it began: the last one in the list. */
  readonly first?: boolean | undefined;
}

/** What happened, newest first. */
export function History({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol class="cm-history" reversed>
      {happenings.map(({ on, by, what, first }) => (
        <li class={first ? "is-end" : undefined}>
          <p class="cm-when">
            <time datetime={on}>{sayDay(on)}</time>
            {by ? <> · {by}</> : null}
          </p>
          {typeof what === "string" ? <p>{what}</p> : what}
        </li>
      ))}
    </ol>
  );
}
