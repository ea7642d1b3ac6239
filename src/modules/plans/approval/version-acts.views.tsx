import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, messagesFor } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { decidesOnVersions, publishesPlans } from "../policy.ts";
import { type ApprovalAct, hindrancesOf, isConsultationOpen, isInTurn } from "./approval.ts";
import { sayHindrance, theGroup } from "./approval.words.ts";
import type { VersionOnItsWay } from "./version-standing.store.ts";

export interface ActsProps {
  visit: Visit;
  plan: PlanRow;
  found: VersionOnItsWay;
  groups: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
}

/** All that can be done with a version where it stands, each as a form of its own; what is next comes first and open. */
export function VersionActs(props: ActsProps) {
  const { visit, plan, found, form } = props;
  const { state } = found.version;
  const publishes = allowed(publishesPlans, visit.scope, null);
  const decides = allowed(decidesOnVersions, visit.scope, null);
  const day = visit.scope.asOn;
  const isOpen = isConsultationOpen(found.consultation, day) && state === "consultation";
  const inTurn = (act: ApprovalAct) => isInTurn(act, state);
  const path = (act: Parameters<typeof planPaths.versionAct>[3]) =>
    planPaths.versionAct(visit.tenant.slug, plan.number, found.version.number, act);
  const seen = <Hidden name="steps" value={found.steps.length} />;
  const against = (act: ApprovalAct) =>
    hindrancesOf(act, found.standing, day).map((hindrance) => `${sayHindrance(hindrance)}.`);
  const openFor = (...names: string[]) => names.some((name) => messagesFor(form, name).length > 0);
  return (
    <>
      {publishes && inTurn("publish") && against("publish").length === 0 ? (
        <section aria-labelledby="publish">
          <h2 id="publish">Publish this version</h2>
          <p class="cm-measure">
            Everybody can read exactly the words that were frozen here. What changed in the live plan since is
            not among them.
          </p>
          <Form action={path("publication")} guard={false}>
            {seen}
            <ButtonRow>
              <Button>Publish version {found.version.number}</Button>
            </ButtonRow>
          </Form>
        </section>
      ) : null}
      {decides && inTurn("agree") ? (
        <section aria-labelledby="decide">
          <h2 id="decide">Record what a group decided</h2>
          <Hindrances sentences={against("approve")} />
          <Leadless {...props} />
          {isOpen ? null : <DecisionForm {...props} action={path("decision")} />}
        </section>
      ) : null}
      {publishes && inTurn("begin-consultation") ? (
        <Details summary="Open a consultation on it" open={openFor("audience", "closesOn", "introduction")}>
          <Form action={path("consultation")} state={form}>
            {seen}
            <Choices
              form={form}
              name="audience"
              label="Who may comment?"
              picks={[
                { value: "partners", label: "Partners", hint: "People who sign in here" },
                {
                  value: "everyone",
                  label: "Everyone",
                  hint: "Its words are public while it is open, on a page of their own",
                },
              ]}
            />
            <DateField
              form={form}
              name="closesOn"
              label="Until which day?"
              hint="That day included. For example 18 December 2026."
              readingHref={`${planPaths.dateReading(visit.tenant.slug)}?from=today`}
            />
            <TextArea
              form={form}
              name="introduction"
              label="What do you want to know?"
              hint="A few plain sentences before the plan."
              rows={4}
            />
            <ButtonRow>
              <Button>Open the consultation</Button>
            </ButtonRow>
          </Form>
        </Details>
      ) : null}
      {publishes && isOpen ? (
        <>
          <Details summary="Give people longer to comment" open={openFor("laterOn")}>
            <Form action={path("closing-day")} state={form}>
              {seen}
              <DateField
                form={form}
                name="laterOn"
                label="Until which day now?"
                hint={`It stands at ${sayDay(found.consultation?.closesOn ?? day)}.`}
                readingHref={`${planPaths.dateReading(visit.tenant.slug)}?from=today`}
              />
              <Button>Give them longer</Button>
            </Form>
          </Details>
          <Details summary="Close the consultation early" open={openFor("closeReason")}>
            <Form action={path("consultation-end")} state={form}>
              {seen}
              <TextArea form={form} name="closeReason" label="Why?" rows={2} />
              <Button kind="secondary">Close it today</Button>
            </Form>
          </Details>
        </>
      ) : null}
      {publishes && inTurn("send") && !isOpen ? (
        <Details summary="Send it to a group" open={openFor("sendTo", "sendNote")}>
          <p>It is listed for the clerk as waiting for that group, until its decision is recorded.</p>
          <Form action={path("sending")} state={form}>
            {seen}
            <SelectField
              form={withGroup(form, "sendTo", plan.approvingGroupId)}
              name="sendTo"
              label="Which group?"
              options={groupOptions(props)}
            />
            <TextArea form={form} name="sendNote" label="What are they asked?" optional rows={2} />
            <Button>Send it</Button>
          </Form>
        </Details>
      ) : null}
      {publishes && inTurn("begin-review") ? (
        <Details summary="Open a review of it" open={openFor("reviewNote")}>
          <p>The public page says that the plan is under review, and since when. It holds meanwhile.</p>
          <Form action={path("review")} state={form}>
            {seen}
            <TextArea form={form} name="reviewNote" label="Why now, and how?" optional rows={2} />
            <Button>Open the review</Button>
          </Form>
        </Details>
      ) : null}
      {publishes && inTurn("end-review") ? (
        <Details summary="End the review: it stays as it is" open={openFor("reviewNote")}>
          <p>Where the review leads to another plan, put the next version forward instead.</p>
          <Form action={path("review-end")} state={form}>
            {seen}
            <TextArea form={form} name="reviewNote" label="What was found?" optional rows={2} />
            <Button>End the review</Button>
          </Form>
        </Details>
      ) : null}
      {publishes && inTurn("withdraw") ? (
        <Details
          summary={state === "superseded" ? "Take it off the public pages" : "Withdraw it"}
          open={openFor("endReason")}
        >
          <Form action={path("withdrawal")} state={form}>
            {seen}
            <TextArea form={form} name="endReason" label="Why?" rows={2} />
            <Button kind="secondary">{state === "superseded" ? "Take it off" : "Withdraw it"}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  );
}

function DecisionForm(props: ActsProps & { action: string }) {
  const { visit, plan, found, groups, form, action } = props;
  const board = groups.find(({ id }) => id === plan.approvingGroupId);
  return (
    <Form action={action} state={form}>
      <Hidden name="steps" value={found.steps.length} />
      <Choices
        form={form}
        name="decision"
        label="What was decided?"
        picks={[
          {
            value: "approved",
            label: "Approved",
            hint: board ? `By ${theGroup(board.name)}: it can be published then` : "It can be published then",
          },
          { value: "agreed", label: "Agreed", hint: "By a group, on the way to the board" },
          { value: "returned", label: "Returned", hint: "It goes no further; the plan is worked on" },
        ]}
      />
      <SelectField
        form={withGroup(form, "decidedBy", askedOf(found) ?? plan.approvingGroupId)}
        name="decidedBy"
        label="By which group?"
        options={groupOptions(props)}
      />
      <DateField
        form={form}
        name="metOn"
        label="The day of the meeting"
        hint="For example 3 December 2026."
        readingHref={`${planPaths.dateReading(visit.tenant.slug)}?from=today`}
      />
      <TextField
        form={form}
        name="minute"
        label="The minute"
        hint="Its number or reference: 7, or “item 4.2”."
        optional
        letters={20}
      />
      <TextArea
        form={form}
        name="said"
        label="What they said, and on what conditions"
        hint="Of a version that is published, everybody can read it. Of one that is returned: what has to change."
        optional
        rows={3}
      />
      <ButtonRow>
        <Button>Record the decision</Button>
      </ButtonRow>
    </Form>
  );
}

/** What stands against it, as sentences with the way out. */
function Hindrances({ sentences }: { sentences: readonly string[] }): Child {
  if (sentences.length === 0) return null;
  return (
    <Box tone="todo" heading="Before it is agreed or approved" level={3}>
      <ul>
        {sentences.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </Box>
  );
}

/** The actions that nobody leads: a warning to whoever records the approval. */
function Leadless({ visit, found }: ActsProps): Child {
  const { leadless, leadlessApproval } = found.standing;
  if (leadless.length === 0 || leadlessApproval === "refuse") return null;
  return (
    <Box tone="todo" heading="Nobody leads these actions yet" level={3}>
      <p>The version can be approved all the same. Tell the board:</p>
      <ul>
        {found.version.frozen.improvements.flatMap(({ actions }) =>
          actions
            .filter(({ number }) => leadless.includes(number))
            .map(({ number, text }) => (
              <li>
                <a href={planPaths.action(visit.tenant.slug, number)}>{text}</a>
              </li>
            )),
        )}
      </ul>
    </Box>
  );
}

function groupOptions({ groups }: ActsProps) {
  return [
    { value: "", label: "Choose a group" },
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** The group it waits for, or the plan's own board, stands there first, until somebody chooses another. */
function withGroup(form: FormState, name: string, groupId: string | null): FormState {
  if (form.typed[name] !== undefined || !groupId) return form;
  return { ...form, typed: { ...form.typed, [name]: groupId } };
}

/** The group to which it was sent, as long as it has not answered. */
function askedOf({ steps }: VersionOnItsWay): string | null {
  const last = steps.findLast(({ kind }) => DECIDED_OR_SENT.has(kind));
  return last?.kind === "sent-to-group" ? last.groupId : null;
}

const DECIDED_OR_SENT: ReadonlySet<string> = new Set(["sent-to-group", "agreed", "approved", "returned"]);
