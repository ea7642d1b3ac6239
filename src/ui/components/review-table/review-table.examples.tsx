import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { ReviewTable } from "./review-table.tsx";

export const examples: Example[] = [
  {
    name: "placed, and one that asks",
    node: (
      <ReviewTable
        caption="Improvement 2: Help people understand the area partnerships (21 cells, 20 placed)"
        cells={[
          {
            where: "Row 1",
            words: "Draw a map of who decides what, from the Board to each area.",
            place: "Action 2.1",
            reading: "Text of the action",
            change: { to: "#", label: "Change", what: "row 1, action" },
          },
          {
            where: "Row 2, col 4",
            words: "Autumn/Winter 2027",
            place: "Target date",
            reading: "1 Sep 2027 to 29 Feb 2028",
            change: { to: { name: "next", value: "row-2" }, label: "Change", what: "row 2, date" },
          },
          {
            where: "Row 3, col 2",
            words: "District leads",
            place: "Not placed",
            asks: true,
            reading: "See 2 above",
            change: { to: "#question-2", label: "Answer", what: "question 2" },
          },
        ]}
      />
    ),
  },
  {
    name: "long words, and nothing to change",
    node: (
      <ReviewTable
        caption={LONG_TITLE}
        cells={[
          {
            where: "Rows 1 to 12, cols 3 to 5",
            words: LONG_WORD,
            place: "Measure of the whole improvement",
            reading: LONG_TITLE,
            change: null,
          },
        ]}
      />
    ),
  },
];
