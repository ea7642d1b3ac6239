import { OpenPage, partnershipPaths } from "../modules/partnerships/index.ts";
import type { PageFrame } from "../platform/web/visit.ts";
import { Button } from "../ui/components/button/button.tsx";
import { Form, Hidden } from "../ui/components/form/form.tsx";
import { invitationPaths } from "./invitation-paths.ts";

/** Mail scanners open links; only a press of the button accepts. The same page for any secret, right or wrong. */
export function InvitationPage({ visit, id, secret }: { visit: PageFrame; id: string; secret: string }) {
  const { name, slug } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Your invitation" width="narrow" work wayIn="none">
      <h1>Welcome to {name}</h1>
      <p>
        You are invited to sign in and take part. What you can see and do there depends on your role. You need
        no password: later you sign in with your e-mail address.
      </p>
      <p>
        It is for you alone: whoever accepts it signs in as the person to whom it was sent. Was it passed on
        to you? Leave it, and ask them to have you invited yourself.
      </p>
      <Form action={invitationPaths.acceptance(slug)} guard={false}>
        <Hidden name="id" value={id} />
        <Hidden name="secret" value={secret} />
        <Button>Accept and sign in</Button>
      </Form>
    </OpenPage>
  );
}

export function InvitationEndedPage({ visit }: { visit: PageFrame }) {
  return (
    <OpenPage visit={visit} title="This invitation has ended" width="narrow" work wayIn="none">
      <h1>This invitation has ended</h1>
      <p>
        An invitation works once, for seven days. This one was used already, is too old, was sent again since,
        or was taken back.
      </p>
      <p>
        Accepted it before? <a href={partnershipPaths.signIn(visit.tenant.slug)}>Sign in</a>. Otherwise ask
        your partnership's administrator for another.
      </p>
    </OpenPage>
  );
}
