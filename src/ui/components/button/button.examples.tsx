import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Button, ButtonLink, ButtonRow, PlainButton } from "./button.tsx";

export const examples: Example[] = [
  {
    name: "the end of a form",
    node: (
      <ButtonRow>
        <Button name="answer" value="agree">
          Agree to 30 June 2027
        </Button>
        <Button kind="secondary" name="answer" value="refuse">
          Refuse, keep 31 March
        </Button>
        <a href="#">Leave it to the Executive Group, 3 December</a>
      </ButtonRow>
    ),
  },
  { name: "a link as large as a button", node: <ButtonLink href="#">Bring in a paper</ButtonLink> },
  {
    name: "a button like a link",
    node: (
      <p>
        Signed in as Morag Innes. <PlainButton>Sign out</PlainButton>
      </p>
    ),
  },
  {
    name: "a long name",
    node: (
      <ButtonRow>
        <Button>{LONG_TITLE}</Button>
        <Button kind="secondary">{LONG_TITLE}</Button>
      </ButtonRow>
    ),
  },
];
