import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import type { Option } from "../../../ui/components/field/options.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Quote } from "../../../ui/components/said/said.tsx";
import { allTypedIn, type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import type { Role } from "../reading/index.ts";
import { sayUnderstood, sayWhere } from "./cell.words.ts";
import type { ReviewedCell } from "./review.ts";
import { ROLE_CHOICES } from "./role.words.ts";

interface CellPageProps {
  visit: Visit;
  number: number;
  reviewed: ReviewedCell;
  tables: number;
  form: FormState;
  roles: readonly Role[];
  /** The cells above it in its column that it could go on with. */
  above: readonly Option[];
  parties: readonly Option[];
  mayRemember: boolean;
  /** How the words of its date are read, in a sentence. */
  reading: string;
  conflict?: Child;
}

/** One cell of a paper: what it is, the words that go into the plan, and how they are read. */
export function CellPage(props: CellPageProps) {
  const { visit, number, reviewed, tables, form, roles, conflict } = props;
  const { cell } = reviewed;
  const { slug } = visit.tenant;
  const where = sayWhere(cell, tables);
  return (
    <DeskPage visit={visit} title={`Put a cell right: ${where}`} width="narrow" error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          ...(allowed(startsPlans, visit.scope, null)
            ? [{ label: "Papers", href: planPaths.imports(slug) }]
            : []),
          { label: "Check", href: planPaths.import(slug, number) },
        ]}
        here="Put a cell right"
      />
      {conflict}
      <ErrorSummary form={form} />
      <PageHead title="Put a cell right" intro={sayHeading(where, cell.heading)} />
      <Quote>
        <p class="cm-lines">{cell.text}</p>
      </Quote>
      <p>As it stands: {sayUnderstood(reviewed)}</p>
      <Form action={planPaths.importCell(slug, number, cell.id)} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <SelectField
          form={form}
          name="role"
          label="What is it?"
          options={roles.map((role) => ({ value: role, label: ROLE_CHOICES[role] }))}
        />
        <TextArea
          form={form}
          name="text"
          label="The words that go into the plan"
          hint="The paper’s own words stay beside them. A line for each item."
          rows={Math.min(12, Math.max(3, typedIn(form, "text").split("\n").length + 1))}
        />
        <CellDetails {...props} />
        <ButtonRow>
          <Button name="next" value="save">
            Save the cell
          </Button>
          {cell.correction ? (
            <Button kind="secondary" name="next" value="reset">
              Back to how we read it
            </Button>
          ) : null}
          <a href={planPaths.import(slug, number)}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** What is asked only of cells of some kinds. */
function CellDetails({ visit, reviewed, form, above, parties, mayRemember, reading }: CellPageProps) {
  const { cell, lead, implications } = reviewed;
  const isDate = cell.role === "target-date" || cell.role === "start-date";
  return (
    <>
      {isDate ? (
        <DateField
          form={form}
          name="date"
          label="Words to read the date from"
          hint="Write it as you would say it: “by June 2027”, “Autumn 2027”, “ongoing, review March 2027”."
          reading={reading}
          readingHref={planPaths.dateReading(visit.tenant.slug)}
        />
      ) : (
        <Hidden name="date" value={typedIn(form, "date")} />
      )}
      {messagesFor(form, "date").length > 0 ? (
        <CheckField form={form} name="keepDate" label="Keep these words, without a date" />
      ) : null}
      {lead ? (
        <>
          <Hidden name="leadSaid" value="yes" />
          <Choices
            form={form}
            name="party"
            label="Who is meant?"
            hint="Choose none to keep the words and mark “to be identified”. It holds wherever the paper uses these words."
            several
            picks={parties}
          />
          {mayRemember ? (
            <CheckField
              form={form}
              name="remember"
              label={`Remember “${lead.text}” as another name for it, if you choose one`}
            />
          ) : null}
        </>
      ) : null}
      {implications.length > 0 ? (
        <fieldset class="cm-q">
          <legend>What kind is each?</legend>
          {implications.map(({ text }, index) => (
            <SelectField
              form={{ typed: { kinds: allTypedIn(form, "kinds")[index] ?? "unspecified" } }}
              name="kinds"
              id={`kind-${index + 1}`}
              label={text}
              options={KINDS}
            />
          ))}
        </fieldset>
      ) : null}
      {above.length > 0 ? (
        <SelectField
          form={form}
          name="joins"
          label="If it goes on with another cell, or says it again: which?"
          options={[{ value: "", label: "It does not" }, ...above]}
        />
      ) : null}
      {cell.role === "action" && cell.pieces.length > 1 ? (
        <CheckField form={form} name="apart" label="Each line is an action of its own" />
      ) : null}
      <CheckField
        form={form}
        name="ofImprovement"
        label="It belongs to the whole improvement, not to the action in its row"
      />
    </>
  );
}

const KINDS: readonly Option[] = [
  { value: "cost", label: "Cost" },
  { value: "risk", label: "Risk" },
  { value: "resource", label: "Resource" },
  { value: "unspecified", label: "Other" },
];

function sayHeading(where: string, heading: string | null): string {
  return heading ? `${where}, under the heading “${heading}”.` : `${where}.`;
}
