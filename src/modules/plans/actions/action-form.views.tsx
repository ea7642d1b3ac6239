import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { headingWord } from "../plans/plan.words.ts";
import { MoreFields } from "./more-fields.views.tsx";

interface ActionFormPageProps {
  visit: Visit;
  plan: PlanRow;
  improvements: readonly ImprovementRow[];
  people: readonly { readonly id: string; readonly name: string }[];
  /** The themes that can be chosen for it. */
  themes: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  /** The short number of the action that is changed; null for a new one. */
  number: number | null;
  /** How the words of the date are read. */
  reading: string;
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding an action, and changing one. */
export function ActionFormPage(props: ActionFormPageProps) {
  const { visit, plan, improvements, people, themes, form, number, reading, conflict } = props;
  const { slug } = visit.tenant;
  const title = number === null ? "Add an action" : "Change the action";
  const away = number === null ? planPaths.plan(slug, plan.number) : planPaths.action(slug, number);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs above={[{ label: plan.title, href: planPaths.plan(slug, plan.number) }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form
        action={number === null ? planPaths.newAction(slug, plan.number) : planPaths.editAction(slug, number)}
        state={form}
      >
        {number === null ? (
          <FormKey form={form} />
        ) : (
          <Hidden name="version" value={typedIn(form, "version")} />
        )}
        <SelectField
          form={form}
          name="improvement"
          label={`Which ${headingWord(plan, visit.tenant.words).one} does it belong to?`}
          options={improvements.map(({ id, number: ordinal, title: name }) => ({
            value: id,
            label: ordinal ? `${ordinal}. ${name}` : name,
          }))}
        />
        {number === null ? null : (
          <p class="cm-small">
            <a href={planPaths.move(slug, number)}>Move it to another plan</a>, with all that belongs to it.
          </p>
        )}
        <TextArea
          form={form}
          name="text"
          label="What will be done?"
          hint="One sentence that begins with a verb."
          rows={2}
          plainWordsHref={partnershipPaths.plainWords(slug)}
        />
        <TextField
          form={form}
          name="lead"
          label="Who leads?"
          hint="One or more organisations or groups, in the plan's words. Leave it empty if nobody does yet; it will be listed as a gap."
        />
        <SelectField
          form={form}
          name="answering"
          label="Who answers for it?"
          hint="One person, who is asked how it is going. Without one, the lead's contact for plans is asked."
          optional
          options={[
            { value: "", label: "Nobody named" },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <DateField
          form={form}
          name="target"
          label="Target date"
          hint="In your own words: “by June 2027”, “Spring 2027”, “next Board meeting”, “ongoing, review March 2027”."
          reading={reading}
          readingHref={`${planPaths.dateReading(slug)}?plan=${plan.number}`}
        />
        {messagesFor(form, "target").length > 0 ? (
          <CheckField
            form={form}
            name="keepTarget"
            label="Keep these words as they are; they are not a date"
          />
        ) : null}
        <TextArea
          form={form}
          name="measures"
          label="How will one know?"
          hint="One measure on each line: a document that shows it, or a number."
          optional
          rows={3}
        />
        <MoreFields form={form} themes={themes} />
        {number === null ? (
          <CheckField form={form} name="proposed" label="It is only proposed; nobody has agreed to it yet" />
        ) : null}
        <ButtonRow>
          <Button>{number === null ? "Add the action" : "Save the changes"}</Button>
          <a href={away}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
