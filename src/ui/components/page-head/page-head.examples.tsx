import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { ButtonLink } from "../button/button.tsx";
import { Marks } from "../marks/marks.tsx";
import { Status } from "../status/status.tsx";
import { PageHead } from "./page-head.tsx";

export const examples: Example[] = [
  {
    name: "with two things to do",
    node: (
      <PageHead
        title="Improvement plan, 2026 to 2028"
        intro="Version 3, approved 10 Sep 2026 by the Strategic Board · as of 23 Nov 2026"
        actions={
          <>
            <ButtonLink href="#" kind="secondary">
              Bring in a paper
            </ButtonLink>
            <ButtonLink href="#">Add an action</ButtonLink>
          </>
        }
      />
    ),
  },
  {
    name: "a long title with marks",
    node: (
      <PageHead
        title={LONG_TITLE}
        under={
          <Marks>
            <Status is="at-risk" />
            <span class="cm-quiet">said by Ewan Laird on 16 November</span>
          </Marks>
        }
        actions={<ButtonLink href="#">Add an update</ButtonLink>}
      />
    ),
  },
  { name: "a title alone", node: <PageHead title="Plans" /> },
];
