import type { Child } from "hono/jsx";
import type { Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { headingWord } from "../plans/plan.words.ts";
import type { ImplicationRow } from "./implication.table.ts";
import { boxesOf } from "./implication.ts";
import type { ImprovementRow } from "./improvement.table.ts";
import type { Served } from "./served.store.ts";

interface ImprovementFormPageProps {
  visit: Visit;
  plan: PlanRow;
  /** The improvement that is changed; null for a new one. */
  id: string | null;
  form: FormState;
  /** The headings of other plans that it can serve. */
  servable: readonly Served[];
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding an improvement, and changing one. */
export function ImprovementFormPage({ visit, plan, id, form, servable, conflict }: ImprovementFormPageProps) {
  const { slug, words } = visit.tenant;
  const heading = headingWord(plan, words);
  const title = id ? `Change the ${heading.one}` : `Add ${heading.aOne}`;
  const eachLine = "One on each line.";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs above={[{ label: plan.title, href: planPaths.plan(slug, plan.number) }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form
        action={
          id ? planPaths.editImprovement(slug, plan.number, id) : planPaths.newImprovement(slug, plan.number)
        }
        state={form}
      >
        {id ? <Hidden name="version" value={typedIn(form, "version")} /> : <FormKey form={form} />}
        <TextField form={form} name="number" label="Its number in the plan" optional letters={5} />
        <TextArea
          form={form}
          name="title"
          label={plan.headings === "improvement" ? "What will be better?" : `What is the ${heading.one}?`}
          rows={2}
        />
        <TextArea
          form={form}
          name="aim"
          label="What does it aim at?"
          hint="Said under its heading, for everybody."
          optional
          rows={2}
        />
        {servable.length > 0 ? (
          <SelectField
            form={form}
            name="serves"
            label="What does it serve?"
            hint="A heading of the plan it stands within, of one that informs it, or of the outcomes plan."
            optional
            options={[
              { value: "", label: "Nothing by name" },
              ...servable.map(({ id: served, number, title: name, plan: of }) => ({
                value: served,
                label: `${of.title}: ${number ? `${number}. ` : ""}${name}`,
              })),
            ]}
          />
        ) : null}
        <TextArea
          form={form}
          name="outcome"
          label="What is hoped for?"
          hint="The outcome, in plain words."
          optional
          rows={3}
          plainWordsHref={partnershipPaths.plainWords(slug)}
        />
        <TextArea form={form} name="costs" label="Costs" hint={eachLine} optional rows={2} />
        <TextArea form={form} name="risks" label="Risks" hint={eachLine} optional rows={2} />
        <TextArea form={form} name="resources" label="Resources" hint={eachLine} optional rows={2} />
        <TextArea
          form={form}
          name="unspecified"
          label="Other implications"
          hint={eachLine}
          optional
          rows={2}
        />
        {id ? (
          <p>
            <a href={planPaths.concerns(slug, plan.number, id)}>Set whom it concerns</a>
          </p>
        ) : null}
        <ButtonRow>
          <Button>{id ? "Save the changes" : `Add the ${heading.one}`}</Button>
          <a href={planPaths.plan(slug, plan.number)}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** The fields of an improvement as its form holds them. */
export function typedImprovement(row: ImprovementRow, implications: readonly ImplicationRow[]): Typed {
  const boxes = Object.entries(boxesOf(implications)).map(
    ([name, lines]) => [name, lines.join("\n")] as const,
  );
  return {
    number: row.number ?? "",
    title: row.title,
    aim: row.aim ?? "",
    serves: row.servesId ?? "",
    outcome: row.outcome ?? "",
    ...Object.fromEntries(boxes),
    version: String(row.version),
  };
}

/** What a conflict compares. */
export const improvementFields: readonly ComparedField[] = [
  { name: "aim", label: "What it aims at" },
  { name: "number", label: "Its number in the plan" },
  { name: "title", label: "What will be better" },
  { name: "outcome", label: "What is hoped for" },
  { name: "costs", label: "Costs" },
  { name: "risks", label: "Risks" },
  { name: "resources", label: "Resources" },
  { name: "unspecified", label: "Other implications" },
];
