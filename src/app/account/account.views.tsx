import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../kernel/calendar-date.ts";
import { OpenPage, partnershipPaths } from "../../modules/partnerships/index.ts";
import type { OwnSession } from "../../platform/identity/own-sessions.ts";
import type { SecondStepOffer } from "../../platform/identity/second-step.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import { Breadcrumbs } from "../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow, PlainButton } from "../../ui/components/button/button.tsx";
import { Details } from "../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { Notice } from "../../ui/components/notice/notice.tsx";
import { QrCode } from "../../ui/components/qr-code/qr-code.tsx";
import { Row, Rows } from "../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems } from "../../ui/form-state.ts";
import { accountPaths } from "./account-paths.ts";
import { sayAgent } from "./agent.words.ts";

interface AccountPageProps {
  visit: PageFrame;
  email: string;
  sessions: readonly OwnSession[];
  /** The session of this browser. */
  here: string;
  hasSecondStep: boolean;
  form: FormState;
  notice?: Child;
}

/** How somebody signs in, and where they are signed in. */
export function AccountPage({ visit, email, sessions, here, hasSecondStep, form, notice }: AccountPageProps) {
  const { slug } = visit.tenant;
  return (
    <OpenPage
      visit={visit}
      title="Your sign-in"
      width="narrow"
      work
      wayIn="desk"
      error={hasProblems(form)}
      notice={notice ? <Notice>{notice}</Notice> : null}
    >
      <Breadcrumbs above={[{ label: "Your desk", href: partnershipPaths.desk(slug) }]} here="Your sign-in" />
      <ErrorSummary form={form} />
      <h1>Your sign-in</h1>
      <p>
        You sign in as <strong>{email}</strong>, by a link that we mail to you.
      </p>
      <h2>Where you are signed in</h2>
      <Rows>
        {sessions.map(({ id, since, lastSeen, agent }) => (
          <Row
            title={`${sayAgent(agent)}${id === here ? ": this browser" : ""}`}
            under={`Since ${sayDay(dayInScotland(since), "short")}, last seen ${sayDay(dayInScotland(lastSeen), "short")}`}
            when={
              id === here ? null : (
                <form method="post" action={accountPaths.sessionEnd(slug, id)}>
                  <PlainButton>
                    Sign out there<span class="cm-vh">: {sayAgent(agent)}</span>
                  </PlainButton>
                </form>
              )
            }
          />
        ))}
      </Rows>
      <Form action={accountPaths.sessions(slug)} guard={false}>
        <Button kind="secondary">Sign out everywhere</Button>
      </Form>
      <h2>A second step</h2>
      {hasSecondStep ? (
        <>
          <p>
            After the link you give a code from an application on your telephone. Nobody who can read your
            mail gets in without it.
          </p>
          <Details
            summary="Take the second step away, or set it up on another telephone"
            open={hasProblems(form)}
          >
            <Form action={accountPaths.secondStepRemoval(slug)} state={form} guard={false}>
              <CodeField form={form} />
              <Button kind="secondary">Take it away</Button>
            </Form>
          </Details>
        </>
      ) : (
        <>
          <p>
            With a second step, nobody who can read your mail gets in: after the link you also give a code
            from an application on your telephone, such as Microsoft Authenticator or any other for one-time
            codes.
          </p>
          <Form action={accountPaths.secondStep(slug)} guard={false}>
            <Button>Set up a second step</Button>
          </Form>
        </>
      )}
    </OpenPage>
  );
}

/** Before it is set up, for somebody whose role asks for it. */
export function SecondStepAskedPage({ visit, back }: { visit: PageFrame; back: string }) {
  const { slug, name } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Set up a second step" width="narrow" work wayIn="none">
      <h1>Set up a second step</h1>
      <p>
        {name} asks for a second step of everybody in your role: after the link you also give a code from an
        application on your telephone, such as Microsoft Authenticator or any other for one-time codes.
      </p>
      <p>It takes two minutes, and you need your telephone.</p>
      <Form action={accountPaths.secondStep(slug)} guard={false}>
        <Hidden name="back" value={back} />
        <Button>Begin</Button>
      </Form>
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

/** The second step itself, after the link. */
export function CodePage({ visit, form, back }: { visit: PageFrame; form: FormState; back: string }) {
  const { slug } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Your code" width="narrow" work wayIn="none" error={hasProblems(form)}>
      <ErrorSummary form={form} />
      <h1>Your code</h1>
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
      <form method="post" action={partnershipPaths.signOut(slug)}>
        <PlainButton>Sign out</PlainButton>
      </form>
      <p class="cm-small">
        No telephone and no codes? The people who run this service can take the second step away, once they
        know that it is you.
      </p>
    </OpenPage>
  );
}

function CodeField({ form, hint }: { form: FormState; hint?: string }) {
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
