import { OpenPage, partnershipPaths } from "../../modules/partnerships/index.ts";
import type { SecondStepOffer } from "../../platform/identity/second-step.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import { Button, ButtonRow, PlainButton } from "../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { PasskeyForm } from "../../ui/components/passkey/passkey.tsx";
import { QrCode } from "../../ui/components/qr-code/qr-code.tsx";
import { blankForm, type FormState, hasProblems } from "../../ui/form-state.ts";
import { servicePaths } from "../administration/service-paths.ts";
import { accountPaths } from "./account-paths.ts";
import { NewPasskeyForm } from "./passkey.views.tsx";

interface AskedPageProps {
  visit: PageFrame;
  back: string;
  takesPasskeys: boolean;
  /** The form that adds a passkey, where it was refused. */
  form?: FormState;
}

/** Before it is set up, for somebody whose role asks for it. */
export function SecondStepAskedPage(props: AskedPageProps) {
  const { visit, back, takesPasskeys, form = blankForm } = props;
  const { slug, name } = visit.tenant;
  // Whoever looks after the service stands in some partnership's frame here, and is asked by none.
  const asked = back.startsWith(servicePaths.home)
    ? "It is asked of everybody who looks after this service"
    : `${name} asks for a second step of everybody in your role`;
  return (
    <OpenPage
      visit={visit}
      title="Set up a second step"
      width="narrow"
      work
      wayIn="none"
      error={hasProblems(form)}
    >
      <ErrorSummary form={form} />
      <h1>Set up a second step</h1>
      <p>
        {asked}, so that nobody gets in who can read your mail. It takes two minutes, and you need your
        telephone{takesPasskeys ? " or this device" : ""}.
      </p>
      <h2>With your telephone</h2>
      <p>
        After the link you also give a code from an application on your telephone, such as Microsoft
        Authenticator or any other for one-time codes.
      </p>
      <Form action={accountPaths.secondStep(slug)} guard={false}>
        <Hidden name="back" value={back} />
        <Button>Begin</Button>
      </Form>
      {takesPasskeys ? (
        <>
          <h2>With a passkey on this device</h2>
          <NewPasskeyForm slug={slug} form={form} back={back} kind="secondary" />
        </>
      ) : null}
    </OpenPage>
  );
}

interface OfferPageProps {
  visit: PageFrame;
  offer: SecondStepOffer;
  form: FormState;
  back: string;
}

/** The secret, once: to be read by a telephone, or typed into it, and proved by a first code. */
export function SecondStepOfferPage({ visit, offer, form, back }: OfferPageProps) {
  const { slug } = visit.tenant;
  return (
    <OpenPage
      visit={visit}
      title="Set up a second step"
      width="narrow"
      work
      wayIn="none"
      error={hasProblems(form)}
    >
      <ErrorSummary form={form} />
      <h1>Set up a second step</h1>
      <h2>1. Show this to your telephone</h2>
      <p>Open the application for one-time codes, add an account, and point the camera at this picture.</p>
      <QrCode text={offer.address} alt="The key of your second step, for a telephone to read" />
      <p>
        Or type this key into it: <code class="cm-code">{spaced(offer.secret)}</code>
      </p>
      <h2>2. Keep these codes</h2>
      <p>
        If you lose your telephone, each of them lets you in once. Print them or write them down; they are not
        shown again.
      </p>
      <ul class="cm-codes">
        {offer.recoveryCodes.map((code) => (
          <li>
            <code class="cm-code">{code}</code>
          </li>
        ))}
      </ul>
      <h2>3. Give the first code</h2>
      <Form action={accountPaths.firstCode(slug)} state={form} guard={false}>
        <Hidden name="back" value={back} />
        <CodeField form={form} />
        <Button>Turn the second step on</Button>
      </Form>
    </OpenPage>
  );
}

interface CodePageProps {
  visit: PageFrame;
  form: FormState;
  back: string;
  hasCodes: boolean;
  /** There is a passkey, and a browser can use it here. */
  takesPasskeys: boolean;
}

/** The second step itself, after the link: with a code, with a passkey, or with either. */
export function CodePage({ visit, form, back, hasCodes, takesPasskeys }: CodePageProps) {
  const { slug } = visit.tenant;
  const title = hasCodes ? "Your code" : "Your passkey";
  return (
    <OpenPage visit={visit} title={title} width="narrow" work wayIn="none" error={hasProblems(form)}>
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {hasCodes ? (
        <Form action={accountPaths.code(slug)} state={form} guard={false}>
          <Hidden name="back" value={back} />
          <CodeField
            form={form}
            hint="Six figures from the application on your telephone, or one of the codes that you kept."
          />
          <ButtonRow>
            <Button>Go on</Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>You signed in by a link. For what comes now, show that it is you with your passkey.</p>
      )}
      {takesPasskeys ? (
        <PasskeyForm
          does="use"
          action={accountPaths.usePasskey(slug)}
          challengeHref={accountPaths.passkeyChallenge(slug)}
          without={
            hasCodes ? null : (
              <p>
                This browser knows no passkeys, or its script is off. Open this page on the device that has
                yours.
              </p>
            )
          }
        >
          <Hidden name="back" value={back} />
          {hasCodes ? (
            <PlainButton>Use a passkey on this device instead</PlainButton>
          ) : (
            <Button>Use your passkey</Button>
          )}
        </PasskeyForm>
      ) : null}
      <form method="post" action={partnershipPaths.signOut(slug)}>
        <PlainButton>Sign out</PlainButton>
      </form>
      <p class="cm-small">
        {hasCodes ? "No telephone and no codes?" : "The device with your passkey is lost?"} The people who run
        this service can take the second step away, once they know that it is you. Your partnership's
        administrators know how to reach them.
      </p>
    </OpenPage>
  );
}

export function CodeField({ form, hint }: { form: FormState; hint?: string }) {
  return (
    <TextField
      form={form}
      name="code"
      label="Code"
      hint={hint ?? "Six figures from the application on your telephone."}
      autocomplete="one-time-code"
      letters={10}
    />
  );
}

/** In fours, as people read a key aloud. */
function spaced(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, "$& ");
}
