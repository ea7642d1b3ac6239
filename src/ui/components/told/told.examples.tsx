import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Told } from "./told.tsx";

export const examples: Example[] = [
  {
    name: "what changed of an action",
    node: (
      <Told
        changes={[
          { kind: "Status", was: "Under way", is: "Held up" },
          {
            kind: "Date moved",
            was: "“by June 2026” (by 30 Jun 2026)",
            is: "“by September 2026” (by 30 Sep 2026), 13 weeks later",
            quote: "The hall was closed.",
          },
          { kind: "Finished", on: "3 Sep 2026" },
          {
            kind: "Update",
            on: "16 Nov 2026",
            is: "Held up",
            by: "Ewan Laird, Third Sector Interface · partners only",
            quote: "Two partners wait for legal advice.\nNext: A talk with both.",
          },
        ]}
      />
    ),
  },
  { name: "long words", node: <Told changes={[{ kind: "Words", was: LONG_TITLE, is: LONG_TITLE }]} /> },
];
