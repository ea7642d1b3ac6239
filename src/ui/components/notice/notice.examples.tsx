import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Notice } from "./notice.tsx";

export const examples: Example[] = [
  {
    name: "after an update",
    node: (
      <Notice>
        Your update is saved. <a href="#">See it as the public does</a>
      </Notice>
    ),
  },
  { name: "long words", node: <Notice>Added: {LONG_TITLE}</Notice> },
];
