import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { PaperFields } from "../imports/paper-fields.views.tsx";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { HeldPaper } from "./merging.store.ts";

interface BringInEditionPageProps {
  visit: Visit;
  plan: PlanRow;
  form: FormState;
  mayBringEdition: boolean;
  /** Papers held against this plan that this person may work on. */
  papers: readonly HeldPaper[];
  notice: string | undefined;
}

/** Bringing in a later edition of a plan's paper, or a partner's sheet of updates. */
export function BringInEditionPage({
  visit,
  plan,
  form,
  mayBringEdition,
  papers,
  notice,
}: BringInEditionPageProps) {
  const { slug } = visit.tenant;
  const title = mayBringEdition ? "Bring in a later edition or updates" : "Bring in updates";
  const open = papers.filter(({ state }) => state === "open");
  const merged = papers.filter(({ state }) => state === "merged");
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here={title}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={
          mayBringEdition
            ? "The paper is held against the plan as it is now. You see what differs, action by action, and take what you want. Nothing changes before."
            : "Your sheet is held against the plan. You see what it says of the actions that you or your organisation lead, and take what you want."
        }
      />
      {open.length > 0 ? (
        <section aria-labelledby="going-on">
          <h2 id="going-on">Being compared ({open.length})</h2>
          <Papers slug={slug} papers={open} />
        </section>
      ) : null}
      <Form action={planPaths.newEdition(slug, plan.number)} state={form} files>
        {mayBringEdition ? (
          <Choices
            form={form}
            name="purpose"
            label="What is it?"
            picks={[
              {
                value: "edition",
                label: "A later edition of the plan",
                hint: "Its words, leads, dates and measures are compared, and which actions it has",
              },
              {
                value: "updates",
                label: "A sheet of updates",
                hint: "Only what it says of how actions go is read; the plan’s words stay",
              },
            ]}
          />
        ) : (
          <Hidden name="purpose" value="updates" />
        )}
        <PaperFields form={form} />
        <ButtonRow>
          <Button>Read the paper</Button>
          <a href={planPaths.plan(slug, plan.number)}>Leave without bringing it in</a>
        </ButtonRow>
      </Form>
      {merged.length > 0 ? (
        <section aria-labelledby="merged">
          <h2 id="merged">Merged before ({merged.length})</h2>
          <Papers slug={slug} papers={merged} />
        </section>
      ) : null}
    </DeskPage>
  );
}

/** Papers that were held against a plan, each with its page. */
export function Papers({ slug, papers }: { slug: string; papers: readonly HeldPaper[] }) {
  return (
    <Rows>
      {papers.map(({ number, name, purpose, state, broughtAt, merging }) => (
        <Row
          title={name}
          href={planPaths.differences(slug, number)}
          under={`${purpose === "edition" ? "A later edition" : "Updates"}, brought in on ${sayDay(dayInScotland(broughtAt))}${state === "merged" ? `; ${merging?.record?.taken.length ?? 0} taken, ${merging?.record?.left.length ?? 0} left` : ""}`}
        />
      ))}
    </Rows>
  );
}
