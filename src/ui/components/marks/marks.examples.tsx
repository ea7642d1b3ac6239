import type { Example } from "../../example.ts";
import { Gap } from "../gap/gap.tsx";
import { Late } from "../late/late.tsx";
import { Status } from "../status/status.tsx";
import { Flag, Marks } from "./marks.tsx";

export const examples: Example[] = [
  {
    name: "a status with its lateness",
    node: (
      <Marks>
        <Status is="held-up" />
        <Late days={23} />
        <span class="cm-quiet cm-small">updated 16 Nov</span>
      </Marks>
    ),
  },
  {
    name: "a flag",
    node: (
      <Marks>
        <Status is="under-way" />
        <Flag>Quick win</Flag>
      </Marks>
    ),
  },
  {
    name: "more than one line can hold",
    node: (
      <Marks>
        <Status is="evidence-to-come" />
        <Late days={146} />
        <Gap in="lead" sentence />
        <Gap in="measure" sentence />
        <Flag>Asked for by the Glenorrin and Upper Strath area partnership in its own plan for place</Flag>
      </Marks>
    ),
  },
];
