import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { Links, TakeAway, TypedLink } from "./links.tsx";

export const examples: Example[] = [
  {
    name: "a list",
    node: (
      <Links
        links={[
          { label: "Papers for this meeting", href: "#" },
          { label: LONG_TITLE, href: "#" },
        ]}
      />
    ),
  },
  {
    name: "a small list",
    node: <Links small links={[{ label: "This action as data (JSON)", href: "#" }]} />,
  },
  {
    name: "downloads",
    node: (
      <TakeAway
        links={[
          { label: "Word, six columns", href: "#" },
          { label: "CSV", href: "#" },
          { label: "JSON", href: "#" },
        ]}
      />
    ),
  },
  { name: "an address that somebody typed", node: <TypedLink href={LONG_WORD} /> },
  { name: "an address that no link may carry", node: <TypedLink href="data:text/html,hello" /> },
];
