import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Figures } from "../../../ui/components/figures/figures.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { capital, sayCount, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { planKinds } from "../plans/plan.ts";
import { sayKind } from "../plans/plan.words.ts";
import { Asides } from "./asides.views.tsx";
import type { PaperContent } from "./brought-content.ts";
import { HiddenParts } from "./hidden-parts.views.tsx";
import { KeepNotes } from "./keep-notes.views.tsx";
import type { Review } from "./review.ts";
import { ReviewQuestion } from "./review-question.views.tsx";
import { ReviewSections } from "./review-sections.views.tsx";
import type { TableChoice } from "./table-choice.ts";
import { TablesOfPaper } from "./table-choice.views.tsx";

export interface ReviewPageProps {
  visit: Visit;
  number: number;
  name: string;
  content: PaperContent;
  review: Review;
  tables: TableChoice;
  form: FormState;
  /** Which improvement's cells are open, from 0; null for the rest of the paper. */
  /** It is held against a live plan, and does not become a new one. */
  isHeld: boolean;
  open: number | null | undefined;
  parties: readonly { readonly value: string; readonly label: string }[];
  mayRemember: boolean;
  notice: string | undefined;
  conflict?: Child;
}

/** One screen on which a person sees how a paper was read, and puts it right before anything is created. */
export function ReviewPage(props: ReviewPageProps) {
  const { visit, number, name, content, review, form, conflict, notice } = props;
  const { slug } = visit.tenant;
  const { figures, questions } = review;
  const open = questions.filter(({ answered }) => !answered);
  const settled = questions.filter(({ answered }) => answered);
  const isPlan = figures.improvements > 0;
  const title = "Check how the paper was read";
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          props.isHeld
            ? { label: "What differs", href: planPaths.differences(slug, number) }
            : { label: "Papers", href: planPaths.imports(slug) },
        ]}
        here="Check"
      />
      {conflict}
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={
          <>
            <a href={planPaths.importPaper(slug, number)}>{name}</a>
            {sayDated(review)}. <strong>{sayNeeds(open.length)}</strong>{" "}
            {props.isHeld
              ? "Nothing of the plan changes until you merge."
              : "Nothing is created until you say so at the end of this page."}
          </>
        }
      />
      <Figures
        figures={[
          { value: figures.cells, label: "cells with words in them" },
          { value: figures.placed, label: "placed" },
          { value: figures.unplaced, label: "not placed", asks: true },
          { value: figures.improvements, label: figures.improvements === 1 ? "improvement" : "improvements" },
          { value: figures.actions, label: figures.actions === 1 ? "action" : "actions" },
          {
            value: figures.datesRead,
            label: `${figures.datesRead === 1 ? "date" : "dates"} read${figures.datesInDoubt > 0 ? `, ${figures.datesInDoubt} in doubt` : ""}`,
          },
        ]}
      />
      {isPlan ? null : <NoPlan {...props} />}
      <HiddenParts slug={slug} number={number} content={content} form={form} />
      <Form action={planPaths.import(slug, number)} state={form}>
        {/* The first button of a form is the one that Enter presses: it must lose nothing and create nothing. */}
        <button class="cm-vh" type="submit" name="next" value="save" tabindex={-1} aria-hidden="true">
          Save
        </button>
        <Hidden name="version" value={String(form.typed.version ?? "")} />
        <TablesOfPaper slug={slug} choice={props.tables} form={form} />
        {open.length > 0 ? (
          <section aria-labelledby="todo">
            <h2 id="todo">{sayNeeds(open.length).replace(".", "")}</h2>
            <p>Our suggestion is chosen in each, and holds until you choose another.</p>
            {open.map((asked) => (
              <Question {...props} asked={asked} />
            ))}
            <ButtonRow>
              <Button kind="secondary" name="next" value="settle">
                {open.length === 1 ? "Settle this one" : `Settle these ${sayCount(open.length)}`}
              </Button>
            </ButtonRow>
          </section>
        ) : null}
        {settled.length > 0 ? (
          <Details summary={`What you have answered (${settled.length})`}>
            {settled.map((asked) => (
              <Question {...props} asked={asked} />
            ))}
          </Details>
        ) : null}
        <KeepNotes cells={review.keepable} tables={content.facts.tables} form={form} />
        <h2 id="cells">Everything, as we read it</h2>
        <p>
          The words of the paper stay as they are. Put anything right with “Change”: your answers are saved on
          the way.
        </p>
        <ReviewSections
          slug={slug}
          number={number}
          review={review}
          tables={content.facts.tables}
          open={props.open}
        />
        <Asides asides={content.facts.asides} />
        {props.isHeld ? <Holding {...props} isPlan={isPlan} /> : <Creation {...props} isPlan={isPlan} />}
      </Form>
      {/* A form of its own, outside the other: HTML knows no form in a form. */}
      <Form action={planPaths.importRemoval(slug, number)} guard={false} id="removal">
        <Hidden name="version" value={String(form.typed.version ?? "")} />
      </Form>
    </DeskPage>
  );
}

