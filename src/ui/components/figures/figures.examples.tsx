import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Figures } from "./figures.tsx";

export const examples: Example[] = [
  {
    name: "how a paper was read",
    node: (
      <Figures
        figures={[
          { value: 118, label: "cells with words in them" },
          { value: 116, label: "placed" },
          { value: 2, label: "not placed yet", asks: true },
          { value: 6, label: "improvements" },
          { value: 22, label: "actions" },
          { value: 19, label: "dates read, 1 in doubt" },
        ]}
      />
    ),
  },
  {
    name: "nothing to act on",
    node: <Figures figures={[{ value: 0, label: "not placed yet", asks: true }]} />,
  },
  {
    name: "large figures and long words",
    node: (
      <Figures
        figures={[
          { value: 1234567, label: LONG_TITLE },
          { value: 1, label: "action" },
        ]}
      />
    ),
  },
];
