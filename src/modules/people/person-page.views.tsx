import { allowed } from "../../platform/access/predicate.ts";
import { noticeSaid } from "../../platform/web/notice-said.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Box } from "../../ui/components/box/box.tsx";
import { Button, ButtonLink, ButtonRow } from "../../ui/components/button/button.tsx";
import { Details } from "../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { type Fact, Facts } from "../../ui/components/facts/facts.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { Split } from "../../ui/components/split/split.tsx";
import { TableDownloads } from "../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../ui/form-state.ts";
import { DeskPage, partnershipPaths, SetUpCrumbs } from "../partnerships/index.ts";
import type { LoginRefusal } from "./give-login.ts";
import type { InvitationRow } from "./invitations/invitation.table.ts";
import { InvitationPart } from "./invitations/invitation.views.tsx";
import { sayLeaving, sayReturn } from "./leaving/leaving.words.ts";
import { peoplePaths } from "./paths.ts";
import type { PersonRow } from "./person.table.ts";
import { PEOPLE } from "./person-list.views.tsx";
import { changesPeople, grantsRoles, readsContacts } from "./policy.ts";
import { RoleForm, RoleTable } from "./roles/role.views.tsx";
import type { ToldGrant } from "./roles/role-story.store.ts";

interface PersonPageProps {
  visit: Visit;
  person: PersonRow;
  organisation: string | null;
  grants: readonly ToldGrant[];
  /** The last invitation to sign in that was sent to them. */
  invitation: InvitationRow | null;
  /** The form that gives a role, where it was refused, or as it is opened. */
  form: FormState;
  /** Why something on this page could not be done, where it belongs to no field. */
  refused?: FormState | undefined;
}

const NOTICES: Readonly<Record<string, string>> = {
  added: "The person is added. Give them a role, and let them sign in if they are to work here.",
  changed: "The changes are saved.",
  given: "The role is given.",
  ended: "The role's last day is saved.",
  "handed-over": "It is handed over. What they wrote and did stays theirs.",
  leaving: "Their last day is saved. Look at what is open and theirs, and hand it over.",
  back: "They work here. Give them the roles that they need.",
  "taken-back": "The role is taken back. It never held.",
  login: "They can sign in now. Tell them: nobody is written to until they ask for a link.",
  invited: "The invitation is on its way. Its link works for seven days.",
  "invitation-ended": "The invitation is taken back. Its link opens nothing any more.",
};

