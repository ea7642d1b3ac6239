import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../../partnerships/index.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { type ActionStatus, statusesToSay } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { MoveFields } from "../date-moves/move-fields.views.tsx";
import { planPaths } from "../paths.ts";
import { canStayAsItIs } from "./update.ts";
import { NOTHING_HAS_CHANGED } from "./update.words.ts";

/** Two minutes on a phone: how is it going, what was done, what is next, perhaps more time, and who may read it. */
export function UpdateForm({
  slug,
  action,
  form,
  status,
  besideOf,
  isDraft,
  offersTime,
  reading,
}: {
  slug: string;
  action: ActionRow;
  form: FormState;
  /** Where this person goes on from. */
  status: ActionStatus;
  /** Who answers for the action, where what this person says of it stands beside; else null. */
  besideOf: string | null;
  /** Its plan is not published yet. */
  isDraft: boolean;
  /** Its date can be asked to move: nothing waits already. */
  offersTime: boolean;
  /** How the date that was typed is read. */
  reading: string;
}) {
  const shown: FormState = hasProblems(form)
    ? form
    : { typed: { status, audience: "public", ...form.typed } };
  return (
    <section id="update" aria-labelledby="update-heading">
      <h2 id="update-heading">Add an update</h2>
      {besideOf ? (
        <p class="cm-measure">
          {besideOf} answers for this action. What you say stands beside it, for your own part: where the
          action stands does not change by it.
        </p>
      ) : null}
      <Form action={planPaths.updates(slug, action.number)} state={form}>
        <FormKey form={form} />
        <Hidden name="version" value={action.version} />
        <Choices
          form={shown}
          name="status"
          id="update-status"
          label="How is it going?"
          row
          picks={statusesToSay.map((value) => ({
            value,
            label: <Status is={shownStatus[value]}>{value === "done" ? "Done" : undefined}</Status>,
          }))}
        />
        <TextArea
          form={shown}
          name="done"
          id="update-done"
          label="What has been done?"
          rows={3}
          plainWordsHref={partnershipPaths.plainWords(slug)}
        />
        <TextArea form={shown} name="next" id="update-next" label="What comes next?" optional rows={2} />
        {offersTime || asksForTime(form) ? (
          <Details summary="I need more time" open={asksForTime(form)}>
            <MoveFields
              form={shown}
              names={{ words: "newdate", reason: "newdateReason" }}
              prefix="update-"
              readingHref={planPaths.dateReadingToday(slug)}
              reading={reading}
            />
          </Details>
        ) : null}
        <Choices
          form={shown}
          name="audience"
          id="update-audience"
          label="Who may read it?"
          row
          picks={[
            { value: "public", label: readByEveryone(isDraft) },
            { value: "partners", label: "Partners only" },
          ]}
        />
        <ButtonRow>
          <Button>Save update</Button>
          {canStayAsItIs(status) ? <UnchangedButton /> : null}
        </ButtonRow>
      </Form>
    </section>
  );
}

/** What is said of words for everyone: whether they can be read at once. */
export function readByEveryone(isDraft: boolean): string {
  return isDraft ? "Everyone, once the plan is published" : "Everyone, on the public page";
}

/** For whoever has nothing to tell, and means it: it stands after the button that sends, which Enter presses. */
export function UnchangedButton() {
  return (
    <Button kind="secondary" name="unchanged" value="yes">
      {NOTHING_HAS_CHANGED}
    </Button>
  );
}

/** Whether a form of an update that was sent asks for more time, or has something to put right there. */
export function asksForTime(form: FormState): boolean {
  return ["newdate", "newdateReason"].some(
    (field) => typedIn(form, field) !== "" || messagesFor(form, field).length > 0,
  );
}
