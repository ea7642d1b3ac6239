import type { Child } from "hono/jsx";
import type { Typed } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { changesPlans } from "../policy.ts";
import type { StepTemplateRow } from "./step.table.ts";

interface TemplateListPageProps {
  visit: Visit;
  templates: readonly StepTemplateRow[];
  notice?: Child;
}

/** The lists of steps that a partnership keeps for work that many actions have in common. */
export function TemplateListPage({ visit, templates, notice }: TemplateListPageProps) {
  const { slug } = visit.tenant;
  const may = allowed(changesPlans, visit.scope, null);
  const add = may ? (
    <ButtonLink href={planPaths.newStepTemplate(slug)}>Keep a list of steps</ButtonLink>
  ) : null;
  return (
    <DeskPage visit={visit} title="Lists of steps" width="narrow" notice={notice}>
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here="Lists of steps" />
      <PageHead
        title="Lists of steps"
        intro="Steps that many actions have in common. Put on an action, they are added to its own; nothing is replaced."
        actions={templates.length > 0 ? add : null}
      />
      {templates.length === 0 ? (
        <Empty heading="No list is kept yet" actions={add}>
          <p>For example: say what is needed, find who funds it, ask the people it is for.</p>
        </Empty>
      ) : (
        <Rows>
          {templates.map(({ id, name, steps }) => (
            <Row
              title={name}
              {...(may ? { href: planPaths.stepTemplate(slug, id) } : {})}
              under={
                <ol>
                  {steps.map((step) => (
                    <li>{step}</li>
                  ))}
                </ol>
              }
            />
          ))}
        </Rows>
      )}
    </DeskPage>
  );
}

interface TemplateFormPageProps {
  visit: Visit;
  /** The list that is changed; null for a new one. */
  id: string | null;
  form: FormState;
  conflict?: Child;
}

export function TemplateFormPage({ visit, id, form, conflict }: TemplateFormPageProps) {
  const { slug } = visit.tenant;
  const title = id ? "Change the list of steps" : "Keep a list of steps";
  const back = planPaths.stepTemplates(slug);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs above={[{ label: "Lists of steps", href: back }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form action={id ? planPaths.stepTemplate(slug, id) : planPaths.newStepTemplate(slug)} state={form}>
        {id ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField form={form} name="name" label="What is the list for?" />
        <TextArea
          form={form}
          name="steps"
          label="Its steps"
          hint="One on each line, in their order."
          rows={6}
        />
        <ButtonRow>
          <Button>{id ? "Save the changes" : "Keep the list"}</Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
      {id ? (
        <Form action={planPaths.stepTemplateRemoval(slug, id)} guard={false}>
          <p>
            <PlainButton>Take this list away</PlainButton>
          </p>
        </Form>
      ) : null}
    </DeskPage>
  );
}

export function typedTemplate(row: StepTemplateRow): Typed {
  return { name: row.name, steps: row.steps.join("\n"), version: String(row.version) };
}

export const templateFields: readonly ComparedField[] = [
  { name: "name", label: "What the list is for" },
  { name: "steps", label: "Its steps" },
];
