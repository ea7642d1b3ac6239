import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { CompareGrid } from "./compare-grid.tsx";

const headings = ["Improvement", "Lead", "Implications", "Target date", "Measure", "Outcome"];
const none = [] as const;

export const examples: Example[] = [
  {
    name: "changed, new, moved and taken out",
    node: (
      <CompareGrid
        caption="Version 2 beside version 1"
        headings={headings}
        sections={[
          {
            id: "compare-one",
            title: "1. Say plainly who does what",
            marks: ["Its actions stand in another order"],
            rows: [
              {
                kind: "changed",
                mark: null,
                label: "1.1",
                href: "#",
                columns: [
                  [
                    {
                      before: [
                        { text: "Visit ", differs: false },
                        { text: "each group", differs: true },
                      ],
                      after: [
                        { text: "Visit ", differs: false },
                        { text: "every hall", differs: true },
                      ],
                    },
                  ],
                  [{ words: "The Council" }],
                  none,
                  [{ before: [], after: [{ text: "By June 2027", differs: true }] }],
                  [{ label: "Steps", words: "A draft\nA second draft" }],
                  none,
                ],
              },
              {
                kind: "added",
                mark: "New",
                label: "1.2",
                columns: [[{ words: LONG_TITLE }], [{ words: LONG_WORD }], none, none, none, none],
              },
              {
                kind: "removed",
                mark: "Taken out",
                label: "1.3",
                columns: [[{ words: "Print a leaflet" }], [{ words: "TSI" }], none, none, none, none],
              },
            ],
          },
        ]}
      />
    ),
  },
];
