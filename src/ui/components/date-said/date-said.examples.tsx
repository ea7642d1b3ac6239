import type { Example } from "../../example.ts";
import { readingOf } from "../../example-facts.ts";
import { DateSaid } from "./date-said.tsx";

export const examples: Example[] = [
  {
    name: "a month",
    node: <DateSaid text="December 2026" reading={readingOf("month", "2026-12-01", "2026-12-31")} />,
  },
  {
    name: "a deadline, in full",
    node: <DateSaid text="By October 2026" reading={readingOf("month", null, "2026-10-31")} length="long" />,
  },
  {
    name: "asked to move",
    node: (
      <DateSaid
        text="Agreed approach by March 2027"
        reading={readingOf("month", null, "2027-03-31")}
        also="Asked to move to 30 Jun 2027"
      />
    ),
  },
  {
    name: "no end",
    node: (
      <DateSaid
        text="Ongoing, review March 2027"
        reading={readingOf("ongoing", null, null, { review: "2027-03-31" })}
      />
    ),
  },
  {
    name: "words that cannot be read",
    node: <DateSaid text="soonish" reading={readingOf("none", null, null)} />,
  },
  {
    name: "many words",
    node: (
      <DateSaid
        text="Link timescale with the development of the next local outcomes improvement plan, once the area partnerships have each met twice and have agreed who will speak for them"
        reading={readingOf("event", null, null)}
      />
    ),
  },
];
