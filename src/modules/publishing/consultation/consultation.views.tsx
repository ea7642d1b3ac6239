import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import {
  COMMENT_DAYS_KEPT,
  commentPlaces,
  type FrozenPlan,
  FrozenWords,
  type PublicConsultation,
  sayTitle,
} from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";

/**
 * Why a comment that can be read is not sent all the same: so many came from its network that we take no more for a while,
 * or the plan was put forward anew since its writer opened the page.
 */
export type NotSent = "too-many" | "newer" | null;

interface ConsultationPageProps {
  visit: Visit;
  found: PublicConsultation & { readonly frozen: FrozenPlan };
  form: FormState;
  notSent: NotSent;
  /** The plan has a public page of its own, in an earlier version. */
  isPublished: boolean;
  contact: string;
}

/** A version that everybody can comment on: what it is for, the form, and its words. */
export function ConsultationPage({
  visit,
  found,
  form,
  notSent,
  isPublished,
  contact,
}: ConsultationPageProps) {
  const { slug, words } = visit.tenant;
  const { plan, version, consultation, frozen } = found;
  const here = publicPaths.consultation(slug, plan);
  return (
    <OpenPage
      visit={visit}
      title={`Have your say: ${frozen.title}`}
      width="wide"
      error={hasProblems(form)}
      printGrid
    >
      <Crumbs slug={slug} plan={plan} title={isPublished ? frozen.title : null} />
      <ErrorSummary form={form} />
      {notSent ? <NotSentYet why={notSent} contact={contact} /> : null}
      <h1>Have your say: {sayTitle(frozen)}</h1>
      <p class="ds_leader">You can comment until {sayDay(consultation.closesOn)}, that day included.</p>
      <p class="cm-measure cm-lines">{leaveOutContacts(consultation.introduction)}</p>
      <Box tone="wash">
        <p>These words are put forward and not agreed yet. Nothing here is promised before it is approved.</p>
        <p>
          <ButtonLink href="#say" kind="secondary">
            Write a comment
          </ButtonLink>
        </p>
      </Box>
      <h2>The plan as it is put forward</h2>
      <p class="cm-small cm-quiet">
        Version {version}. The number of each action leads to the form, to comment on that action.
      </p>
      <FrozenWords
        frozen={frozen}
        words={words}
        table={publicPaths.consultationWords(slug, plan)}
        level={3}
        hrefOf={({ id }) => `${here}?about=action:${id}#say`}
      />
      <section aria-labelledby="say">
        <h2 id="say">Write a comment</h2>
        <Form action={here} state={form}>
          <Hidden name="version" value={(notSent === "newer" ? "" : typedIn(form, "version")) || version} />
          <SelectField form={form} name="about" label="What is it about?" options={commentPlaces(frozen)} />
          <TextArea
            form={form}
            name="comment"
            label="What do you want to say?"
            hint="Leave out details of your own life or of anybody else’s: telephone numbers, addresses, illness."
            rows={6}
          />
          <TextField
            form={form}
            name="name"
            label="How shall we call you?"
            hint="Shown with what you said. A first name will do."
            autocomplete="given-name"
          />
          <TextField
            form={form}
            name="onBehalfOf"
            label="On whose behalf do you write?"
            hint="A group, or where you live, if it matters to what you say. Shown too."
            optional
          />
          <TextField
            form={form}
            name="email"
            type="email"
            label="Your e-mail address"
            hint="Only those who answer see it, to ask you something or to tell you the answer."
            autocomplete="email"
            optional
          />
          <p class="cm-small cm-measure">
            Somebody reads your comment before others see it. It is answered, and published with its answer
            when the plan is. Your e-mail address is never shown; it is erased at the latest{" "}
            {COMMENT_DAYS_KEPT} days after the plan is published or set aside.
          </p>
          <ButtonRow>
            <Button>Send the comment</Button>
          </ButtonRow>
        </Form>
      </section>
      <AskForAnotherForm visit={visit} />
    </OpenPage>
  );
}

