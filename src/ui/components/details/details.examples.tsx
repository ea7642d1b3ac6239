import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Details } from "./details.tsx";

export const examples: Example[] = [
  {
    name: "closed",
    node: (
      <Details summary="Improvement 1: 27 cells, all placed">
        <p>The cells.</p>
      </Details>
    ),
  },
  {
    name: "open, with a long summary",
    node: (
      <Details open summary={LONG_TITLE}>
        <p>The cells.</p>
      </Details>
    ),
  },
];
