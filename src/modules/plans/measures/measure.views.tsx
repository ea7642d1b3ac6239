import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { isOver } from "../actions/action.ts";
import { planPaths } from "../paths.ts";
import { changesActions, givesReadings } from "../policy.ts";
import { markOfMeasure } from "./measure.ts";
import { measureKinds } from "./measure.words.ts";
import type { MeasureDesk } from "./measure-desk.store.ts";
import { NumberSeries } from "./number-series.views.tsx";
import { OnTimeSection } from "./on-time.views.tsx";

interface MeasurePageProps {
  visit: Visit;
  desk: MeasureDesk;
  /** The form that was sent and refused. */
  refused?: { readonly form: "measure" | "reading"; readonly state: FormState } | undefined;
  notice?: Child;
  conflict?: Child;
}

/** One measure: how its number went, a new reading, and what it is counted in. */
export function MeasurePage({ visit, desk, refused, notice, conflict }: MeasurePageProps) {
  const { slug, yearStart } = visit.tenant;
  const { scope } = visit;
  const { measure, plan, improvement, action, led, evidence, actions } = desk;
  const mayRead =
    action !== null && led !== null && allowed(givesReadings, scope, led) && !isOver(action.status);
  const stateOf = (form: "measure" | "reading", blank: FormState) =>
    refused?.form === form ? refused.state : blank;
  return (
    <DeskPage
      visit={visit}
      title={measure.text}
      error={(refused ? hasProblems(refused.state) : false) || conflict !== undefined}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Measures", href: planPaths.measures(slug, plan.number) },
        ]}
        here={measure.text}
      />
      {conflict}
      {refused ? <ErrorSummary form={refused.state} idOf={(field) => `${refused.form}-${field}`} /> : null}
      <PageHead
        title={measure.text}
        intro={
          <>
            {measureKinds[measure.kind]}. A measure of{" "}
            {action ? (
              <a href={planPaths.action(slug, action.number)}>{action.text}</a>
            ) : (
              <a href={`${planPaths.plan(slug, plan.number)}#i-${improvement.id}`}>{improvement.title}</a>
            )}
            .
          </>
        }
      />
      {measure.kind === "on-time" ? (
        <OnTimeSection actions={actions} day={scope.asOn} yearStart={yearStart} level={2} />
      ) : null}
      {measure.kind === "number" ? (
        <NumberSeries
          text={measure.text}
          aims={measure}
          given={evidence}
          table={planPaths.readings(slug, measure.id)}
        />
      ) : null}
      {measure.kind === "number" && action === null ? (
        <p>
          A measure of a whole improvement takes no readings. Write it as a measure of the action that is to
          change the number, and its readings can be added there.
        </p>
      ) : null}
      {measure.kind === "document" && action ? (
        <p>
          What shows it stands on <a href={planPaths.action(slug, action.number)}>the page of its action</a>.
        </p>
      ) : null}
      {measure.kind === "number" && mayRead ? (
        <ReadingForm
          at={planPaths.readings(slug, measure.id)}
          unit={measure.unit}
          form={stateOf("reading", { typed: { audience: "partners", readOn: sayDay(scope.asOn) } })}
        />
      ) : null}
      {allowed(changesActions, scope, null) ? (
        <MeasureForm
          at={planPaths.measure(slug, measure.id)}
          form={stateOf("measure", {
            typed: {
              kind: measure.kind,
              unit: measure.unit ?? "",
              baseline: measure.baseline ?? "",
              aim: measure.aim ?? "",
              shown: markOfMeasure(measure),
            },
          })}
          open={refused?.form === "measure"}
        />
      ) : null}
    </DeskPage>
  );
}

function ReadingForm({ at, unit, form }: { at: string; unit: string | null; form: FormState }) {
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">Add a reading</h2>
      <Form action={at} state={form}>
        <TextField
          form={form}
          name="value"
          id="reading-value"
          label={unit ? `The number, in ${unit}` : "The number"}
          hint="As it stands: 12, 12%, 1,234 or £3m."
          letters={10}
        />
        <TextField
          form={form}
          name="readOn"
          id="reading-readOn"
          label="For which day?"
          hint="For example 31 October 2026."
          letters={20}
        />
        <TextField form={form} name="title" id="reading-title" label="Where does it come from?" optional />
        <Choices
          form={form}
          name="audience"
          id="reading-audience"
          label="Who may see it?"
          picks={[
            { value: "partners", label: "Partners only" },
            { value: "public", label: "Everyone, once the plan is published" },
          ]}
        />
        <Button>Add the reading</Button>
      </Form>
    </section>
  );
}

function MeasureForm({ at, form, open }: { at: string; form: FormState; open: boolean }) {
  return (
    <section aria-labelledby="measure-heading">
      <h2 id="measure-heading">What it is</h2>
      <Details summary="Say what it is counted in, where it stood and what it is to become" open={open}>
        <Form action={at} state={form}>
          <FormKey form={form} />
          <Hidden name="shown" value={typedIn(form, "shown")} />
          <SelectField
            form={form}
            name="kind"
            id="measure-kind"
            label="How will one know?"
            options={Object.entries(measureKinds).map(([value, label]) => ({ value, label }))}
          />
          <TextField
            form={form}
            name="unit"
            id="measure-unit"
            label="What is it counted in?"
            hint="For a number: people, %, £."
            optional
            letters={10}
          />
          <TextField
            form={form}
            name="baseline"
            id="measure-baseline"
            label="Where did it stand at the start?"
            optional
            letters={10}
          />
          <TextField
            form={form}
            name="aim"
            id="measure-aim"
            label="What is it to become?"
            optional
            letters={10}
          />
          <Button kind="secondary">Save what it is</Button>
        </Form>
      </Details>
    </section>
  );
}
