import { Button } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../../partnerships/index.ts";
import { type ActionStatus, statusesToSay } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { planPaths } from "../paths.ts";

/** Two minutes on a phone: how is it going, what was done, what is next, who may read it. */
export function UpdateForm({
  slug,
  number,
  form,
  status,
  besideOf,
}: {
  slug: string;
  number: number;
  form: FormState;
  status: ActionStatus;
  /** Who answers for the action, where what this person says of it stands beside; else null. */
  besideOf: string | null;
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
      <Form action={planPaths.updates(slug, number)} state={form}>
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
        <Choices
          form={shown}
          name="audience"
          id="update-audience"
          label="Who may read it?"
          row
          picks={[
            { value: "public", label: "Everyone, once the plan is published" },
            { value: "partners", label: "Partners only" },
          ]}
        />
        <Button>Save update</Button>
      </Form>
    </section>
  );
}