/** Why nothing is sent yet, and what its writer can do: what they wrote is in the form below. */
function NotSentYet({ why, contact }: { why: Exclude<NotSent, null>; contact: string }) {
  if (why === "newer")
    return (
      <p role="alert">
        <strong>The plan was put forward anew while you wrote.</strong> Your comment is not sent yet. What you
        wrote is still here: look at the words as they are now, and send it again.
      </p>
    );
  return (
    <p role="alert">
      <strong>Many comments have come from your network in the last quarter of an hour.</strong> Yours is not
      sent yet. What you wrote is still here: send it again in a while
      {contact ? (
        <>
          , or write to <a href={`mailto:${contact}`}>{contact}</a>
        </>
      ) : null}
      .
    </p>
  );
}

interface ClosedProps {
  visit: Visit;
  plan: number;
  found: PublicConsultation | null;
  published: { readonly title: string } | null;
  form: FormState;
}

/** A consultation that is over, or a plan that none is open on: what became of it, and what somebody wrote too late. */
export function ClosedConsultationPage({ visit, plan, found, published, form }: ClosedProps) {
  const { slug } = visit.tenant;
  const tooLate = typedIn(form, "comment");
  const closedOn = found
    ? found.consultation.closedAt
      ? dayInScotland(found.consultation.closedAt)
      : found.consultation.closesOn
    : null;
  return (
    <OpenPage visit={visit} title="Have your say" width="narrow">
      <Crumbs slug={slug} plan={plan} title={published?.title ?? null} />
      <h1>{found ? `Have your say: ${found.title}` : "Have your say"}</h1>
      {found && closedOn ? (
        <>
          <p class="ds_leader">The consultation closed on {sayDay(closedOn)}.</p>
          <p>
            {found.counts.all === 0
              ? "No comment came in."
              : `${capital(sayCount(found.counts.all))} ${found.counts.all === 1 ? "comment" : "comments"} came in.`}
          </p>
          {found.isPublished ? (
            <p>
              <a href={publicPaths.answers(slug, plan, found.version)}>
                What was said, and what became of it
              </a>
            </p>
          ) : found.hasEnded ? (
            <p>The version that was consulted on goes no further. The plan is worked on again.</p>
          ) : found.counts.all > 0 ? (
            <p>Each is answered. The answers are published with the plan, when it is approved.</p>
          ) : null}
        </>
      ) : (
        <p>Nothing of this plan is open for comments at present.</p>
      )}
      {tooLate ? (
        <Box tone="todo" heading="Your comment was not kept">
          <p>It came after the consultation closed. Here is what you wrote, to keep it:</p>
          <p class="cm-lines">{tooLate}</p>
        </Box>
      ) : null}
      {published ? (
        <p>
          <a href={publicPaths.plan(slug, plan)}>The plan as it holds now</a>
        </p>
      ) : (
        <p>
          <a href={publicPaths.plans(slug)}>The plans of {visit.tenant.name}</a>
        </p>
      )}
    </OpenPage>
  );
}

/** What happens next, after somebody has commented. */
export function SentPage({ visit, plan }: { visit: Visit; plan: number }) {
  const { slug } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Your comment is sent" width="narrow" work>
      <Crumbs slug={slug} plan={plan} title={null} />
      <h1>Your comment is sent</h1>
      <p>
        Somebody reads it first. It is answered with all the others, and the answers are published with the
        plan.
      </p>
      <p>
        <a href={publicPaths.consultation(slug, plan)}>Back to the plan, to say something else</a>
      </p>
    </OpenPage>
  );
}

function Crumbs({ slug, plan, title }: { slug: string; plan: number; title: string | null }) {
  return (
    <Breadcrumbs
      above={[
        { label: "Home", href: publicPaths.home(slug) },
        { label: "Plans", href: publicPaths.plans(slug) },
        ...(title ? [{ label: title, href: publicPaths.plan(slug, plan) }] : []),
      ]}
      here="Have your say"
    />
  );
}
