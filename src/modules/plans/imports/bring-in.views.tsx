import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { planKinds } from "../plans/plan.ts";
import { sayKind } from "../plans/plan.words.ts";
import { PaperFields } from "./paper-fields.views.tsx";

/** Bringing in a paper: a file, or a table that is pasted. */
export function BringInPage({ visit, form }: { visit: Visit; form: FormState }) {
  const { slug, words } = visit.tenant;
  const title = "Bring in a paper";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          { label: "Papers", href: planPaths.imports(slug) },
        ]}
        here={title}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="Start from the paper you have. On the next page you see how each cell was understood, and put it right, before anything is created."
      />
      <Form action={planPaths.newImport(slug)} state={form} files>
        <PaperFields form={form} />
        <TextField
          form={form}
          name="title"
          label="What will the plan be called?"
          hint="Leave it empty to take the paper’s own title. You can change it on the next page."
          optional
        />
        <SelectField
          form={form}
          name="kind"
          label="What kind of plan is it?"
          options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
        />
        <ButtonRow>
          <Button>Read the paper</Button>
          <a href={planPaths.plans(slug)}>Leave without bringing it in</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
