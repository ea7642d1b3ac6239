import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { RiskRow } from "./risk.table.ts";
import { BAND_SOURCE, IMPACTS, LIKELIHOODS } from "./risk.words.ts";

interface RiskFormPageProps {
  visit: Visit;
  plan: Pick<PlanRow, "number" | "title">;
  /** The short number of the risk that is changed; null for a new one. */
  number: number | null;
  organisations: readonly { readonly id: string; readonly name: string }[];
  people: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
  conflict?: Child;
}

/** Weighing a risk: how likely, how bad, who owns it, what is done, when it is looked at again. */
export function RiskFormPage(props: RiskFormPageProps) {
  const { visit, plan, number, organisations, people, form, conflict } = props;
  const { slug } = visit.tenant;
  const implication = typedIn(form, "implication");
  const title = number ? "Weigh or change the risk" : implication ? "Weigh the risk" : "Add a risk";
  const back = number ? planPaths.risk(slug, number) : planPaths.planRisks(slug, plan.number);
  const named = (list: readonly { readonly id: string; readonly name: string }[], none: string) => [
    { value: "", label: none },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const picks = (words: readonly string[]) =>
    words.map((word, index) => ({ value: String(index + 1), label: `${index + 1} ${word}` }));
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Risks", href: planPaths.planRisks(slug, plan.number) },
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form
        action={number ? planPaths.editRisk(slug, number) : planPaths.newRisk(slug, plan.number)}
        state={form}
      >
        {number ? <Hidden name="version" value={typedIn(form, "version")} /> : <FormKey form={form} />}
        {implication ? <Hidden name="implication" value={implication} /> : null}
        <TextArea form={form} name="text" label="What could happen?" rows={2} />
        <Choices
          form={form}
          name="likelihood"
          label="How likely is it?"
          row
          optional={implication === ""}
          picks={picks(LIKELIHOODS)}
        />
        <Choices
          form={form}
          name="impact"
          label="How bad would it be?"
          row
          optional={implication === ""}
          picks={picks(IMPACTS)}
        />
        <p class="cm-small cm-quiet">{BAND_SOURCE}</p>
        <TextArea form={form} name="mitigation" label="What is done about it?" optional rows={3} />
        <SelectField
          form={form}
          name="ownerOrganisation"
          label="Which organisation owns it?"
          optional
          options={named(organisations, "None yet")}
        />
        <SelectField
          form={form}
          name="ownerPerson"
          label="Who keeps an eye on it?"
          optional
          options={named(people, "Nobody yet")}
        />
        <TextField
          form={form}
          name="reviewOn"
          label="When is it looked at again?"
          hint="In your own words: “March 2027”, “by the end of 2026”. After its last day the review is due."
          optional
          letters={20}
        />
        <ButtonRow>
          <Button>{number ? "Save the changes" : "Put it in the register"}</Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

export function typedRisk(risk: RiskRow): Typed {
  return {
    text: risk.text,
    likelihood: risk.likelihood === null ? "" : String(risk.likelihood),
    impact: risk.impact === null ? "" : String(risk.impact),
    mitigation: risk.mitigation,
    ownerOrganisation: risk.ownerOrganisationId ?? "",
    ownerPerson: risk.ownerPersonId ?? "",
    reviewOn: risk.reviewOn ? sayDay(risk.reviewOn) : "",
    version: String(risk.version),
  };
}

/** What a conflict compares. */
export function riskFields(names: ReadonlyMap<string, string>): readonly ComparedField[] {
  const say = (id: string) => names.get(id) ?? "";
  return [
    { name: "text", label: "What could happen" },
    { name: "likelihood", label: "How likely it is" },
    { name: "impact", label: "How bad it would be" },
    { name: "mitigation", label: "What is done about it" },
    { name: "ownerOrganisation", label: "The organisation that owns it", say },
    { name: "ownerPerson", label: "Who keeps an eye on it", say },
    { name: "reviewOn", label: "When it is looked at again" },
  ];
}
