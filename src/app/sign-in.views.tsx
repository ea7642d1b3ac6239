import { OpenPage, partnershipPaths } from "../modules/partnerships/index.ts";
import type { PageFrame } from "../platform/web/visit.ts";
import { Button } from "../ui/components/button/button.tsx";
import { ErrorSummary } from "../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../ui/form-state.ts";

export function SignInPage({ visit, form, back }: { visit: PageFrame; form: FormState; back: string }) {
  return (
    <OpenPage visit={visit} title="Sign in" width="narrow" work wayIn="none" error={hasProblems(form)}>
      <ErrorSummary form={form} />
      <h1>Sign in</h1>
      <p>You do not need to sign in to read plans and see how they are going.</p>
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
    </OpenPage>
  );
}

/** The same for an address we know and one we do not. */
export function LinkSentPage({ visit, email }: { visit: PageFrame; email: string }) {
  return (
    <OpenPage visit={visit} title="Look in your mail" width="narrow" work wayIn="none">
      <h1>Look in your mail</h1>
      <p>
        If <strong>{email}</strong> belongs to somebody who works with {visit.tenant.name}, a link is on its
        way. It works once, for 15 minutes.
      </p>
      <p>
        Nothing came? Look among unwanted mail, or{" "}
        <a href={partnershipPaths.signIn(visit.tenant.slug)}>ask again</a>. If you should have access and do
        not, ask your partnership's lead officer.
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

export function LinkEndedPage({ visit }: { visit: PageFrame }) {
  return (
    <OpenPage visit={visit} title="This link has ended" width="narrow" work wayIn="none">
      <h1>This link has ended</h1>
      <p>A sign-in link works once, for 15 minutes. This one was used already, or is too old.</p>
      <p>
        <a href={partnershipPaths.signIn(visit.tenant.slug)}>Get a new link</a>
      </p>
    </OpenPage>
  );
}
