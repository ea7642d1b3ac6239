import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form, FormKey } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { isOver } from "../actions/action.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import { planPaths } from "../paths.ts";
import type { StepTemplateRow } from "./step.table.ts";
import { sayStepsDone } from "./step.words.ts";
import { StepFields } from "./step-fields.views.tsx";
import { StepList } from "./step-list.views.tsx";

interface StepsPageProps {
  visit: Visit;
  desk: ActionDesk;
  templates: readonly StepTemplateRow[];
  mayTick: boolean;
  mayChange: boolean;
  /** The form that was sent and refused; the other is blank. */
  refused?: { readonly form: "step" | "template"; readonly state: FormState } | undefined;
  notice?: Child;
}

/** The steps of one action: ticked, added, changed, put in order. */
export function StepsPage({ visit, desk, templates, mayTick, mayChange, refused, notice }: StepsPageProps) {
  const { slug } = visit.tenant;
  const { action, plan, label, steps } = desk;
  const stateOf = (form: "step" | "template") => (refused?.form === form ? refused.state : blankForm);
  const over = isOver(action.status);
  return (
    <DeskPage
      visit={visit}
      title={`Steps of ${label}`}
      width="narrow"
      error={refused ? hasProblems(refused.state) : false}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: `${label} ${action.text}`, href: planPaths.action(slug, action.number) },
        ]}
        here="Steps"
      />
      {refused ? <ErrorSummary form={refused.state} /> : null}
      <PageHead title={`Steps of ${label}`} intro={action.text} />
      {steps.length === 0 ? (
        <p>There is no step yet. Steps with a date are its milestones.</p>
      ) : (
        <>
          <p>{sayStepsDone(steps)}</p>
          <StepList
            slug={slug}
            number={action.number}
            steps={steps}
            day={visit.scope.asOn}
            over={over}
            mayTick={mayTick}
            mayChange={mayChange}
            from="steps"
          />
        </>
      )}
      {mayChange && !over ? (
        <>
          <h2>Add a step</h2>
          <Form action={planPaths.actionSteps(slug, action.number)} state={stateOf("step")}>
            <FormKey form={stateOf("step")} />
            <StepFields slug={slug} plan={plan} form={stateOf("step")} />
            <Button>Add the step</Button>
          </Form>
          <h2>Begin with a list of steps</h2>
          {templates.length === 0 ? (
            <p>
              No list is kept yet. Work that many actions have in common can have one:{" "}
              <a href={planPaths.stepTemplates(slug)}>lists of steps</a>.
            </p>
          ) : (
            <Form action={planPaths.actionTemplate(slug, action.number)} state={stateOf("template")}>
              <SelectField
                form={stateOf("template")}
                name="template"
                label="Which list?"
                hint="Its steps are added behind those that are there. Nothing is replaced."
                options={[
                  { value: "", label: "Choose one" },
                  ...templates.map(({ id, name, steps: lines }) => ({
                    value: id,
                    label: `${name} (${lines.length})`,
                  })),
                ]}
              />
              <ButtonRow>
                <Button kind="secondary">Add its steps</Button>
                <a href={planPaths.stepTemplates(slug)}>Lists of steps</a>
              </ButtonRow>
            </Form>
          )}
        </>
      ) : null}
    </DeskPage>
  );
}
