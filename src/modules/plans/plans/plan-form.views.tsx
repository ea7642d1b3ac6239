import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { ArrangingList } from "../arranging/arranging-list.views.tsx";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "./plan.table.ts";
import { isHeadingKind } from "./plan.ts";
import { type HeadingWord, headingWord, sayKind } from "./plan.words.ts";
import { type PlanChoices, PlanFields, typedOwner } from "./plan-fields.views.tsx";
import type { LinkedPlan } from "./plan-link.store.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";
import { PlanTabs } from "./plan-tabs.views.tsx";
import { SourcePlans } from "./source-plans.views.tsx";
import type { PlanTieRefusal } from "./start-plan.ts";

interface PlanFormPageProps {
  visit: Visit;
  /** The plan that is changed, whole, for its improvements; null for a new one. */
  sheet: PlanSheet | null;
  choices: PlanChoices;
  /** The plans that inform the one that is changed. */
  informing: readonly LinkedPlan[];
  form: FormState;
  conflict?: Child;
}

/** Starting a plan, and changing its name, years and headings. */
export function PlanFormPage({ visit, sheet, choices, informing, form, conflict }: PlanFormPageProps) {
  const { slug, words } = visit.tenant;
  const heading = headingWord(sheet?.plan ?? {}, words);
  const title = sheet ? "Headings and words" : "Start a plan";
  return (
    <DeskPage visit={visit} title={title} width={sheet ? "normal" : "narrow"} error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          ...(sheet ? [{ label: sheet.plan.title, href: planPaths.plan(slug, sheet.plan.number) }] : []),
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {sheet ? <PlanTabs visit={visit} sheet={sheet} here="edit" /> : null}
      {sheet ? <ImprovementList slug={slug} sheet={sheet} heading={heading} /> : null}
      {sheet ? <h2>The plan itself</h2> : null}
      <Form
        action={sheet ? planPaths.editPlan(slug, sheet.plan.number) : planPaths.newPlan(slug)}
        state={form}
      >
        {sheet ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <PlanFields slug={slug} words={words} choices={choices} form={form} />
        <ButtonRow>
          <Button>{sheet ? "Save the changes" : "Start the plan"}</Button>
          <a href={sheet ? planPaths.plan(slug, sheet.plan.number) : planPaths.plans(slug)}>
            Leave without saving
          </a>
        </ButtonRow>
      </Form>
      {sheet ? (
        <SourcePlans slug={slug} plan={sheet.plan} informing={informing} plans={choices.plans} form={form} />
      ) : null}
      {sheet ? <ArrangingList visit={visit} plan={sheet.plan} /> : null}
    </DeskPage>
  );
}

function ImprovementList({ slug, sheet, heading }: { slug: string; sheet: PlanSheet; heading: HeadingWord }) {
  const { number } = sheet.plan;
  return (
    <section aria-labelledby="improvements">
      <h2 id="improvements">Its {heading.many}</h2>
      {sheet.improvements.length === 0 ? <p>There is none yet.</p> : null}
      <ul class="cm-rows">
        {sheet.improvements.map((improvement, index) => (
          <li>
            <a href={planPaths.editImprovement(slug, number, improvement.id)}>
              {improvement.number ?? index + 1}. {improvement.title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={planPaths.newImprovement(slug, number)} kind="secondary">
          Add {heading.aOne}
        </ButtonLink>
      </p>
    </section>
  );
}

/** The fields of a plan as its form holds them. */
export function typedPlan(row: PlanRow): Typed {
  return {
    title: row.title,
    kind: row.kind,
    period: row.period,
    summary: row.summary,
    datedOn: row.datedOn ? sayDay(row.datedOn) : "",
    watchedBy: row.watchedByGroupId ?? "",
    moves: row.movesGroupId ?? "",
    headings: row.headings,
    owner: typedOwner(row),
    place: row.placeId ?? "",
    parent: row.parentPlanId ?? "",
    version: String(row.version),
  };
}

/** What a conflict compares. */
export function planFields({ words }: Visit["tenant"], choices: PlanChoices): readonly ComparedField[] {
  const named = [...choices.groups, ...choices.organisations, ...choices.places];
  const say = (id: string) =>
    named.find((one) => one.id === id.replace(/^[a-z]+:/, ""))?.name ??
    choices.plans.find((one) => one.id === id)?.title ??
    "";
  return [
    { name: "title", label: "Name" },
    { name: "kind", label: "Kind", say: (kind) => sayKind(kind, words) },
    {
      name: "headings",
      label: "What its actions stand under",
      say: (headings) => (isHeadingKind(headings) ? headingWord({ headings }, words).Many : ""),
    },
    { name: "period", label: "Years" },
    { name: "summary", label: "What it is for" },
    { name: "datedOn", label: "The day of its paper" },
    { name: "owner", label: "Whose plan it is", say },
    { name: "place", label: "The place it is for", say },
    { name: "parent", label: "The plan it stands within", say },
    { name: "watchedBy", label: "The group that watches over it", say },
    { name: "moves", label: "The group that agrees to moving its dates", say },
  ];
}

/** Something that the plan was to be tied to is not there any more, or is the plan itself. */
export function tieProblem({ reason }: PlanTieRefusal): Problem {
  switch (reason) {
    case "group-gone":
      return {
        field: "watchedBy",
        message: "This group is not one of this partnership any more. Choose another",
      };
    case "moves-group-gone":
      return {
        field: "moves",
        message: "This group is not one of this partnership any more. Choose another",
      };
    case "owner-gone":
      return { field: "owner", message: "This owner is not of this partnership any more. Choose another" };
    case "place-gone":
      return {
        field: "place",
        message: "This place is not one of this partnership any more. Choose another",
      };
    case "parent-gone":
      return { field: "parent", message: "This plan is not there any more. Choose another, or none" };
    case "within-itself":
      return {
        field: "parent",
        message:
          "That plan stands within this one, so this one cannot stand within it. Choose another, or none",
      };
    default:
      return reason satisfies never;
  }
}
