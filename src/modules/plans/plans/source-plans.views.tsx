import { Button, PlainButton } from "../../../ui/components/button/button.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "./plan.table.ts";
import { sayTitle } from "./plan.words.ts";
import type { PlanChoices } from "./plan-fields.views.tsx";
import type { LinkedPlan } from "./plan-link.store.ts";

interface SourcePlansProps {
  slug: string;
  plan: PlanRow;
  informing: readonly LinkedPlan[];
  plans: PlanChoices["plans"];
  form: FormState;
}

/** The plans that inform this one: said, and taken back. */
export function SourcePlans({ slug, plan, informing, plans, form }: SourcePlansProps) {
  if (plans.length === 0 && informing.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">What informs it</h2>
      <p>When a plan that informs this one is published anew, this one is shown as due for a refresh.</p>
      <Rows>
        {informing.map((link) => (
          <Row
            title={link.plan.title}
            href={planPaths.plan(slug, link.plan.number)}
            under={link.note}
            marks={
              <Form action={planPaths.planLinkRemoval(slug, plan.number)} guard={false}>
                <Hidden name="from" value={link.plan.number} />
                <PlainButton>
                  Take away<span class="cm-vh">: {link.plan.title}</span>
                </PlainButton>
              </Form>
            }
          />
        ))}
      </Rows>
      <Form action={planPaths.planLinks(slug, plan.number)} guard={false}>
        <SelectField
          form={form}
          name="from"
          label="Which plan informs it?"
          options={[
            { value: "", label: "Choose one" },
            ...plans.map((other) => ({ value: String(other.number), label: sayTitle(other) })),
          ]}
        />
        <TextField form={form} name="note" label="How?" hint="For example “its priorities”." optional />
        <Button kind="secondary">Say that it informs this plan</Button>
      </Form>
    </section>
  );
}
