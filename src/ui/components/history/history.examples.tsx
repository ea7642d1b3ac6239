import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { History } from "./history.tsx";

export const examples: Example[] = [
  {
    name: "of an action",
    node: (
      <History
        happenings={[
          {
            on: "2026-11-16" as CalendarDate,
            by: "Ewan Laird, Third Sector Interface · public",
            what: (
              <>
                <p>
                  <strong>At risk.</strong> The draft is written and thirty groups have read it.
                </p>
                <p class="cm-small cm-quiet">Next: Board members comment by 11 December.</p>
              </>
            ),
          },
          { on: "2026-10-06" as CalendarDate, by: "Morag Innes", what: "Evidence added." },
          { on: "2026-03-12" as CalendarDate, what: "Created from the paper COG 04/26.", first: true },
        ]}
      />
    ),
  },
  {
    name: "long words",
    node: (
      <History
        happenings={[
          { on: "2026-11-16" as CalendarDate, by: LONG_TITLE, what: LONG_WORD },
          { on: "2026-11-15" as CalendarDate, what: LONG_TITLE, first: true },
        ]}
      />
    ),
  },
];
