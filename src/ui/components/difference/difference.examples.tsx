import type { Example } from "../../example.ts";
import { LONG_WORD } from "../../example-facts.ts";
import { Difference, OursMarked, TheirsMarked } from "./difference.tsx";

const ours = [
  { text: "Visit ", differs: false },
  { text: "each group", differs: true },
  { text: " on the list", differs: false },
];
const theirs = [
  { text: "Visit ", differs: false },
  { text: "every hall and group", differs: true },
  { text: " on the list", differs: false },
];
const choice = (name: string, taken: boolean) => ({
  ...{ name, taken },
  id: `${name}-choice`,
  keep: "Keep the plan’s",
  take: "Take the paper’s",
});

export const examples: Example[] = [
  {
    name: "a choice between two texts",
    node: (
      <Difference
        label="Words"
        ours={<OursMarked words={ours} />}
        theirs={<TheirsMarked words={theirs} />}
        choice={choice("text", false)}
      />
    ),
  },
  {
    name: "one that only the paper has, taken",
    node: (
      <Difference
        label="Lead"
        ours={<OursMarked words={[]} />}
        theirs={<TheirsMarked words={[{ text: LONG_WORD, differs: true }]} />}
        choice={choice("lead", true)}
      />
    ),
  },
  {
    name: "of two versions",
    node: (
      <Difference
        label="Name"
        ours={<OursMarked words={ours} />}
        theirs={<OursMarked words={ours} />}
        who={["Version 1", "Version 2"]}
      />
    ),
  },
  {
    name: "without a choice",
    node: <Difference label="Lead" ours={<OursMarked words={ours} />} theirs={<TheirsMarked words={[]} />} />,
  },
];
