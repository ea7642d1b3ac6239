import type { Example } from "../../example.ts";
import { LONG_WORD } from "../../example-facts.ts";
import { Quote, Said } from "./said.tsx";

export const examples: Example[] = [
  {
    name: "words within a sentence",
    node: (
      <p>
        The row above ends in the middle of a sentence: <Said>Begin a yearly</Said>.
      </p>
    ),
  },
  { name: "a passage", node: <Quote>check of who offers what, made with the groups themselves.</Quote> },
  { name: "a passage with a very long word", node: <Quote>See {LONG_WORD} for the signed copy.</Quote> },
];
