import { OpenPage, partnershipPaths } from "../modules/partnerships/index.ts";
import type { PageFrame } from "../platform/web/visit.ts";
import { Box } from "../ui/components/box/box.tsx";
import { Button, PlainButton } from "../ui/components/button/button.tsx";
import { ErrorSummary } from "../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../ui/components/form/form.tsx";
import { Links } from "../ui/components/links/links.tsx";
import { PasskeyForm } from "../ui/components/passkey/passkey.tsx";
import { type FormState, hasProblems } from "../ui/form-state.ts";
import { accountPaths } from "./account/account-paths.ts";
import { leadsToKept } from "./kept-forms/kept-form-paths.ts";

/** A sign-in service of somebody else that this page offers. */
export interface ShownProvider {
  readonly label: string;
  readonly href: string;
}

interface SignInPageProps {
  visit: PageFrame;
  form: FormState;
  back: string;
  providers: readonly ShownProvider[];
  /** A browser can have a passkey for this service. */
  takesPasskeys: boolean;
}

export function SignInPage({ visit, form, back, ...ways }: SignInPageProps) {
  return (
    <OpenPage visit={visit} title="Sign in" width="narrow" work wayIn="none" error={hasProblems(form)}>
      <ErrorSummary form={form} />
      <h1>Sign in</h1>
      {leadsToKept(back) ? (
        <Box tone="todo" heading="What you typed is not lost">
          <p>
            You were signed out, and nothing was sent. Sign in here, in this browser, and your words stand in
            their form again. They wait for twelve hours.
          </p>
        </Box>
      ) : (
        <p>You do not need to sign in to read plans and see how they are going.</p>
      )}
      <Form action={partnershipPaths.signIn(visit.tenant.slug)} state={form} guard={false}>
        <Hidden name="back" value={back} />
        <TextField
          form={form}
          name="email"
          type="email"
          label="Your work e-mail address"
          hint="We send you a link that works once, for 15 minutes. No password."
          autocomplete="email"
        />
        <Button>Send me a link</Button>
      </Form>
      <OtherWays visit={visit} back={back} {...ways} />
      <Box tone="wash">
        <p>
          <strong>Sent an e-mail asking for an update?</strong> Open the link in it. It works without signing
          in.
        </p>
      </Box>
    </OpenPage>
  );
}

/** A passkey, where the browser knows them, and the providers that this partnership shows. */
function OtherWays({ visit, back, providers, takesPasskeys }: Omit<SignInPageProps, "form">) {
  const { slug } = visit.tenant;
  const links = (
    <Links links={providers.map(({ label, href }) => ({ label: `Sign in with ${label}`, href }))} />
  );
  const passkey = takesPasskeys ? (
    <PasskeyForm
      does="use"
      action={accountPaths.usePasskey(slug)}
      challengeHref={accountPaths.passkeyChallenge(slug)}
    >
      {providers.length > 0 ? null : <h2>Other ways</h2>}
      <Hidden name="back" value={back} />
      <PlainButton>Use a passkey on this device</PlainButton>
    </PasskeyForm>
  ) : null;
  if (providers.length === 0) return passkey;
  return (
    <>
      <h2>Other ways</h2>
      {passkey}
      {links}
    </>
  );
}

/** The same for an address we know and one we do not. */
export function LinkSentPage({ visit, email, back }: { visit: PageFrame; email: string; back: string }) {
  return (
    <OpenPage visit={visit} title="Look in your mail" width="narrow" work wayIn="none">
      <h1>Look in your mail</h1>
      <p>
        If <strong>{email}</strong> belongs to somebody who works with {visit.tenant.name}, a link is on its
        way. It works once, for 15 minutes.
      </p>
      <p>
        Nothing came? Look among unwanted mail, or <a href={signInFor(visit, back)}>ask again</a>. If you
        should have access and do not, ask your partnership's lead officer.
      </p>
    </OpenPage>
  );
}

/** Mail scanners open links; only a press of the button uses one up. */
export function UseLinkPage({ visit, secret, back }: { visit: PageFrame; secret: string; back: string }) {
  return (
    <OpenPage visit={visit} title="Sign in" width="narrow" work wayIn="none">
      <h1>Sign in to {visit.tenant.name}</h1>
      <Form action={`${partnershipPaths.signIn(visit.tenant.slug)}/link`} guard={false}>
        <Hidden name="secret" value={secret} />
        <Hidden name="back" value={back} />
        <Button>Sign in</Button>
      </Form>
    </OpenPage>
  );
}

export function LinkEndedPage({ visit, back }: { visit: PageFrame; back: string }) {
  return (
    <OpenPage visit={visit} title="This link has ended" width="narrow" work wayIn="none">
      <h1>This link has ended</h1>
      <p>A sign-in link works once, for 15 minutes. This one was used already, or is too old.</p>
      <p>
        <a href={signInFor(visit, back)}>Get a new link</a>
      </p>
    </OpenPage>
  );
}

/** The page of signing in, with the way back kept where it leads somewhere else than to the desk. */
function signInFor({ tenant: { slug } }: PageFrame, back: string): string {
  const at = partnershipPaths.signIn(slug);
  return back === partnershipPaths.desk(slug) ? at : `${at}?back=${encodeURIComponent(back)}`;
}

/** Nothing of why: a passkey that nobody here has is told the same as one that signed wrongly. */
export function PasskeyRefusedPage({ visit }: { visit: PageFrame }) {
  return (
    <OpenPage visit={visit} title="That passkey did not work" width="narrow" work wayIn="none">
      <h1>That passkey did not work</h1>
      <p>
        It may have been taken away here, belong to another service, or have answered too late. You are not
        signed in.
      </p>
      <p>
        <a href={partnershipPaths.signIn(visit.tenant.slug)}>Sign in another way, or try again</a>
      </p>
    </OpenPage>
  );
}
