import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { CountMatrix, type CountRow } from "./count-matrix.tsx";

const row = (title: string, ...counts: number[]): CountRow => ({
  title,
  cells: counts.map((count) => ({ count, href: "#" })),
});

export const examples: Example[] = [
  {
    name: "headings by themes",
    node: (
      <CountMatrix
        caption="Actions by heading and theme"
        of="Heading"
        columns={["Fairness", "Wellbeing", "No theme", "All, each once"]}
        rows={[
          row("1. Build community capacity together", 2, 1, 2, 5),
          { ...row("A. Warm homes", 1, 0, 0, 1), under: "from Plan for Place, which serves it" },
          row("2. Make it plain who decides what", 0, 0, 4, 4),
        ]}
        sum={row("All headings", 3, 1, 6, 10)}
      />
    ),
  },
  {
    name: "many columns and a long heading",
    node: (
      <CountMatrix
        caption="Actions by heading and many themes"
        of="Heading"
        columns={Array.from({ length: 14 }, (_, index) => `Theme number ${index + 1}`)}
        rows={[row(LONG_TITLE, ...Array.from({ length: 14 }, (_, index) => index * 7))]}
        sum={row("All headings", ...Array.from({ length: 14 }, (_, index) => index * 7))}
      />
    ),
  },
];
