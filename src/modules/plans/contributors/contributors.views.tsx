import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import type { Party } from "../actions/lead.ts";
import { planPaths } from "../paths.ts";

interface ContributorsPageProps {
  visit: Visit;
  desk: ActionDesk;
  parties: readonly Party[];
  form: FormState;
  notice?: Child;
}

/** Who helps with an action beside its lead, and what each brings. */
export function ContributorsPage({ visit, desk, parties, form, notice }: ContributorsPageProps) {
  const { slug } = visit.tenant;
  const { action, plan, label, contributors } = desk;
  const back = planPaths.action(slug, action.number);
  return (
    <DeskPage
      visit={visit}
      title={`Who helps with ${label}`}
      width="narrow"
      error={hasProblems(form)}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: `${label} ${action.text}`, href: back },
        ]}
        here="Who helps"
      />
      <ErrorSummary form={form} />
      <PageHead title={`Who helps with ${label}`} intro={action.text} />
      {contributors.length === 0 ? <p>Nobody is named yet beside the lead.</p> : null}
      <Rows>
        {contributors.map(({ id, party, part }) => (
          <Row
            title={party.name}
            under={part}
            marks={
              <Form action={planPaths.contributorRemoval(slug, action.number, id)} guard={false}>
                <PlainButton>
                  Take away<span class="cm-vh">: {party.name}</span>
                </PlainButton>
              </Form>
            }
          />
        ))}
      </Rows>
      <h2>Add one</h2>
      <Form action={planPaths.contributors(slug, action.number)} state={form}>
        <SelectField
          form={form}
          name="party"
          label="Who helps?"
          options={[
            { value: "", label: "Choose one" },
            ...parties.map(({ kind, id, name }) => ({ value: `${kind}:${id}`, label: name })),
          ]}
        />
        <TextField
          form={form}
          name="part"
          label="What do they bring?"
          hint="For example “two rooms and a trainer” or “what young people tell us”."
          optional
        />
        <ButtonRow>
          <Button>Add</Button>
          <a href={back}>Back to the action</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
