import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD, readingOf } from "../../example-facts.ts";
import { DateSaid } from "../date-said/date-said.tsx";
import { Gap } from "../gap/gap.tsx";
import { Facts } from "./facts.tsx";

export const examples: Example[] = [
  {
    name: "beside an action",
    node: (
      <Facts
        side
        facts={[
          { term: "Who leads", value: "Strathbrae Council" },
          {
            term: "To be done",
            value: (
              <DateSaid
                text="By October 2026"
                reading={readingOf("month", null, "2026-10-31")}
                length="long"
              />
            ),
          },
          { term: "How we will know", value: <Gap in="measure" sentence /> },
        ]}
      />
    ),
  },
  {
    name: "in the wide column, with long words",
    node: (
      <Facts
        facts={[
          { term: "Part of", value: <a href="#">{LONG_TITLE}</a> },
          { term: "Shown by", value: <a href="#">{LONG_WORD}</a> },
        ]}
      />
    ),
  },
  {
    name: "small",
    node: <Facts side small facts={[{ term: "Progress as of", value: "23 November 2026" }]} />,
  },
];
