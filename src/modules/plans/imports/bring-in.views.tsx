import { limits } from "../../../platform/documents/index.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { PasteTable } from "../../../ui/components/paste-table/paste-table.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { planKinds } from "../plans/plan.ts";
import { sayKind } from "../plans/plan.words.ts";

const MEGABYTE = 1024 * 1024;

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
        <FileField
          form={form}
          name="file"
          label="The paper as a file"
          hint={`Word (.docx), Excel (.xlsx), OpenDocument (.odt), text, Markdown, CSV or a web page, or a plan taken out of Commonty (.json). At most ${limits.uploadBytes / MEGABYTE} MB.`}
          accept=".docx,.xlsx,.odt,.txt,.md,.csv,.tsv,.htm,.html,.json"
        />
        <PasteTable
          form={form}
          name="paste"
          htmlName="paste-html"
          label="Or paste its table"
          hint="Mark the whole table in Word or Excel, copy it, and paste it here."
        />
        <TextField
          form={form}
          name="dated"
          label="Which day is on the paper?"
          hint="For example 12 November 2026. “Within 6 months” is counted from this day. Leave it empty if the paper says it itself."
          optional
          letters={20}
        />
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
