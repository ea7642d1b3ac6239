import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { sayTargetRead } from "../actions/target.words.ts";
import { planPaths } from "../paths.ts";
import { MovingTable } from "./moving-table.views.tsx";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { movesWith } from "./occasion.ts";

interface OccasionFormPageProps {
  visit: Visit;
  /** The occasion that is changed; null for a new one. */
  occasion: OccasionRow | null;
  form: FormState;
  conflict?: Child;
}

/** Naming an occasion, and changing its name. */
export function OccasionFormPage({ visit, occasion, form, conflict }: OccasionFormPageProps) {
  const { slug } = visit.tenant;
  const title = occasion ? "Change the occasion" : "Add an occasion";
  const back = occasion ? planPaths.occasion(slug, occasion.number) : planPaths.occasions(slug);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs above={[{ label: "Occasions", href: planPaths.occasions(slug) }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form
        action={occasion ? planPaths.editOccasion(slug, occasion.number) : planPaths.newOccasion(slug)}
        state={form}
      >
        {occasion ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField
          form={form}
          name="name"
          label="What is it called?"
          hint="As the plans say it: “the next LOIP process”, “next Board meeting”."
        />
        <TextArea form={form} name="note" label="What is known of it?" optional rows={3} />
        <ButtonRow>
          <Button>{occasion ? "Save the changes" : "Add the occasion"}</Button>
          <a href={back}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

export const occasionFields: readonly ComparedField[] = [
  { name: "name", label: "What it is called" },
  { name: "note", label: "What is known of it" },
];

interface OccasionDatePageProps {
  visit: Visit;
  occasion: OccasionRow;
  hung: readonly HungAction[];
  /** The occasion with the date asked for, once its words can be read. */
  next: Pick<OccasionRow, "name" | "target"> | null;
  form: FormState;
}

/** Giving an occasion a date: first the words, then everything that will move, then one press. */
export function OccasionDatePage({ visit, occasion, hung, next, form }: OccasionDatePageProps) {
  const { slug } = visit.tenant;
  const { number, name } = occasion;
  const at = planPaths.occasionDate(slug, number);
  const moving = hung.filter(({ action }) => movesWith(action)).length;
  const when = typedIn(form, "when");
  return (
    <DeskPage visit={visit} title={`When is ${name}?`} error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Occasions", href: planPaths.occasions(slug) },
          { label: name, href: planPaths.occasion(slug, number) },
        ]}
        here="Its date"
      />
      <ErrorSummary form={form} />
      <h1>When is “{name}”?</h1>
      <form action={at} method="get">
        <DateField
          form={form}
          name="when"
          label="In your own words"
          hint="For example “June 2027”, “12 November 2027”, “by the end of 2027”."
          reading={sayTargetRead(when, visit.scope.asOn)}
          readingHref={planPaths.dateReading(slug)}
        />
        <Button kind={next ? "secondary" : "filled"}>Show what will move</Button>
      </form>
      {next ? (
        <>
          <h2>{moving === 0 ? "Nothing moves with it yet" : `${sayMany(moving, "action")} will move`}</h2>
          {hung.length > 0 ? <MovingTable slug={slug} hung={hung} next={next} /> : null}
          <p>
            The words of each action stay; so does its first date, where it had one. Its history says why it
            moved.
          </p>
          <Form action={at} guard={false}>
            <Hidden name="when" value={when} />
            <Hidden name="version" value={occasion.version} />
            <ButtonRow>
              <Button>
                {moving === 0
                  ? "Give it this date"
                  : `Give it this date and move ${sayMany(moving, "action")}`}
              </Button>
              <a href={planPaths.occasion(slug, number)}>Leave it as it is</a>
            </ButtonRow>
          </Form>
        </>
      ) : null}
    </DeskPage>
  );
}

interface JoiningPageProps {
  visit: Visit;
  occasion: OccasionRow;
  others: readonly OccasionRow[];
  /** The other occasion as it would be, and what hangs on this one, once one is chosen. */
  next: OccasionRow | null;
  hung: readonly HungAction[];
  form: FormState;
}

/** Two occasions that are one: first which, then what will move, then one press. */
export function JoiningPage({ visit, occasion, others, next, hung, form }: JoiningPageProps) {
  const { slug } = visit.tenant;
  const { number, name } = occasion;
  const at = planPaths.occasionJoining(slug, number);
  return (
    <DeskPage visit={visit} title="The same as another occasion" error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Occasions", href: planPaths.occasions(slug) },
          { label: name, href: planPaths.occasion(slug, number) },
        ]}
        here="The same as another"
      />
      <ErrorSummary form={form} />
      <h1>“{name}” is the same as …</h1>
      {others.length === 0 ? (
        <p>There is no other occasion. An occasion that is named twice can be joined here.</p>
      ) : (
        <form action={at} method="get">
          <SelectField
            form={form}
            name="into"
            label="Which occasion?"
            hint="That one stays, with everything that hangs on either."
            options={[
              { value: "", label: "Choose one" },
              ...others.map((other) => ({ value: String(other.number), label: other.name })),
            ]}
          />
          <Button kind={next ? "secondary" : "filled"}>Show what will move</Button>
        </form>
      )}
      {next ? (
        <>
          <h2>Into “{next.name}”</h2>
          {hung.length > 0 ? (
            <MovingTable slug={slug} hung={hung} next={next} />
          ) : (
            <p>Nothing hangs on “{name}”.</p>
          )}
          <Form action={at} guard={false}>
            <Hidden name="into" value={next.number} />
            <Hidden name="version" value={occasion.version} />
            <ButtonRow>
              <Button>Join the two</Button>
              <a href={planPaths.occasion(slug, number)}>Leave them apart</a>
            </ButtonRow>
          </Form>
        </>
      ) : null}
    </DeskPage>
  );
}
