import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { messagesFor } from "../../../ui/form-state.ts";
import { capital, sayMany } from "../../../ui/words/number-words.ts";
import { isUnfinished } from "../approval/approval.ts";
import { theGroup } from "../approval/approval.words.ts";
import { planPaths } from "../paths.ts";
import { PersonalWords } from "./personal-words.views.tsx";
import { PlainWords } from "./plain-words.views.tsx";
import type { VersionsPageProps } from "./versions-page.views.tsx";

/** Putting the next version forward, and publishing it at once where no board has to approve it. */
export function NextVersion(props: VersionsPageProps) {
  const { visit, sheet, entries, groups, contacts, people, judged, leadless, form } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const board = groups.find(({ id }) => id === plan.approvingGroupId);
  const next = (entries[0]?.number ?? 0) + 1;
  const onItsWay = entries.find(({ state }) => isUnfinished(state));
  const wasPublished = entries.some(({ publishedAt }) => publishedAt !== null);
  const forward = (
    <Form action={planPaths.proposal(slug, plan.number)} state={form}>
      <Hidden name="version" value={plan.version} />
      <TextField form={form} name="forwardNote" label="What is new in it?" id="forward-note" optional />
      <ButtonRow>
        <Button {...(board ? {} : { kind: "secondary" as const })}>Put version {next} forward</Button>
      </ButtonRow>
    </Form>
  );
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">
        {board ? "Put a version forward" : wasPublished ? "Publish a new version" : "Publish the plan"}
      </h2>
      <p class="cm-measure">
        {board ? (
          <>
            {capital(theGroup(board.name))} approves this plan. Its words are frozen as they are now, for
            comments and for the board; nothing is public until the board has approved it and you publish it.
          </>
        ) : (
          <>
            The plan’s words are frozen as they are now and become what everybody can read. How each action is
            going stays live: updates marked “everyone” are public at once.
          </>
        )}{" "}
        {wasPublished
          ? "The version before it stays readable as it was, until you withdraw it on its page. "
          : null}
        <a href={planPaths.preview(slug, plan.number)}>See it first as the public will</a>.
      </p>
      {onItsWay ? (
        <p class="cm-measure">
          <a href={planPaths.version(slug, plan.number, onItsWay.number)}>Version {onItsWay.number}</a> is on
          its way. What you put forward or publish here takes its place.
        </p>
      ) : null}
      <PlainWords visit={visit} judged={judged} />
      <PersonalWords slug={slug} contacts={contacts} people={people} />
      {leadless > 0 ? (
        <p class="cm-measure">
          Nobody leads {sayMany(leadless, "action")} of it yet.{" "}
          <a href={planPaths.gaps(slug, plan.number)}>See the gaps</a>
        </p>
      ) : null}
      {board ? (
        forward
      ) : (
        <>
          <Form action={planPaths.publication(slug, plan.number)} state={form}>
            <Hidden name="version" value={plan.version} />
            <TextField form={form} name="note" label="What is new in it?" optional />
            <ButtonRow>
              <Button>{wasPublished ? `Publish version ${next}` : "Publish it"}</Button>
            </ButtonRow>
          </Form>
          <Details
            summary="Put it forward for comments or to a group first"
            open={messagesFor(form, "forwardNote").length > 0}
          >
            <p>
              Its words are frozen as they are now. Partners or everyone can comment, groups agree to it, and
              you publish exactly these words afterwards. Until then nothing of it is public.
            </p>
            {forward}
          </Details>
        </>
      )}
      <Details summary="Which board approves this plan?" open={messagesFor(form, "board").length > 0}>
        <Form action={planPaths.approvingBoard(slug, plan.number)} guard={false}>
          <Hidden name="version" value={plan.version} />
          <SelectField
            form={{ typed: { board: plan.approvingGroupId ?? "" }, problems: form.problems ?? [] }}
            name="board"
            label="Each version is published once this board has approved it"
            options={[
              { value: "", label: "None: it is published at once" },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Button kind="secondary">Save the board</Button>
        </Form>
      </Details>
      {plan.state === "published" ? (
        <Details summary="Take the plan off the public pages" open={messagesFor(form, "reason").length > 0}>
          <Form action={planPaths.withdrawal(slug, plan.number)} guard={false}>
            <Hidden name="version" value={plan.version} />
            <TextArea form={form} name="reason" label="Why?" rows={2} />
            <Button kind="secondary">Take it off</Button>
          </Form>
        </Details>
      ) : null}
    </section>
  );
}
