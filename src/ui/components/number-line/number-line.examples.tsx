import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Example } from "../../example.ts";
import { NumberLine, type NumberPoint } from "./number-line.tsx";

const point = (on: string, value: number, isFirm = true): NumberPoint => ({
  on: on as CalendarDate,
  value,
  words: `${value}%`,
  isFirm,
});

export const examples: Example[] = [
  {
    name: "three readings towards an aim",
    node: (
      <NumberLine
        sentence="Now 64%, on 1 November 2026: 24 more than the 40% it began with. The aim is 80%."
        points={[point("2026-04-01", 40), point("2026-07-01", 48), point("2026-11-01", 64, false)]}
        baseline={{ value: 40, words: "40%" }}
        aim={{ value: 80, words: "80%" }}
      />
    ),
  },
  {
    name: "one reading alone",
    node: <NumberLine sentence="12, on 1 April 2026." points={[point("2026-04-01", 12)]} />,
  },
];
