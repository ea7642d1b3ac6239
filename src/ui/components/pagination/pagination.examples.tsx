import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Pagination } from "./pagination.tsx";

export const examples: Example[] = [
  {
    name: "in the middle",
    node: (
      <Pagination
        label="Improvements"
        before={{ label: "1. Build community capacity together", href: "#" }}
        pages={[
          { label: "1", href: "#" },
          { label: "2", href: null },
          { label: "3", href: "#" },
        ]}
        after={{ label: "3. Agree our long-term relationship", href: "#" }}
      />
    ),
  },
  {
    name: "the first, with a long neighbour",
    node: <Pagination label="Improvements with long names" after={{ label: LONG_TITLE, href: "#" }} />,
  },
];
