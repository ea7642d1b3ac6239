import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { capital, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { isOver } from "../actions/action.ts";
import { planPaths } from "../paths.ts";
import { headingWord } from "../plans/plan.words.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { ArrangingCrumbs } from "./arranging-crumbs.views.tsx";
import { aYearOn } from "./copied-words.ts";

/** Beginning the plan of the next period with the words of this one. */
export function CopyPage({ visit, sheet, form }: { visit: Visit; sheet: PlanSheet; form: FormState }) {
  const { slug } = visit.tenant;
  const { plan, improvements } = sheet;
  const actions = improvements.flatMap((improvement) => improvement.actions);
  const comes = actions.filter(({ status }) => status !== "merged" && status !== "cancelled");
  const unfinished = comes.filter(({ status }) => !isOver(status));
  const dated = unfinished.find(({ target }) => target && aYearOn(target.text) !== target.text)?.target?.text;
  const title = "Copy to the next period";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <ArrangingCrumbs slug={slug} plan={plan} here={title} />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="A new draft with the words of this plan. Its actions get numbers of their own and begin anew; updates, evidence and history stay with this plan. Each plan shows the other."
      />
      <Form action={planPaths.copy(slug, plan.number)} state={form}>
        <Hidden name="version" value={plan.version} />
        <TextField form={form} name="title" label="What is the new plan called?" />
        <TextField
          form={form}
          name="period"
          label="Which years is it for?"
          hint="As you would say it. Our guess begins a year later; put it right."
        />
        <Choices
          form={form}
          name="which"
          label="Which actions come along?"
          picks={[
            {
              value: "unfinished",
              label: `The unfinished ones: ${sayMany(unfinished.length, "action")}`,
              hint: `${capital(headingWord(plan, visit.tenant.words).aOne)} of which everything is finished stays behind.`,
            },
            {
              value: "all",
              label: `All of them: ${sayMany(comes.length, "action")}`,
              hint: "Finished ones begin anew. Cancelled and merged ones stay behind.",
            },
          ]}
        />
        <Choices
          form={form}
          name="dates"
          label="What becomes of their target dates?"
          picks={[
            {
              value: "clear",
              label: "They are cleared",
              hint: "Each is listed as a gap until you write a new one. “Ongoing” stays.",
            },
            {
              value: "year-on",
              label: "They move on by a year",
              hint: dated
                ? `“${dated}” becomes “${aYearOn(dated)}”. Words that name no year stay as they are.`
                : "Each year that they name is the next. Words that name no year stay as they are.",
            },
            { value: "keep", label: "They stay as they are" },
          ]}
        />
        <fieldset class="cm-q">
          <legend>What else comes along?</legend>
          <CheckField form={form} name="leads" label="Who leads and who answers" />
          <CheckField form={form} name="measures" label="Measures, without their evidence and readings" />
          <CheckField form={form} name="implications" label="Costs, risks and resources" />
          <CheckField form={form} name="steps" label="Steps, none of them ticked" />
          <CheckField form={form} name="themes" label="Themes" />
          <CheckField form={form} name="contributors" label="Who helps" />
        </fieldset>
        <ButtonRow>
          <Button>Make the new draft</Button>
          <a href={planPaths.editPlan(slug, plan.number)}>Leave without copying</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
