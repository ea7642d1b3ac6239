import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD, readingOf } from "../../example-facts.ts";
import { DateSaid } from "../date-said/date-said.tsx";
import { Gap } from "../gap/gap.tsx";
import { Late } from "../late/late.tsx";
import { Status } from "../status/status.tsx";
import { Row, Rows } from "./rows.tsx";

export const examples: Example[] = [
  {
    name: "what needs a person",
    node: (
      <Rows>
        <Row
          title="Agree or refuse: move a date by three months"
          href="#"
          under="2.3 Write a communications strategy. Asked by Ewan Laird, Third Sector Interface."
          when="Asked 16 Nov"
        />
        <Row title="Nobody sits for the college" under="Strategic Board" when="Since 31 Oct" />
      </Rows>
    ),
  },
  {
    name: "actions of a public plan",
    node: (
      <Rows>
        <Row
          title="Agree a code of conduct that every partner signs"
          href="#"
          under="Strathbrae Council"
          when={<DateSaid text="By October 2026" reading={readingOf("month", null, "2026-10-31")} />}
          marks={
            <>
              <Status is="held-up" />
              <Late days={23} />
            </>
          }
        />
        <Row
          title="Learn from areas that have done this before"
          href="#"
          under={<Gap in="lead" sentence />}
          when={<Gap in="date" sentence />}
          marks={<Status is="not-started" />}
        />
      </Rows>
    ),
  },
  {
    name: "long names",
    node: (
      <Rows>
        <Row title={LONG_TITLE} href="#" under={LONG_WORD} when={LONG_TITLE} />
      </Rows>
    ),
  },
];
