import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey, Hidden } from "../../../ui/components/form/form.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { CaveatRow } from "./caveat.table.ts";
import { agreements } from "./caveat.ts";
import { sayAgreement } from "./caveat.words.ts";

interface CaveatsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  form: FormState;
  mayChange: boolean;
  notice?: Child;
}

/** What was said against a plan or of its limits, with how far people agreed. */
export function CaveatsPage({ visit, sheet, form, mayChange, notice }: CaveatsPageProps) {
  const { slug } = visit.tenant;
  const { number } = sheet.plan;
  return (
    <PlanPartPage visit={visit} sheet={sheet} here={null} way="Caveats" form={form} notice={notice}>
      <h2>Caveats: what was said against the plan, or of its limits</h2>
      {sheet.caveats.length === 0 ? <p>Nothing is kept yet.</p> : null}
      <Rows>
        {sheet.caveats.map((caveat) => (
          <Row
            title={caveat.text}
            {...(mayChange ? { href: planPaths.editCaveat(slug, number, caveat.id) } : {})}
            under={saidOf(caveat)}
          />
        ))}
      </Rows>
      {mayChange ? (
        <>
          <h2>Add one</h2>
          <Form action={planPaths.caveats(slug, number)} state={form}>
            <FormKey form={form} />
            <CaveatFields form={form} />
            <Button>Add it</Button>
          </Form>
        </>
      ) : null}
    </PlanPartPage>
  );
}

/** “Most agreed · 3 March 2026” */
function saidOf({ agreement, saidOn }: CaveatRow): string {
  return [sayAgreement(agreement), saidOn ? sayDay(saidOn) : ""].filter(Boolean).join(" · ");
}

function CaveatFields({ form }: { form: FormState }) {
  return (
    <>
      <TextArea
        form={form}
        name="text"
        label="What was said?"
        hint="For example that the time is short. The public reads it with the plan, once it is published."
        rows={3}
      />
      <Choices
        form={form}
        name="agreement"
        label="How far did people agree?"
        row
        picks={Object.entries(agreements).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="saidOn"
        label="On which day?"
        hint="For example 3 March 2026"
        optional
        letters={20}
      />
    </>
  );
}

interface CaveatFormPageProps {
  visit: Visit;
  plan: PlanRow;
  id: string;
  form: FormState;
  conflict?: Child;
}

export function CaveatFormPage({ visit, plan, id, form, conflict }: CaveatFormPageProps) {
  const { slug } = visit.tenant;
  const back = planPaths.caveats(slug, plan.number);
  return (
    <DeskPage
      visit={visit}
      title="Change the caveat"
      width="narrow"
      error={hasProblems(form) || conflict !== undefined}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Caveats", href: back },
        ]}
        here="Change the caveat"
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>Change the caveat</h1>
      <Form action={planPaths.editCaveat(slug, plan.number, id)} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <CaveatFields form={form} />
        <ButtonRow>
          <Button>Save the changes</Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
      <Form action={planPaths.caveatRemoval(slug, plan.number, id)} guard={false}>
        <p>
          <PlainButton>Take this caveat away</PlainButton>
        </p>
      </Form>
    </DeskPage>
  );
}

export function typedCaveat(row: CaveatRow): Typed {
  return {
    text: row.text,
    agreement: row.agreement,
    saidOn: row.saidOn ? sayDay(row.saidOn) : "",
    version: String(row.version),
  };
}

export const caveatFields: readonly ComparedField[] = [
  { name: "text", label: "What was said" },
  {
    name: "agreement",
    label: "How far people agreed",
    say: (value) => (Object.hasOwn(agreements, value) ? agreements[value as keyof typeof agreements] : value),
  },
  { name: "saidOn", label: "On which day" },
];
