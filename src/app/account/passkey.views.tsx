import { dayInScotland, sayDay } from "../../kernel/calendar-date.ts";
import type { OwnPasskey } from "../../platform/identity/own-passkeys.ts";
import { Button, PlainButton } from "../../ui/components/button/button.tsx";
import { Details } from "../../ui/components/details/details.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { PasskeyForm } from "../../ui/components/passkey/passkey.tsx";
import { Row, Rows } from "../../ui/components/rows/rows.tsx";
import type { FormState } from "../../ui/form-state.ts";
import { accountPaths } from "./account-paths.ts";

interface PasskeysProps {
  slug: string;
  passkeys: readonly OwnPasskey[];
  form: FormState;
}

/** The passkeys of whoever looks, and how to have another. */
export function Passkeys({ slug, passkeys, form }: PasskeysProps) {
  return (
    <>
      <h2>Passkeys</h2>
      <p>
        A passkey signs you in with the finger, the face or the PIN that opens your device: no mail to wait
        for, and no code to type. Nobody who reads your mail has it, and no false site can ask for it.
      </p>
      {passkeys.length === 0 ? null : (
        <Rows>
          {passkeys.map((passkey) => (
            <Row
              title={passkey.name}
              under={sayUse(passkey)}
              marks={<Acts slug={slug} passkey={passkey} />}
            />
          ))}
        </Rows>
      )}
      {passkeys.length === 1 ? (
        <p class="cm-small">
          This is your only one. Add another on a second device, so that a lost device does not keep you out.
        </p>
      ) : null}
      <NewPasskeyForm slug={slug} form={form} back="" kind="secondary" />
    </>
  );
}

function Acts({ slug, passkey }: { slug: string; passkey: OwnPasskey }) {
  return (
    <Details
      summary={
        <>
          Rename or take away<span class="cm-vh">: {passkey.name}</span>
        </>
      }
    >
      <Form action={accountPaths.passkeyName(slug, passkey.id)} guard={false}>
        <TextField
          form={{ typed: { name: passkey.name } }}
          name="name"
          id={`name-${passkey.id}`}
          label="Its name"
          letters={20}
        />
        <Button kind="secondary">Save the name</Button>
      </Form>
      <form method="post" action={accountPaths.passkeyRemoval(slug, passkey.id)}>
        <PlainButton>
          Take it away<span class="cm-vh">: {passkey.name}</span>
        </PlainButton>
      </form>
    </Details>
  );
}

interface NewPasskeyProps {
  slug: string;
  form: FormState;
  /** Where to go once it is there; empty for the page of one's own sign-in. */
  back: string;
  kind: "filled" | "secondary";
}

export function NewPasskeyForm({ slug, form, back, kind }: NewPasskeyProps) {
  return (
    <PasskeyForm
      does="add"
      action={accountPaths.passkeys(slug)}
      challengeHref={accountPaths.newPasskeyChallenge(slug)}
      without={<p>This browser knows no passkeys, or its script is off. Everything else works without.</p>}
    >
      {back ? <Hidden name="back" value={back} /> : null}
      <TextField
        form={form}
        name="name"
        label="What to call it"
        hint="So that you know it again: “Work laptop”, “My telephone”."
        letters={20}
      />
      <Button kind={kind}>Add a passkey on this device</Button>
    </PasskeyForm>
  );
}

function sayUse({ addedAt, lastUsedAt }: OwnPasskey): string {
  const added = addedAt ? `Added ${sayDay(dayInScotland(addedAt), "short")}` : "Added";
  const used = lastUsedAt ? `last used ${sayDay(dayInScotland(lastUsedAt), "short")}` : "not used yet";
  return `${added}, ${used}`;
}
