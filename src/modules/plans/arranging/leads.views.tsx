import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { HintAndErrors } from "../../../ui/components/field/field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { allTypedIn, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { isOver } from "../actions/action.ts";
import { ActionMarks } from "../actions/action-marks.views.tsx";
import type { Party } from "../actions/lead.ts";
import { LeadSaid } from "../actions/lead.views.tsx";
import { planPaths } from "../paths.ts";
import { isFiltered } from "../plans/plan-filter.props.ts";
import { PlanFilterForm } from "../plans/plan-filter.views.tsx";
import type { SheetAction } from "../plans/plan-sheet.store.ts";
import type { PlanView } from "../plans/plan-view.store.ts";
import { ArrangingCrumbs } from "./arranging-crumbs.views.tsx";

interface LeadsPageProps {
  visit: Visit;
  view: PlanView;
  people: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  notice: Child;
}

/** Choosing actions of a plan and setting one lead for all of them. */
export function LeadsPage({ visit, view, people, form, notice }: LeadsPageProps) {
  const { slug } = visit.tenant;
  const { whole, shown, filter, parties, themes } = view;
  const { plan } = whole;
  const here = planPaths.leads(slug, plan.number);
  const actions = shown.improvements
    .flatMap((improvement) => improvement.actions)
    .filter(({ status }) => !isOver(status));
  const title = "Leads of many actions";
  return (
    <DeskPage visit={visit} title={`${title}: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <ArrangingCrumbs slug={slug} plan={plan} here={title} />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={
          <>
            Choose the actions, then say who leads them. To hand over all that one body or person leads, in
            every plan, <a href={planPaths.handover(slug)}>hand it over in one go</a>.
          </>
        }
      />
      <PlanFilterForm sheet={whole} filter={filter} parties={parties} themes={themes} action={here} />
      {actions.length === 0 ? (
        <Empty
          heading={isFiltered(filter) ? "No action is like that" : "No action is at work here"}
          actions={<ButtonLink href={here}>Show all of them</ButtonLink>}
        >
          <p>Actions that are finished or cancelled keep the lead they had.</p>
        </Empty>
      ) : (
        <Form action={here} state={form}>
          <Chosen visit={visit} actions={actions} form={form} />
          <NewLead parties={parties} people={people} form={form} />
          <ButtonRow>
            <Button>Set the lead of the chosen actions</Button>
            <a href={planPaths.plan(slug, plan.number)}>Leave without setting it</a>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}

function Chosen({
  visit,
  actions,
  form,
}: {
  visit: Visit;
  actions: readonly SheetAction[];
  form: FormState;
}) {
  const chosen = allTypedIn(form, "action").map((one) => one.split(":")[0]);
  const day = visit.scope.asOn;
  return (
    <>
      <HintAndErrors form={form} name="action" hint={null} id="action" />
      <DataTable
        caption="Actions at work"
        plain
        rows={actions}
        columns={[
          {
            heading: "Action",
            cell: (action) => (
              <label class="cm-check">
                <input
                  type="checkbox"
                  name="action"
                  id={action === actions[0] ? "action" : `action-${action.number}`}
                  value={`${action.number}:${action.version}`}
                  checked={chosen.includes(String(action.number))}
                />
                <span>
                  {action.label} {action.text}
                </span>
              </label>
            ),
            long: true,
          },
          {
            heading: "Lead now",
            cell: (action) =>
              action.leadText ? (
                <LeadSaid text={action.leadText} leads={action.leads} day={day} withPeople />
              ) : (
                <Gap in="lead" />
              ),
          },
          {
            heading: "How it stands",
            cell: (action) => (
              <Marks>
                <ActionMarks action={action} day={day} />
              </Marks>
            ),
          },
        ]}
      />
    </>
  );
}

interface NewLeadProps {
  parties: readonly Party[];
  people: LeadsPageProps["people"];
  form: FormState;
}

function NewLead({ parties, people, form }: NewLeadProps) {
  return (
    <section aria-labelledby="new-lead">
      <h2 id="new-lead">Who leads the chosen actions?</h2>
      <SelectField
        form={form}
        name="party"
        label="An organisation or group"
        optional
        options={[
          { value: "", label: "As the words below say" },
          ...parties.map(({ kind, id, name }) => ({ value: `${kind}:${id}`, label: name })),
        ]}
      />
      <TextField
        form={form}
        name="lead"
        label="The words of the plan"
        hint="One or more organisations or groups. Left empty, the name of the one chosen above stands there."
        optional
      />
      <SelectField
        form={form}
        name="mode"
        label="How do they share it?"
        options={[
          { value: "words", label: "As the words say" },
          { value: "sole", label: "One leads" },
          { value: "joint", label: "They lead together" },
          { value: "equal", label: "In equal parts" },
          { value: "all", label: "All partners" },
        ]}
      />
      <SelectField
        form={form}
        name="answering"
        label="Who answers for them?"
        optional
        options={[
          { value: "", label: "The lead’s contact for plans" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        form={form}
        name="on"
        label="From which day on?"
        hint="For example 1 April 2027: whoever leads now leads until the day before, and stays in the history. Left empty, it holds at once."
        optional
        letters={20}
      />
    </section>
  );
}
