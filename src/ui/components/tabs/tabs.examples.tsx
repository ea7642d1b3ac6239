import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Tabs } from "./tabs.tsx";

export const examples: Example[] = [
  {
    name: "views of a plan",
    node: (
      <Tabs
        label="Views of this plan"
        tabs={[
          { label: "Grid", href: "#", current: true },
          { label: "By lead", href: "#" },
          { label: "Gaps (3)", href: "#" },
          { label: "Versions", href: "#" },
        ]}
      />
    ),
  },
  {
    name: "with views under a tab",
    node: (
      <Tabs
        label="Views of this plan, in two rows"
        tabs={[
          { label: "Plan", href: "#" },
          { label: "Who", href: "#", current: "within" },
          { label: "When", href: "#" },
        ]}
        under={{
          label: "Who",
          tabs: [
            { label: "By lead", href: "#", current: true },
            { label: "Partners", href: "#" },
          ],
        }}
      />
    ),
  },
  {
    name: "a long name",
    node: (
      <Tabs
        label="Views with a long name"
        tabs={[
          { label: "Grid", href: "#" },
          { label: LONG_TITLE, href: "#", current: true },
        ]}
      />
    ),
  },
];
