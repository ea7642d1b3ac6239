import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { ConflictNotice } from "./conflict-notice.tsx";

export const examples: Example[] = [
  {
    name: "one field",
    node: (
      <ConflictNotice
        by="Aisha Malik"
        when="today at 2.14 pm"
        differences={[
          {
            label: "What will be done",
            theirs: "Write a communications strategy with the health board",
            yours: "Write a communications strategy.\nAsk the Board in March.",
          },
        ]}
      >
        <p>Put together what should stand, and save again.</p>
      </ConflictNotice>
    ),
  },
  {
    name: "several fields, one emptied, with long words",
    node: (
      <ConflictNotice
        by="Ewan Laird"
        when="yesterday at 9.05 am"
        differences={[
          { label: "Target date", theirs: "", yours: "by June 2027" },
          { label: "Measure", theirs: LONG_WORD, yours: LONG_TITLE },
        ]}
      />
    ),
  },
];
