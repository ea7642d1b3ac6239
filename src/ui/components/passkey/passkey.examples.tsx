import type { Example } from "../../example.ts";
import { blankForm } from "../../form-state.ts";
import { Button, PlainButton } from "../button/button.tsx";
import { TextField } from "../field/text-field.tsx";
import { PasskeyForm } from "./passkey.tsx";

export const examples: Example[] = [
  {
    name: "to sign in, hidden where the browser has none",
    node: (
      <>
        <p>Other ways:</p>
        <PasskeyForm does="use" action="#" challengeHref="#">
          <PlainButton>Use a passkey on this device</PlainButton>
        </PasskeyForm>
      </>
    ),
  },
  {
    name: "to add one, with words where the browser has none",
    node: (
      <PasskeyForm
        does="add"
        action="#"
        challengeHref="#"
        without={<p>This browser knows no passkeys, or its script is off.</p>}
      >
        <TextField form={blankForm} name="name" label="What to call it" letters={20} />
        <Button>Add a passkey</Button>
      </PasskeyForm>
    ),
  },
];
