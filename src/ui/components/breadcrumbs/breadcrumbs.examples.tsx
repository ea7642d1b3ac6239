import type { Example } from "../../example.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";

// There is one way back on a page; long names are seen in the pages of the frame.
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
];
