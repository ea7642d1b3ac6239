import type { PropsWithChildren } from "hono/jsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { ActionRow } from "./action.table.ts";
import { isOver } from "./action.ts";

interface EndingFormsProps {
  slug: string;
  action: ActionRow;
  /** The other actions of the plan that are at work, for merging into one of them. */
  others: readonly { readonly number: number; readonly title: string }[];
  closure: FormState;
  ending: FormState;
  merger: FormState;
  open: boolean;
}

/** Closing, cancelling and reopening: rare, so behind their own words. */
export function EndingForms({ slug, action, others, closure, ending, merger, open }: EndingFormsProps) {
  if (isOver(action.status)) {
    return (
      <EndingSection heading="If it is not over after all">
        <Details summary="Reopen this action" open={open}>
          <Form action={planPaths.reopening(slug, action.number)} state={ending}>
            <Hidden name="version" value={action.version} />
            <TextArea
              form={ending}
              name="reason"
              id="ending-reason"
              label="Why does it go back to work?"
              rows={2}
            />
            <Button kind="secondary">Reopen it</Button>
          </Form>
        </Details>
      </EndingSection>
    );
  }
  return (
    <EndingSection heading="Ending this action">
      <Details summary="Close this action" open={open && !ending.problems}>
        <p>
          It can be closed when each measure has evidence that a second person has accepted, or when you sign
          that it need not.
        </p>
        <Form action={planPaths.closure(slug, action.number)} state={closure}>
          <Hidden name="version" value={action.version} />
          <CheckField
            form={closure}
            name="override"
            id="closure-override"
            label="Close it without all evidence; I sign for that"
          />
          <TextArea
            form={closure}
            name="reason"
            id="closure-reason"
            label="Why evidence need not be there"
            hint="Needed only if you sign. It stays in the history, with your name."
            rows={2}
          />
          <Button>Close the action</Button>
        </Form>
      </Details>
      <Details summary="Cancel this action" open={open && ending.problems !== undefined}>
        <Form action={planPaths.cancellation(slug, action.number)} state={ending}>
          <Hidden name="version" value={action.version} />
          <TextArea
            form={ending}
            name="reason"
            id="ending-reason"
            label="Why is it not going to happen?"
            hint="The public reads this reason, once the plan is published."
            rows={2}
          />
          <Button kind="secondary">Cancel the action</Button>
        </Form>
      </Details>
      {others.length > 0 ? (
        <Details summary="Merge it into another action" open={hasProblems(merger)}>
          <Form action={planPaths.merger(slug, action.number)} state={merger}>
            <Hidden name="version" value={action.version} />
            <SelectField
              form={merger}
              name="into"
              id="merger-into"
              label="Which action does it become part of?"
              options={[
                { value: "", label: "Choose one" },
                ...others.map(({ number, title }) => ({ value: String(number), label: title })),
              ]}
            />
            <Button kind="secondary">Merge it</Button>
          </Form>
        </Details>
      ) : null}
    </EndingSection>
  );
}

/** Set apart from the form above it, whose button is the common one. */
function EndingSection({ heading, children }: PropsWithChildren<{ heading: string }>) {
  return (
    <section aria-labelledby="ending-heading">
      <h2 id="ending-heading">{heading}</h2>
      {children}
    </section>
  );
}
