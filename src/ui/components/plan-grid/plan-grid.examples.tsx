import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD, readingOf } from "../../example-facts.ts";
import { Flag } from "../marks/marks.tsx";
import type { GridImprovement } from "./grid-rows.ts";
import { PlanGrid } from "./plan-grid.tsx";

const capacity: GridImprovement = {
  id: "grid-1",
  title: "1. Build community capacity together",
  href: "#",
  progress: "1 of 4 finished",
  implications: [
    { kind: "Cost", text: "Staff time; room hire and travel for the forum (£4,000 a year)" },
    { kind: "Risk", text: "Raises hopes that cannot all be met" },
    { kind: "Risk", text: "Pilots stop when the money does", of: "1.3" },
    { kind: null, text: "To be looked at again each spring" },
  ],
  outcome: "Communities that want to take something on can find help, from any partner, at the first ask.",
  actions: [
    {
      title: "1.1 Set up a forum on capacity building",
      href: "#",
      status: "finished",
      daysLate: 0,
      marks: "updated 24 Sep",
      lead: "Third Sector Interface",
      target: {
        text: "Forum held in September 2026",
        reading: readingOf("month", "2026-09-01", "2026-09-30"),
      },
      measures: ["Forum held", "Actions agreed"],
    },
    {
      title: "1.2 Choose two pilot areas with the people who live there",
      href: "#",
      status: "under-way",
      daysLate: 0,
      marks: <Flag>Quick win</Flag>,
      lead: "Strathbrae Council",
      target: { text: "By the end of 2026", reading: readingOf("year", null, "2026-12-31") },
      measures: ["Two areas chosen, with reasons published"],
    },
    {
      title: "1.3 Run small pilots, led from the bottom up",
      href: "#",
      status: "held-up",
      daysLate: 23,
      lead: "Third Sector Interface, with area partnerships",
      helpers: "with NHS Strathbrae and Strathbrae Council",
      target: {
        text: "By October 2026",
        reading: readingOf("month", null, "2026-10-31"),
        also: "Asked to move to 31 Mar 2027",
      },
      measures: ["Residents’ own account of each pilot"],
    },
    {
      title: "1.4 Learn from areas that have done this before",
      href: "#",
      status: "proposed",
      daysLate: 0,
      lead: null,
      target: null,
      measures: [],
    },
  ],
};

const plain: GridImprovement = {
  id: "grid-2",
  title: "2. Make it plain who decides what",
  progress: "0 of 2 finished",
  implications: [],
  measures: ["Anyone asked can say whom to ask"],
  outcome: null,
  aim: "Whoever has a question knows whom to ask.",
  serves: { label: "Plan for Place: Fair work", href: "#" },
  actions: [
    {
      title: "2.1 Map who decides what",
      href: "#",
      status: "not-started",
      daysLate: 0,
      lead: "All partners, equally",
      target: null,
      measures: [],
    },
    {
      title: "2.2 Give every group one page in plain words",
      href: "#",
      status: "not-started",
      daysLate: 0,
      lead: "Strathbrae Council",
      target: null,
      measures: [],
    },
  ],
};

export const examples: Example[] = [
  {
    name: "with gaps, a late action, and measures of a whole improvement",
    node: <PlanGrid caption="Improvement plan 2026 to 2028" improvements={[capacity, plain]} />,
  },
  {
    name: "own and shared measures, and no actions",
    node: (
      <PlanGrid
        caption="Plan with shared measures"
        improvements={[
          {
            ...capacity,
            id: "grid-3",
            measures: ["People say that they were heard", "Each area has a pilot"],
            actions: capacity.actions.slice(0, 2),
          },
          { ...plain, id: "grid-4", actions: [], progress: "no actions yet" },
        ]}
      />
    ),
  },
  {
    name: "long words in every cell",
    node: (
      <PlanGrid
        caption="Plan with long words"
        improvements={[
          {
            id: "grid-5",
            title: LONG_TITLE,
            progress: "0 of 1 finished, 1 late",
            implications: [{ kind: "Resource", text: LONG_WORD }],
            outcome: `${LONG_TITLE}\n${LONG_WORD}`,
            actions: [
              {
                title: LONG_TITLE,
                href: null,
                status: "evidence-to-come",
                daysLate: 400,
                lead: LONG_WORD,
                target: { text: LONG_TITLE, reading: readingOf("event", null, null) },
                measures: [LONG_WORD],
              },
            ],
          },
        ]}
      />
    ),
  },
];
