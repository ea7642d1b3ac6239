import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";

export const examples: Example[] = [
  {
    name: "three steps",
    node: (
      <Breadcrumbs
        above={[
          { label: "Home", href: "#" },
          { label: "Plans", href: "#" },
        ]}
        here="Improvement plan"
      />
    ),
  },
  {
    name: "long names",
    node: (
      <Breadcrumbs
        above={[
          { label: "Home", href: "#" },
          { label: LONG_TITLE, href: "#" },
        ]}
        here={LONG_TITLE}
      />
    ),
  },
];
