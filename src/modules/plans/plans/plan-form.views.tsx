import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "./plan.table.ts";
import { planKinds } from "./plan.ts";
import { sayKind } from "./plan.words.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";
import { PlanTabs } from "./plan-tabs.views.tsx";

interface PlanFormPageProps {
  visit: Visit;
  /** The plan that is changed, whole, for its improvements; null for a new one. */
  sheet: PlanSheet | null;
  groups: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  conflict?: Child;
}

/** Starting a plan, and changing its name, years and headings. */
export function PlanFormPage({ visit, sheet, groups, form, conflict }: PlanFormPageProps) {
  const { slug, words } = visit.tenant;
  const title = sheet ? "Headings and words" : "Start a plan";
  return (
    <DeskPage visit={visit} title={title} width={sheet ? "normal" : "narrow"} error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          ...(sheet ? [{ label: sheet.plan.title, href: planPaths.plan(slug, sheet.plan.number) }] : []),
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {sheet ? <PlanTabs visit={visit} sheet={sheet} here="edit" /> : null}
      {sheet ? <ImprovementList slug={slug} sheet={sheet} /> : null}
      {sheet ? <h2>The plan itself</h2> : null}
      <Form
        action={sheet ? planPaths.editPlan(slug, sheet.plan.number) : planPaths.newPlan(slug)}
        state={form}
      >
        {sheet ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField
          form={form}
          name="title"
          label="What is the plan called?"
          hint="Residents see this name."
        />
        <SelectField
          form={form}
          name="kind"
          label="What kind of plan is it?"
          options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
        />
        <TextField
          form={form}
          name="period"
          label="Which years is it for?"
          hint="As you would say it: 2026 to 2028"
          optional
        />
        <TextArea
          form={form}
          name="summary"
          label="What is it for, in a sentence or two?"
          optional
          rows={3}
          plainWordsHref={partnershipPaths.plainWords(slug)}
        />
        <TextField
          form={form}
          name="datedOn"
          label="The day of its paper"
          hint="For example 12 November 2026. “Within 6 months” is counted from this day; without it, it is not counted."
          optional
          letters={20}
        />
        <SelectField
          form={form}
          name="watchedBy"
          label="Which group watches over it?"
          optional
          options={[
            { value: "", label: "None yet" },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <ButtonRow>
          <Button>{sheet ? "Save the changes" : "Start the plan"}</Button>
          <a href={sheet ? planPaths.plan(slug, sheet.plan.number) : planPaths.plans(slug)}>
            Leave without saving
          </a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

function ImprovementList({ slug, sheet }: { slug: string; sheet: PlanSheet }) {
  const { number } = sheet.plan;
  return (
    <section aria-labelledby="improvements">
      <h2 id="improvements">Its improvements</h2>
      {sheet.improvements.length === 0 ? <p>There is none yet.</p> : null}
      <ul class="cm-rows">
        {sheet.improvements.map((improvement, index) => (
          <li>
            <a href={planPaths.editImprovement(slug, number, improvement.id)}>
              {improvement.number ?? index + 1}. {improvement.title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={planPaths.newImprovement(slug, number)} kind="secondary">
          Add an improvement
        </ButtonLink>
      </p>
    </section>
  );
}

/** The fields of a plan as its form holds them. */
export function typedPlan(row: PlanRow): Typed {
  return {
    title: row.title,
    kind: row.kind,
    period: row.period,
    summary: row.summary,
    datedOn: row.datedOn ? sayDay(row.datedOn) : "",
    watchedBy: row.watchedByGroupId ?? "",
    version: String(row.version),
  };
}

/** What a conflict compares. */
export function planFields(
  { words }: Visit["tenant"],
  groups: PlanFormPageProps["groups"],
): readonly ComparedField[] {
  return [
    { name: "title", label: "Name" },
    { name: "kind", label: "Kind", say: (kind) => sayKind(kind, words) },
    { name: "period", label: "Years" },
    { name: "summary", label: "What it is for" },
    { name: "datedOn", label: "The day of its paper" },
    {
      name: "watchedBy",
      label: "The group that watches over it",
      say: (id) => groups.find((group) => group.id === id)?.name ?? "",
    },
  ];
}

/** The group that was chosen to watch over a plan is none of this partnership. */
export const groupGone: Problem = {
  field: "watchedBy",
  message: "This group is not one of this partnership any more. Choose another",
};