/** One person: who they are, what they may do from when to when and by whom, and how they sign in. */
export function PersonPage(props: PersonPageProps) {
  const { visit, person, organisation, grants, form, refused } = props;
  const { slug } = visit.tenant;
  const { scope } = visit;
  const gives = allowed(grantsRoles, scope, null);
  const wrong = refused ?? form;
  return (
    <DeskPage
      visit={visit}
      title={person.name}
      error={hasProblems(wrong)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: PEOPLE, href: peoplePaths.people(slug) }]}
        here={person.name}
      />
      <ErrorSummary form={wrong} />
      <PageHead
        title={person.name}
        intro={[person.post, organisation, person.leftOn && sayLeaving(person.leftOn, visit.scope.asOn)]
          .filter(Boolean)
          .join(", ")}
        actions={
          allowed(changesPeople, scope, null) ? (
            <ButtonLink href={peoplePaths.personChange(slug, person.id)} kind="secondary">
              Change
            </ButtonLink>
          ) : null
        }
      />
      <Split>
        <div>
          <Facts facts={factsOf(visit, person, organisation)} />
          {allowed(changesPeople, scope, null) ? (
            <p>
              <a href={peoplePaths.handingOver(slug, person.id)}>Hand over what {person.name} does</a>,
              because they leave or are away for long.
            </p>
          ) : null}
          {gives || (allowed(changesPeople, scope, null) && !person.accountId && grants.length === 0) ? (
            <p>
              <a href={peoplePaths.leaving(slug, person.id)}>
                {person.leftOn ? sayReturn(person.name, person.leftOn, scope.asOn) : `${person.name} leaves`}
              </a>
              {person.leftOn ? "" : ": say which day is their last."}
            </p>
          ) : null}
          <h2>Roles</h2>
          {grants.length === 0 ? (
            <p>{person.name} has no role, so there is nothing to see here after signing in.</p>
          ) : (
            <>
              <RoleTable visit={visit} person={person} grants={grants} gives={gives} />
              <TableDownloads table={peoplePaths.roles(slug, person.id)} label="Take the roles" />
              {gives ? (
                <p>
                  <a href={peoplePaths.mayDo(slug, person.id)}>What {person.name} may do here, and why</a>
                </p>
              ) : null}
            </>
          )}
        </div>
        <div>
          {gives ? (
            <Box heading="Give a role">
              {person.leftOn && person.leftOn < scope.asOn ? (
                <p>
                  {person.name} {sayLeaving(person.leftOn, scope.asOn)}. Say first that{" "}
                  <a href={peoplePaths.leaving(slug, person.id)}>they are back</a>.
                </p>
              ) : (
                <RoleForm visit={visit} person={person} form={form} />
              )}
            </Box>
          ) : null}
          <Box tone="wash" heading="Signing in">
            <Login visit={visit} person={person} invitation={props.invitation} gives={gives} />
          </Box>
        </div>
      </Split>
    </DeskPage>
  );
}

function factsOf({ scope }: Visit, person: PersonRow, organisation: string | null): readonly Fact[] {
  return [
    ...(allowed(readsContacts, scope, null) ? [{ term: "E-mail", value: person.email ?? "None" }] : []),
    {
      term: "Plans",
      value:
        person.plansContact && organisation
          ? `Answers for the actions of ${organisation}, where nobody else is named`
          : "Answers for an action where named there",
    },
  ];
}

interface LoginProps {
  visit: Visit;
  person: PersonRow;
  invitation: InvitationRow | null;
  gives: boolean;
}

function Login({ visit, person, invitation, gives }: LoginProps) {
  const { slug } = visit.tenant;
  const address = `${visit.baseUrl}${partnershipPaths.signIn(slug)}`;
  if (person.accountId) {
    return (
      <p>
        {person.name} can sign in at <strong>{address}</strong>, with a link that is sent to their e-mail
        address. What they may do there, their roles say; without one there is nothing for them to see.
      </p>
    );
  }
  if (!gives) return <p>{person.name} cannot sign in.</p>;
  return (
    <>
      <p>
        {person.name} cannot sign in yet.{" "}
        {person.email ? null : (
          <>
            For that they need an e-mail address:{" "}
            <a href={peoplePaths.personChange(slug, person.id)}>give one</a>.
          </>
        )}
      </p>
      {person.email ? (
        <>
          <InvitationPart visit={visit} person={person} invitation={invitation} />
          <Details summary="Let them sign in without an invitation">
            <p>Nobody is written to. They ask for a link themselves, at {address}.</p>
            <Form action={peoplePaths.login(slug, person.id)} guard={false}>
              <Hidden name="version" value={person.version} />
              <ButtonRow>
                <Button kind="secondary">Let {person.name} sign in</Button>
              </ButtonRow>
            </Form>
          </Details>
        </>
      ) : null}
    </>
  );
}

/** Why a login could not be given, with the way out. */
export function sayLoginRefusal({ reason }: LoginRefusal): string {
  switch (reason) {
    case "no-email":
      return "They have no e-mail address. Give one first";
    case "signs-in-already":
      return "They can sign in already";
    case "account-taken":
      return "Somebody else here signs in with this address. Give one of them another";
    case "changed-meanwhile":
      return "Somebody changed this person meanwhile. Look at the page as it is now, and do it again";
    default:
      return reason satisfies never;
  }
}
