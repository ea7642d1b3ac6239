import type { Example } from "../../example.ts";
import { Late } from "./late.tsx";

export const examples: Example[] = [
  { name: "days in the first week", node: <Late days={5} /> },
  { name: "full weeks after it", node: <Late days={23} /> },
  { name: "very late", node: <Late days={1460} /> },
  {
    name: "in time: nothing to see",
    node: (
      <p>
        Due today. <Late days={0} />
      </p>
    ),
  },
];
