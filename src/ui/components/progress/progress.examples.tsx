import type { Example } from "../../example.ts";
import { Progress } from "./progress.tsx";

export const examples: Example[] = [
  {
    name: "a plan at work, with its table",
    node: (
      <Progress
        counts={{
          byStatus: {
            finished: 3,
            "evidence-to-come": 1,
            "under-way": 6,
            "at-risk": 1,
            "held-up": 1,
            ongoing: 2,
            "not-started": 4,
          },
          late: 2,
        }}
        hrefOf={(part) => `#${part}`}
        table
      />
    ),
  },
  {
    name: "three parts, without links",
    node: <Progress counts={{ byStatus: { finished: 5, "under-way": 4, "not-started": 3 }, late: 0 }} />,
  },
  {
    name: "very uneven",
    node: (
      <Progress
        counts={{ byStatus: { finished: 1, "under-way": 398, "held-up": 1, cancelled: 2 }, late: 31 }}
        table
      />
    ),
  },
  { name: "all finished", node: <Progress counts={{ byStatus: { finished: 12 }, late: 0 }} /> },
  { name: "no actions yet", node: <Progress counts={{ byStatus: {}, late: 0 }} table /> },
];
