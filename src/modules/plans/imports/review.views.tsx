import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Figures } from "../../../ui/components/figures/figures.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { Asides } from "./asides.views.tsx";
import type { PaperContent } from "./brought-content.ts";
import { HiddenParts } from "./hidden-parts.views.tsx";
import { KeepNotes } from "./keep-notes.views.tsx";
import type { Review } from "./review.ts";
import { Creation, Holding } from "./review-ending.views.tsx";
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
  /** It is held against a live plan, and does not become a new one. */
  isHeld: boolean;
  /** Which improvement's cells are open, from 0; null for the rest of the paper. */
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
        {props.isHeld ? (
          <Holding form={form} isPlan={isPlan} />
        ) : (
          <Creation visit={visit} form={form} figures={figures} isPlan={isPlan} />
        )}
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
