import type { Example } from "../../example.ts";
import { LONG_WORD } from "../../example-facts.ts";
import { Split } from "./split.tsx";

export const examples: Example[] = [
  {
    name: "facts on the right",
    node: (
      <Split>
        <p>What happened.</p>
        <p>Facts.</p>
      </Split>
    ),
  },
  {
    name: "a long word on the left",
    node: (
      <Split narrow="left">
        <p>{LONG_WORD}</p>
        <p>What it is.</p>
      </Split>
    ),
  },
  {
    name: "two alike",
    node: (
      <Split narrow="half">
        <p>Now.</p>
        <p>Asked for.</p>
      </Split>
    ),
  },
];
