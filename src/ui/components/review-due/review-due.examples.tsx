import type { Example } from "../../example.ts";
import { Marks } from "../marks/marks.tsx";
import { Status } from "../status/status.tsx";
import { ReviewDue } from "./review-due.tsx";

export const examples: Example[] = [
  {
    name: "beside a status",
    node: (
      <Marks>
        <Status is="ongoing" />
        <ReviewDue />
      </Marks>
    ),
  },
];
