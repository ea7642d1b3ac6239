import type { Example } from "../../example.ts";
import { STATUSES } from "../../words/status-words.ts";
import { Status } from "./status.tsx";

export const examples: Example[] = [
  ...STATUSES.map((status) => ({ name: status, node: <Status is={status} /> })),
  { name: "another word", node: <Status is="evidence-to-come">Done</Status> },
];
