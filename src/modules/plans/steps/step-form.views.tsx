import type { Child } from "hono/jsx";
import type { Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import { planPaths } from "../paths.ts";
import type { StepRow } from "./step.table.ts";
import { StepFields } from "./step-fields.views.tsx";

interface StepFormPageProps {
  visit: Visit;
  desk: ActionDesk;
  step: StepRow;
  form: FormState;
  conflict?: Child;
}

/** Changing the words and the date of one step, or taking it away. */
export function StepFormPage({ visit, desk, step, form, conflict }: StepFormPageProps) {
  const { slug } = visit.tenant;
  const { action, plan, label } = desk;
  const back = planPaths.actionSteps(slug, action.number);
  return (
    <DeskPage
      visit={visit}
      title="Change the step"
      width="narrow"
      error={hasProblems(form) || conflict !== undefined}
    >
      <Breadcrumbs
        above={[
          { label: `${label} ${action.text}`, href: planPaths.action(slug, action.number) },
          { label: "Steps", href: back },
        ]}
        here="Change the step"
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>Change the step</h1>
      <Form action={planPaths.actionStep(slug, action.number, step.id, "edit")} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <StepFields slug={slug} plan={plan} form={form} />
        <ButtonRow>
          <Button>Save the changes</Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
      <Form action={planPaths.actionStep(slug, action.number, step.id, "removal")} guard={false}>
        <p>
          <PlainButton>Take this step away</PlainButton>
        </p>
      </Form>
    </DeskPage>
  );
}

export function typedStep(step: StepRow): Typed {
  return { text: step.text, target: step.target?.text ?? "", version: String(step.version) };
}

export const stepFields: readonly ComparedField[] = [
  { name: "text", label: "What the step is" },
  { name: "target", label: "By when" },
];