function Question({ asked, ...props }: ReviewPageProps & { asked: Review["questions"][number] }) {
  const { visit, form, content, parties, mayRemember } = props;
  return (
    <ReviewQuestion
      asked={asked}
      form={form}
      tables={content.facts.tables}
      parties={parties}
      mayRemember={mayRemember}
      dateReading={planPaths.dateReading(visit.tenant.slug)}
    />
  );
}

/** Of an edition or a sheet of updates: on to what differs from the plan. */
function Holding({ form, isPlan }: ReviewPageProps & { isPlan: boolean }) {
  return (
    <Box tone="wash" heading="Hold it against the plan">
      <Hidden name="title" value={typedIn(form, "title")} />
      <Hidden name="kind" value={typedIn(form, "kind")} />
      <PaperDay form={form} />
      <p>
        {isPlan
          ? "The next page shows what differs from the plan, action by action. Nothing changes until you say so there."
          : "Nothing can be compared yet: no cell is taken for an action."}
      </p>
      <ButtonRow>
        {isPlan ? (
          <Button name="next" value="differences">
            Go on to the differences
          </Button>
        ) : null}
        <Button kind="secondary" name="next" value="save">
          Save and come back
        </Button>
        <button class="cm-plain" type="submit" form="removal">
          Throw this reading away
        </button>
      </ButtonRow>
    </Box>
  );
}

function PaperDay({ form }: { form: FormState }) {
  return (
    <TextField
      form={form}
      name="dated"
      label="Which day is on the paper?"
      hint="For example 12 November 2026. “Within 6 months” is counted from this day; without it, it is not counted."
      optional
      letters={20}
    />
  );
}

function Creation({ visit, form, review, isPlan }: ReviewPageProps & { isPlan: boolean }) {
  const { words } = visit.tenant;
  const { improvements, actions, unplaced } = review.figures;
  const what = `${sayMany(improvements, "improvement")} and ${sayMany(actions, "action")}`;
  return (
    <Box tone="wash" heading="What will be created">
      <TextField form={form} name="title" label="What is the plan called?" hint="Residents see this name." />
      <SelectField
        form={form}
        name="kind"
        label="What kind of plan is it?"
        options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
      />
      <PaperDay form={form} />
      <p>
        {isPlan
          ? `A draft plan with ${what}. Nobody is told and nothing is public until you publish it. The paper itself is kept with the plan.`
          : "Nothing yet: no cell is taken for an improvement or an action."}
        {isPlan && unplaced > 0
          ? ` ${capital(sayCount(unplaced))} ${unplaced === 1 ? "cell is" : "cells are"} not placed and will not be in it.`
          : ""}
      </p>
      <ButtonRow>
        {isPlan ? (
          <Button name="next" value="create">
            Create the draft plan
          </Button>
        ) : null}
        <Button kind="secondary" name="next" value="save">
          Save and come back
        </Button>
        <button class="cm-plain" type="submit" form="removal">
          Throw this reading away
        </button>
      </ButtonRow>
    </Box>
  );
}

function NoPlan({ visit, number, content, review, form }: ReviewPageProps) {
  const { slug } = visit.tenant;
  return (
    <Box tone="todo" heading="We see no plan in this paper">
      <p>
        {review.reading.tables.some(({ taken }) => taken)
          ? "None of its tables is ticked. All its cells are listed below."
          : "None of its tables has headings like “Action”, “Lead” or “Target date”. Tick a table if it is a plan nevertheless. All its cells are listed below."}
      </p>
      {content.takenAsPlan ? (
        <Form action={planPaths.importReading(slug, number)} guard={false}>
          <Hidden name="version" value={String(form.typed.version ?? "")} />
          <ButtonRow>
            <Button kind="secondary">Take it as a plan</Button>
          </ButtonRow>
        </Form>
      ) : (
        <p>Say with “Change” which cells are improvements and actions, or bring in another paper.</p>
      )}
    </Box>
  );
}

function sayDated({ reading }: Review): string {
  if (!reading.dated) return ", without a day";
  return `, dated ${sayDay(reading.dated)}${reading.datedBy === "person" ? " as you said" : ""}`;
}

function sayNeeds(count: number): string {
  if (count === 0) return "Nothing is left open.";
  return count === 1 ? "One thing needs you." : `${capital(sayCount(count))} things need you.`;
}
