import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Hero } from "./hero.tsx";

export const examples: Example[] = [
  {
    name: "a home page",
    node: (
      <Hero title="Strathbrae, planned together">
        <p>Nine partners and the people of five areas plan here together, as the law asks.</p>
        <p>
          <a href="#">How you can take part</a>
        </p>
      </Hero>
    ),
  },
  { name: "a long title", node: <Hero title={LONG_TITLE} /> },
];
