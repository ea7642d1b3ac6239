import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { ImprovementRow } from "./improvement.table.ts";

interface ConcernPageProps {
  visit: Visit;
  plan: PlanRow;
  improvement: ImprovementRow;
  bodies: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  conflict?: Child;
}

/** Whom an improvement concerns, to be ticked. */
export function ConcernPage({ visit, plan, improvement, bodies, form, conflict }: ConcernPageProps) {
  const { slug } = visit.tenant;
  const title = "Whom it concerns";
  return (
    <DeskPage
      visit={visit}
      title={`${title}: ${improvement.title}`}
      width="narrow"
      error={hasProblems(form) || conflict !== undefined}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "By body", href: planPaths.byBody(slug, plan.number) },
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{improvement.title}</h1>
      <Form action={planPaths.concerns(slug, plan.number, improvement.id)} state={form}>
        <Hidden name="shown" value={typedIn(form, "shown")} />
        <Choices
          form={form}
          name="body"
          label="Which bodies does this improvement concern?"
          hint="Tick none where it concerns the whole partnership."
          several
          picks={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>Save whom it concerns</Button>
          <a href={planPaths.byBody(slug, plan.number)}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
