import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { capital, sayCount, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { anchorOf } from "./decision.props.ts";
import type { GatheredMerging } from "./gather-merging.ts";
import { ImprovementDifferences } from "./improvement-differences.views.tsx";
import { MergeBox } from "./merge-box.views.tsx";
import { saySums } from "./merging.words.ts";

export interface DifferencesPageProps {
  visit: Visit;
  held: GatheredMerging;
  form: FormState;
  notice: Child;
  /** Cells of the paper that wait for somebody's decision. */
  doubts: number;
}

/** What differs between the live plan and a paper, action by action, and what shall be taken of it. */
export function DifferencesPage({ visit, held, form, notice, doubts }: DifferencesPageProps) {
  const { slug } = visit.tenant;
  const { row, live, paper, differences, deciding } = held;
  const { plan } = live.sheet;
  const { sections, sums } = differences;
  const title = deciding.isEdition ? "What differs from the plan" : "What the sheet says of the plan";
  const isAny = held.decisions.length > 0 || sums.questions > 0;
  let asked = 0;
  return (
    <DeskPage visit={visit} title={`${title}: ${row.name}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here={title}
      />
      <ErrorSummary form={form} idOf={anchorOf} />
      <PageHead
        title={title}
        intro={
          <>
            <a href={planPaths.importPaper(slug, row.number)}>{row.name}</a>
            {paper.dated ? `, dated ${sayDay(paper.dated)}` : ""}, beside “{plan.title}” as it is now.{" "}
            <strong>{saySums(sums, deciding.isEdition)}</strong>
          </>
        }
      />
      <HowItWasRead visit={visit} held={held} doubts={doubts} />
      {isAny ? <AllAdditions visit={visit} held={held} /> : <NothingDiffers isEdition={deciding.isEdition} />}
      {sections.map((section, index) => {
        const from = asked;
        asked += section.asked.length;
        return (
          <ImprovementDifferences
            visit={visit}
            held={held}
            section={section}
            index={index}
            askedBefore={from}
          />
        );
      })}
      <Unchanged held={held} />
      <Others held={held} />
      <MergeBox visit={visit} held={held} />
    </DeskPage>
  );
}

function HowItWasRead({
  visit,
  held: { row },
  doubts,
}: Pick<DifferencesPageProps, "visit" | "held" | "doubts">) {
  if (row.content.is !== "paper") return null;
  const href = planPaths.import(visit.tenant.slug, row.number);
  if (doubts === 0)
    return (
      <p class="cm-small">
        Does something look wrong? <a href={href}>See how each cell of the paper was read</a>, and put it
        right.
      </p>
    );
  return (
    <Box
      tone="todo"
      heading={`${capital(sayCount(doubts))} ${doubts === 1 ? "cell of the paper is" : "cells of the paper are"} in doubt`}
    >
      <p>
        What is read wrongly looks like a difference. <a href={href}>Look at how the paper was read</a> first;
        what you decided here stays.
      </p>
    </Box>
  );
}

function NothingDiffers({ isEdition }: { isEdition: boolean }) {
  return (
    <Box
      tone="ok"
      heading={isEdition ? "Nothing differs that you could take" : "Nothing new is said that you could take"}
    >
      <p>
        Spaces, capitals, quotation marks and punctuation do not count. You can put on record that the paper
        was held against the plan, or throw it away.
      </p>
    </Box>
  );
}

/** All new actions at once. */
function AllAdditions({ visit, held }: Pick<DifferencesPageProps, "visit" | "held">) {
  const { row, differences, deciding } = held;
  const count = differences.sums.fresh;
  if (!deciding.isEdition || count < 2) return null;
  return (
    <Form action={planPaths.differenceChoices(visit.tenant.slug, row.number)} guard={false}>
      <Hidden name="version" value={row.version} />
      <Hidden name="about" value="all-new" />
      <div class="cm-box">
        <SelectField
          form={{ typed: { as: "proposed" } }}
          name="as"
          id="all-new"
          label={`All ${sayCount(count)} actions that only the paper has`}
          options={[
            { value: "proposed", label: "Add them as proposed" },
            { value: "agreed", label: "Add them as agreed" },
            { value: "", label: "Leave them out" },
          ]}
        />
        <Button kind="secondary">Accept for all additions</Button>
      </div>
    </Form>
  );
}

/** The improvements of which nothing differs, folded away. */
function Unchanged({ held: { differences, deciding } }: { held: GatheredMerging }) {
  const some = differences.sections.filter(
    ({ improvement, fields, changed, fresh, gone, asked }) =>
      improvement !== null &&
      fields.length + changed.length + fresh.length + gone.length + asked.length === 0,
  );
  if (!deciding.isEdition || some.length === 0) return null;
  const actions = some.reduce((sum, { same, ended }) => sum + same.length + ended.length, 0);
  return (
    <Details
      summary={`Nothing differs in ${sayMany(some.length, "improvement")} (${sayMany(actions, "action")})`}
    >
      {some.map(({ improvement, same, ended }) => (
        <>
          <p>
            <strong>{improvement?.title}</strong>
          </p>
          <ul>
            {[...same.map(({ action }) => action), ...ended].map((action) => (
              <li>
                {action.label} {action.text}
              </li>
            ))}
          </ul>
        </>
      ))}
    </Details>
  );
}

/** Of a sheet of updates: what is not this person's to say, and what is not in the plan. */
function Others({ held: { differences, deciding } }: { held: GatheredMerging }) {
  if (deciding.isEdition) return null;
  const news = differences.sections
    .flatMap(({ changed }) => changed)
    .filter(({ progress, figures }) => progress || figures.length > 0);
  const notYours = news.filter(({ action }) => !deciding.mayUpdate(action));
  const strange = differences.sections.flatMap(({ fresh }) => fresh);
  return (
    <>
      {notYours.length > 0 ? (
        <Details summary={`Not yours (${sayMany(notYours.length, "action")})`}>
          <p>
            Others lead these, so their updates are theirs to give. Whoever leads the plan can bring in the
            whole sheet.
          </p>
          <ul>
            {notYours.map(({ action }) => (
              <li>
                {action.label} {action.text}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {strange.length > 0 ? (
        <Details summary={`Not in the plan (${sayMany(strange.length, "action")})`}>
          <p>Updates are for actions of the plan. New actions come in with a later edition.</p>
          <ul>
            {strange.map(({ paper }) => (
              <li class="cm-said">“{paper.text}”</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}
