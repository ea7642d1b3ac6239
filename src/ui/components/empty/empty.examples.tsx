import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { ButtonLink } from "../button/button.tsx";
import { Empty } from "./empty.tsx";

export const examples: Example[] = [
  {
    name: "no plan yet",
    node: (
      <Empty
        heading="Inverlairn has no plan here yet"
        actions={
          <>
            <ButtonLink href="#">Bring in a paper</ButtonLink>
            <ButtonLink href="#" kind="secondary">
              Paste a table
            </ButtonLink>
            <a href="#">Start with an empty plan</a>
          </>
        }
      >
        <p>Start from the paper you have: a Word file, or a table copied from anywhere.</p>
      </Empty>
    ),
  },
  { name: "nothing to do", node: <Empty heading="No action is late today" /> },
  { name: "a long heading", node: <Empty heading={LONG_TITLE} level={3} /> },
];
