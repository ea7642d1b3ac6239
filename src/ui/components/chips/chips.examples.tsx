import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Chips } from "./chips.tsx";

export const examples: Example[] = [
  {
    name: "of a plan",
    node: (
      <Chips
        chips={[
          { label: "All 18", href: "#", current: true },
          { label: "2 late", href: "#", icon: "late" },
          { label: "3 finished", href: "#" },
          { label: "3 gaps", href: "#", icon: "gap" },
        ]}
      />
    ),
  },
  { name: "a long name", node: <Chips chips={[{ label: `4 led by: ${LONG_TITLE}`, href: "#" }]} /> },
];
