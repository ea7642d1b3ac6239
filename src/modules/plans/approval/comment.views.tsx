import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Quote } from "../../../ui/components/said/said.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { type FormState, hasProblems, messagesFor } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { answersComments, moderatesComments } from "../policy.ts";
import { isUnfinished } from "./approval.ts";
import { OUTCOME_WORDS } from "./approval.words.ts";
import { OUTCOMES } from "./comment.ts";
import { placeOf, saidBy } from "./comment-list.props.ts";
import { stateWords } from "./comment-list.views.tsx";
import { TakenOff, TakingOff } from "./comment-taken-off.views.tsx";
import type { CommentRow } from "./consultation.table.ts";
import type { VersionOnItsWay } from "./version-standing.store.ts";

interface CommentPageProps {
  visit: Visit;
  plan: PlanRow;
  found: VersionOnItsWay;
  comment: CommentRow;
  people: ReadonlyMap<string, string>;
  form: FormState;
  notice?: Child;
}

/** One comment: what was said, whether others see it, and its answer. */
export function CommentPage(props: CommentPageProps) {
  const { visit, plan, found, comment, people, form, notice } = props;
  const { slug } = visit.tenant;
  const { version } = found;
  const about = placeOf(comment, version.frozen);
  const answers = allowed(answersComments, visit.scope, null);
  return (
    <DeskPage visit={visit} title={`Comment: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          {
            label: `Version ${version.number}`,
            href: planPaths.version(slug, plan.number, version.number),
          },
          { label: "Comments", href: planPaths.comments(slug, plan.number, version.number) },
        ]}
        here="Comment"
      />
      <ErrorSummary form={form} />
      <h1>{about ? "A comment on one part" : "A comment on the plan as a whole"}</h1>
      <Split>
        <div>
          <TakenOff visit={visit} comment={comment} />
          {comment.text ? (
            <Quote>
              <span class="cm-lines">{comment.text}</span>
            </Quote>
          ) : null}
          {comment.answer && comment.outcome ? (
            <section aria-labelledby="answered">
              <h2 id="answered">{OUTCOME_WORDS[comment.outcome]}</h2>
              <p class="cm-measure cm-lines">{comment.answer}</p>
            </section>
          ) : null}
          <Verdict {...props} />
          <TakingOff {...props} />
          {answers &&
          comment.takenOffAt === null &&
          comment.state === "shown" &&
          isUnfinished(version.state) ? (
            <Answer {...props} />
          ) : null}
        </div>
        <Facts
          side
          small
          facts={[
            { term: "Said by", value: saidBy(comment, people) },
            { term: "On", value: sayDay(dayInScotland(comment.saidAt)) },
            { term: "About", value: about ?? "The plan as a whole" },
            { term: "Stands at", value: stateWords(comment) },
            ...(answers && comment.email
              ? [{ term: "E-mail", value: <a href={`mailto:${comment.email}`}>{comment.email}</a> }]
              : []),
            ...(comment.keptBackReason && comment.state === "kept-back"
              ? [{ term: "Kept back because", value: comment.keptBackReason }]
              : []),
            ...(comment.answeredAt
              ? [
                  {
                    term: "Answered",
                    value: `${sayDay(dayInScotland(comment.answeredAt))}${people.get(comment.answeredBy ?? "") ? ` by ${people.get(comment.answeredBy ?? "")}` : ""}`,
                  },
                ]
              : []),
          ]}
        />
      </Split>
    </DeskPage>
  );
}

/** Whether others see a comment from outside: somebody reads it first, and never whoever said it. */
function Verdict({ visit, plan, found, comment, form }: CommentPageProps) {
  const { slug } = visit.tenant;
  const isOwn = comment.personId !== null && comment.personId === personIdOf(visit.scope.actor);
  if (!allowed(moderatesComments, visit.scope, null) || comment.answeredAt !== null || isOwn) return null;
  if (!isUnfinished(found.version.state)) return null;
  const isUnread = comment.state === "to-read";
  const fields = (
    <Form
      action={planPaths.comment(slug, plan.number, found.version.number, comment.id, "verdict")}
      state={form}
    >
      <Hidden name="state" value={comment.state} />
      <Choices
        form={form}
        name="verdict"
        label="Shall others see it?"
        picks={[
          { value: "shown", label: "Show it", hint: "It is answered, and published with its answer" },
          { value: "kept-back", label: "Keep it back", hint: "Abuse, or details of somebody’s life" },
        ]}
      />
      <TextArea
        form={form}
        name="reason"
        label="Why is it kept back? (needed if you keep it back)"
        hint="Kept here; disagreeing with the plan is no reason."
        rows={2}
      />
      <ButtonRow>
        <Button kind={isUnread ? "filled" : "secondary"}>Save</Button>
      </ButtonRow>
    </Form>
  );
  if (isUnread)
    return (
      <section aria-labelledby="read">
        <h2 id="read">Read it first</h2>
        {fields}
      </section>
    );
  return (
    <Details
      summary={comment.state === "shown" ? "Keep it back after all" : "Show it after all"}
      open={messagesFor(form, "verdict").length + messagesFor(form, "reason").length > 0}
    >
      {fields}
    </Details>
  );
}

function Answer({ visit, plan, found, comment, form }: CommentPageProps) {
  const { slug } = visit.tenant;
  const state = hasProblems(form)
    ? form
    : { typed: { outcome: comment.outcome ?? "", answer: comment.answer ?? "" } };
  const fields = (
    <Form
      action={planPaths.comment(slug, plan.number, found.version.number, comment.id, "answer")}
      state={form}
    >
      <Hidden name="answered" value={comment.answeredAt?.getTime() ?? 0} />
      <Choices
        form={state}
        name="outcome"
        label="What became of it?"
        picks={OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] }))}
      />
      <TextArea
        form={state}
        name="answer"
        label="The answer"
        hint="Everybody can read it once the version is published: what was done, or why not."
        rows={4}
      />
      <ButtonRow>
        {comment.answeredAt ? <Button kind="secondary">Save the answer</Button> : <Button>Answer it</Button>}
      </ButtonRow>
    </Form>
  );
  if (comment.answeredAt)
    return (
      <Details summary="Change the answer" open={hasProblems(form)}>
        {fields}
      </Details>
    );
  return (
    <section aria-labelledby="answer-it">
      <h2 id="answer-it">Answer it</h2>
      {fields}
    </section>
  );
}
