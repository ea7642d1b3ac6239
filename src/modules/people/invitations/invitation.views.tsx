import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import type { PersonRow } from "../person.table.ts";
import { PEOPLE } from "../person-list.views.tsx";
import { type Role, roles } from "../role.ts";
import type { InvitationRow } from "./invitation.table.ts";
import { invitationState } from "./invitation.ts";
import { sayInvitation } from "./invitation.words.ts";
import type { Invitees } from "./invite-holders.ts";

interface InvitationPartProps {
  visit: Visit;
  person: PersonRow;
  /** The last one sent to them. */
  invitation: InvitationRow | null;
}

/** On the page of somebody who cannot sign in yet: how their invitation stands, and what can be done about it. */
export function InvitationPart({ visit, person, invitation }: InvitationPartProps) {
  const { slug } = visit.tenant;
  const state = invitation ? invitationState(invitation, visit.scope.at) : null;
  const isPending = state === "open" || state === "lapsed";
  return (
    <>
      {invitation ? (
        <p>
          {sayInvitation(invitation, visit.scope.at)}
          {state === "open" ? ". The link in the mail works for seven days" : ""}.
        </p>
      ) : null}
      <Form action={peoplePaths.invitation(slug, person.id)} guard={false}>
        <ButtonRow>
          <Button kind={isPending ? "secondary" : "filled"}>
            {isPending ? "Send the invitation again" : "Invite to sign in"}
          </Button>
        </ButtonRow>
      </Form>
      {isPending ? (
        <form method="post" action={peoplePaths.invitationEnd(slug, person.id)}>
          <PlainButton>Take the invitation back</PlainButton>
        </form>
      ) : null}
    </>
  );
}

interface InvitePageProps {
  visit: Visit;
  form: FormState;
  /** The role that was chosen, with those it would reach; null until one is. */
  chosen: { readonly role: Role; readonly invitees: Invitees } | null;
}

const TITLE = "Invite everybody in a role";

/** Many at once: choose a role, see who is written to, send. */
export function InvitePage({ visit, form, chosen }: InvitePageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={TITLE} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: PEOPLE, href: peoplePaths.people(slug) }]}
        here={TITLE}
      />
      <ErrorSummary form={form} />
      <h1>{TITLE}</h1>
      {chosen ? (
        <Chosen visit={visit} role={chosen.role} invitees={chosen.invitees} />
      ) : (
        <form method="get" action={peoplePaths.invitations(slug)}>
          <Choices
            form={form}
            name="role"
            label="Which role?"
            hint="Whoever holds it today and cannot sign in yet. Nobody is written to before you have seen who."
            picks={Object.entries(roles).map(([value, label]) => ({ value, label }))}
          />
          <ButtonRow>
            <Button>Show who that is</Button>
            <a href={peoplePaths.people(slug)}>Leave</a>
          </ButtonRow>
        </form>
      )}
    </DeskPage>
  );
}

function Chosen({ visit, role, invitees }: { visit: Visit; role: Role; invitees: Invitees }) {
  const { slug } = visit.tenant;
  const { willBe, withoutEmail, invitedAlready } = invitees;
  const other = <a href={peoplePaths.invitations(slug)}>Choose another role</a>;
  return (
    <>
      {willBe.length === 0 ? (
        <Empty heading="Nobody to invite" actions={other}>
          <p>{roles[role]}: whoever holds this role today can sign in, is invited, or has no address.</p>
        </Empty>
      ) : (
        <>
          <h2>
            {roles[role]} <span class="cm-quiet">{willBe.length}</span>
          </h2>
          <ul>
            {willBe.map(({ name, email }) => (
              <li>
                {name}, {email}
              </li>
            ))}
          </ul>
          <Form action={peoplePaths.invitations(slug)} guard={false}>
            <Hidden name="role" value={role} />
            <ButtonRow>
              <Button>
                {willBe.length === 1 ? "Send one invitation" : `Send ${willBe.length} invitations`}
              </Button>
              {other}
            </ButtonRow>
          </Form>
        </>
      )}
      <Others visit={visit} heading="No e-mail address yet" people={withoutEmail} />
      <Others visit={visit} heading="Invited already" people={invitedAlready} />
    </>
  );
}

function Others({ visit, heading, people }: { visit: Visit; heading: string; people: readonly PersonRow[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h2>
        {heading} <span class="cm-quiet">{people.length}</span>
      </h2>
      <ul>
        {people.map(({ id, name }) => (
          <li>
            <a href={peoplePaths.person(visit.tenant.slug, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
