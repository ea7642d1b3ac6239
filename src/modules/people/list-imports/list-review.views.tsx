import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { Figures } from "../../../ui/components/figures/figures.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { capital, sayCount, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { LISTS, sayThings } from "./list.words.ts";
import { ListColumns } from "./list-columns.views.tsx";
import type { ListImportRow } from "./list-import.table.ts";
import { ListQuestionBox } from "./list-question.views.tsx";
import type { ListKnown, ListReview } from "./list-review.ts";
import { ListRows } from "./list-rows.views.tsx";

export interface ListReviewPageProps {
  visit: Visit;
  row: ListImportRow;
  review: ListReview;
  known: ListKnown;
  form: FormState;
  open: string | undefined;
  notice: string | undefined;
  conflict?: Child;
}

/** One screen on which a person sees how a list was read, and puts it right before anybody is added. */
export function ListReviewPage(props: ListReviewPageProps) {
  const { visit, row, review, known, form, open, conflict, notice } = props;
  const { slug } = visit.tenant;
  const here = peoplePaths.list(slug, row.number);
  const asked = review.questions.filter(({ answered }) => !answered);
  const settled = review.questions.filter(({ answered }) => answered);
  const title = `Check the list of ${row.kind === "people" ? "people" : "organisations"}`;
  const numberOf = (id: string) => review.questions.findIndex((question) => question.id === id) + 1;
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)} notice={notice}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: LISTS, href: peoplePaths.lists(slug) }]}
        here="Check"
      />
      {conflict}
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={
          <>
            <a href={peoplePaths.listPaper(slug, row.number)}>{row.name}</a>.{" "}
            <strong>{sayNeeds(asked.length)}</strong> Nobody is added or changed until you say so at the end
            of this page, and nobody is mailed.
          </>
        }
      />
      <ListFigures review={review} />
      <Form action={here} state={form}>
        {/* The first button of a form is the one that Enter presses: it must lose nothing and create nothing. */}
        <button class="cm-vh" type="submit" name="next" value="save" tabindex={-1} aria-hidden="true">
          Save
        </button>
        <Hidden name="version" value={row.version} />
        {asked.length > 0 ? (
          <section aria-labelledby="todo">
            <h2 id="todo">{sayNeeds(asked.length).replace(".", "")}</h2>
            <p>Our suggestion is chosen in each, and holds until you choose another.</p>
            {asked.map((question) => (
              <ListQuestionBox
                question={question}
                number={numberOf(question.id)}
                review={review}
                known={known}
                form={form}
              />
            ))}
            <ButtonRow>
              <Button kind="secondary" name="next" value="settle">
                {asked.length === 1 ? "Settle this one" : `Settle these ${sayCount(asked.length)}`}
              </Button>
            </ButtonRow>
          </section>
        ) : null}
        {settled.length > 0 ? (
          <Details summary={`What you have answered (${settled.length})`}>
            {settled.map((question) => (
              <ListQuestionBox
                question={question}
                number={numberOf(question.id)}
                review={review}
                known={known}
                form={form}
              />
            ))}
          </Details>
        ) : null}
        <ListColumns review={review} form={form} />
        <h2 id="rows">Every row, as we read it</h2>
        <ListRows review={review} known={known} here={here} open={open} logins={row.corrections.logins} />
        <Asides row={row} />
        <Creation {...props} />
      </Form>
    </DeskPage>
  );
}

function ListFigures({ review: { kind, rows, cells } }: { review: ListReview }) {
  const count = (standing: string) => rows.filter((row) => row.standing === standing).length;
  return (
    <Figures
      figures={[
        { value: count("new"), label: "new" },
        { value: count("changed"), label: "changed" },
        { value: count("known"), label: "known already" },
        { value: count("left-out"), label: "left out" },
        { value: count("nobody"), label: "not placed", asks: true },
        { value: cells.all, label: kind === "people" ? "cells with words in them" : "cells with words" },
        { value: cells.keptOut, label: "kept out" },
        { value: cells.unknown, label: "of columns we do not know", asks: true },
      ]}
    />
  );
}

function Asides({ row: { content } }: { row: ListImportRow }) {
  const { lines, asides } = content;
  if (lines === 0 && asides.length === 0) return null;
  return (
    <Details summary="What else stands in the file">
      {lines > 0 ? (
        <p>{capital(sayMany(lines, "line"))} outside of its tables. They are no part of the list.</p>
      ) : null}
      {asides.length > 0 ? (
        <ul>
          {asides.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      ) : null}
    </Details>
  );
}

function Creation({ visit, row, review, known }: ListReviewPageProps) {
  const { slug } = visit.tenant;
  const count = (standing: string) => review.rows.filter((one) => one.standing === standing).length;
  const [added, changed] = [count("new"), count("changed")];
  const hasRoles = review.tables.some(({ columns }) => columns.some(({ field }) => field === "role"));
  const bodies = review.newBodies.length;
  const does = added + changed > 0;
  return (
    <Box tone="wash" heading="What will be done">
      <p>
        {does
          ? `${capital(sayThings(row.kind, added))} added, ${changed} changed${bodies > 0 ? `, and ${sayMany(bodies, "organisation")} added with them` : ""}. All of it or nothing. Nobody is mailed.`
          : "Nothing: everybody in the list is known as it says, or left out."}
      </p>
      {hasRoles && known.mayGiveRoles ? (
        <CheckField
          form={{ typed: row.corrections.givesRoles ? { givesRoles: "yes" } : {} }}
          name="givesRoles"
          label="Give the roles that the list names, from today"
          hint="Without this tick, the column of roles is left out."
        />
      ) : null}
      {hasRoles && !known.mayGiveRoles ? (
        <p class="cm-small">The roles in the list are left out: an administrator gives roles.</p>
      ) : null}
      <ButtonRow>
        {does ? (
          <Button name="next" value="create">
            {added > 0
              ? `Add ${sayThings(row.kind, added)}${changed > 0 ? `, change ${changed}` : ""}`
              : `Change ${sayThings(row.kind, changed)}`}
          </Button>
        ) : null}
        <Button kind="secondary" name="next" value="save">
          Save and come back
        </Button>
        <a href={peoplePaths.listRemoval(slug, row.number)}>Throw this list away</a>
      </ButtonRow>
    </Box>
  );
}

function sayNeeds(count: number): string {
  if (count === 0) return "Nothing is left open.";
  return count === 1 ? "One thing needs you." : `${capital(sayCount(count))} things need you.`;
}

/** Asks once before a list is thrown away. */
export function ListRemovalPage({ visit, row, form }: { visit: Visit; row: ListImportRow; form: FormState }) {
  const { slug } = visit.tenant;
  const title = "Throw this list away?";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: LISTS, href: peoplePaths.lists(slug) }]}
        here={row.name}
      />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        {row.name}: what was read of it and all that was put right are gone from here then. Nobody was added
        from it, and nobody is taken away.
      </p>
      <Form action={peoplePaths.listRemoval(slug, row.number)} guard={false}>
        <Hidden name="version" value={row.version} />
        <ButtonRow>
          <Button>Throw it away</Button>
          <ButtonLink href={peoplePaths.list(slug, row.number)} kind="secondary">
            Keep it
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
