import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../kernel/calendar-date.ts";
import { OpenPage, partnershipPaths } from "../../modules/partnerships/index.ts";
import type { RememberedChange } from "../../platform/identity/account-history.ts";
import type { SignedIn } from "../../platform/identity/identity.ts";
import type { OwnLink } from "../../platform/identity/own-links.ts";
import type { OwnPasskey } from "../../platform/identity/own-passkeys.ts";
import type { OwnSession } from "../../platform/identity/own-sessions.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import { Breadcrumbs } from "../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, PlainButton } from "../../ui/components/button/button.tsx";
import { Details } from "../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { Notice } from "../../ui/components/notice/notice.tsx";
import { Row, Rows } from "../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems } from "../../ui/form-state.ts";
import { sayMoment } from "../../ui/words/moment-words.ts";
import { sayCount } from "../../ui/words/number-words.ts";
import { sayChange } from "./account-change.words.ts";
import { accountPaths } from "./account-paths.ts";
import { sayAgent } from "./agent.words.ts";
import { Passkeys } from "./passkey.views.tsx";
import { CodeField } from "./second-step.views.tsx";

/** A provider with the words that people know it by. */
export interface ShownLink extends OwnLink {
  readonly label: string;
}

interface AccountPageProps {
  visit: PageFrame;
  who: SignedIn;
  sessions: readonly OwnSession[];
  now: Date;
  passkeys: readonly OwnPasskey[];
  takesPasskeys: boolean;
  links: readonly ShownLink[];
  /** How many of the codes for a lost telephone are left. */
  codesLeft: number;
  changes: readonly RememberedChange[];
  /** The form that takes the second step away, and the one that adds a passkey. */
  code: FormState;
  passkey: FormState;
  notice?: Child;
}

/** How somebody signs in, and where they are signed in. */
export function AccountPage(props: AccountPageProps) {
  const { visit, who, passkeys, links, code, passkey, notice } = props;
  const { slug } = visit.tenant;
  const wrong = hasProblems(code) ? code : passkey;
  return (
    <OpenPage
      visit={visit}
      title="Your sign-in"
      width="narrow"
      work
      wayIn="desk"
      error={hasProblems(wrong)}
      notice={notice ? <Notice>{notice}</Notice> : null}
    >
      <Breadcrumbs above={[{ label: "Your desk", href: partnershipPaths.desk(slug) }]} here="Your sign-in" />
      <ErrorSummary form={wrong} />
      <h1>Your sign-in</h1>
      <p>
        You sign in as <strong>{who.email}</strong>, by a link that we mail to you
        {passkeys.length > 0 ? ", or with a passkey" : ""}.
      </p>
      <p>
        <a href={partnershipPaths.mailChoices(slug)}>Choose when mail comes</a>
      </p>
      <Sessions slug={slug} sessions={props.sessions} here={who.sessionId} now={props.now} />
      {props.takesPasskeys || passkeys.length > 0 ? (
        <Passkeys slug={slug} passkeys={passkeys} form={passkey} />
      ) : null}
      <SecondStepPart slug={slug} who={who} codesLeft={props.codesLeft} form={code} />
      {links.length > 0 ? <LinksPart slug={slug} links={links} /> : null}
      {props.changes.length > 0 ? <ChangesPart changes={props.changes} /> : null}
    </OpenPage>
  );
}

interface SessionsProps {
  slug: string;
  sessions: readonly OwnSession[];
  here: string;
  now: Date;
}

/** With the hour at which each began: two browsers of one kind are told apart by it. */
function Sessions({ slug, sessions, here, now }: SessionsProps) {
  return (
    <>
      <h2>Where you are signed in</h2>
      <Rows>
        {sessions.map(({ id, since, lastSeen, agent }) => (
          <Row
            title={`${sayAgent(agent)}${id === here ? ": this browser" : ""}`}
            under={`Signed in ${sayMoment(since, now)}, last seen ${sayDay(dayInScotland(lastSeen), "short")}`}
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
    </>
  );
}

interface SecondStepPartProps {
  slug: string;
  who: SignedIn;
  codesLeft: number;
  form: FormState;
}

function SecondStepPart({ slug, who, codesLeft, form }: SecondStepPartProps) {
  const { hasCodes, hasPasskeys } = who;
  return (
    <>
      <h2>A second step</h2>
      {hasCodes ? (
        <>
          <p>
            After the link you give a code from an application on your telephone. Nobody who can read your
            mail gets in without it.
          </p>
          <p>
            For a lost telephone you kept codes: {sayCodesLeft(codesLeft)}
            {codesLeft > FEW_CODES
              ? "."
              : ". For ten new ones, take the second step away and set it up again."}
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
            {hasPasskeys
              ? " Your passkey counts as one; codes also help where you do not have it with you."
              : ""}
          </p>
          <Form action={accountPaths.secondStep(slug)} guard={false}>
            <Button>Set up a second step</Button>
          </Form>
        </>
      )}
    </>
  );
}

/** So few that one should think of new ones. */
const FEW_CODES = 2;

function sayCodesLeft(count: number): string {
  if (count === 0) return "none is left";
  return count === 1 ? "one is left" : `${sayCount(count)} are left`;
}

function LinksPart({ slug, links }: { slug: string; links: readonly ShownLink[] }) {
  return (
    <>
      <h2>Other accounts</h2>
      <Rows>
        {links.map(({ id, label, addedAt }) => (
          <Row
            title={sentenceCase(label)}
            under={`First used ${sayDay(dayInScotland(addedAt), "short")}`}
            when={
              <form method="post" action={accountPaths.linkRemoval(slug, id)}>
                <PlainButton>
                  Take it away<span class="cm-vh">: {label}</span>
                </PlainButton>
              </form>
            }
          />
        ))}
      </Rows>
    </>
  );
}

function ChangesPart({ changes }: { changes: readonly RememberedChange[] }) {
  return (
    <>
      <h2>What changed in your sign-in</h2>
      <Rows>
        {changes.map(({ at, what, detail, agent }) => (
          <Row
            title={sayChange(what, detail)}
            under={agent ? sayAgent(agent) : null}
            when={sayDay(dayInScotland(at), "short")}
          />
        ))}
      </Rows>
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
