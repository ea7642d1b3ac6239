import type { Example } from "../../example.ts";
import { LONG_WORD } from "../../example-facts.ts";
import { Snippet } from "./snippet.tsx";

export const examples: Example[] = [
  {
    name: "lines of HTML",
    node: (
      <Snippet label="Lines for your page">
        {'<a href="#">\n  <img src="#" alt="How the plan is going">\n</a>'}
      </Snippet>
    ),
  },
  { name: "a line without a place to break", node: <Snippet label="One long line">{LONG_WORD}</Snippet> },
];
