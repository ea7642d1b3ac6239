import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { progressSentence } from "../../../ui/components/progress/progress-words.ts";
import { STATUSES, sayStatus } from "../../../ui/words/status-words.ts";
import { placeKindName } from "../../partnerships/index.ts";
import { sayKind, shownStatus } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import { countsOf } from "../plans/public-counts.props.ts";
import type { PublicAction, PublicImprovement } from "../plans/public-plan.store.ts";
import type { OpenAction, OpenPlan, OpenPlanSummary } from "./open-data.form.ts";
import type { OpenFacts, OpenPlanFacts } from "./open-data.store.ts";
import { openDateOf } from "./open-date.props.ts";

const words = leaveOutContacts;
const wordsOrNull = (text: string | null | undefined) => (text ? leaveOutContacts(text) : null);

/** A published plan with all that stands in it, as open data tells it. */
export function describePlan(facts: OpenFacts, { plan, ...of }: OpenPlanFacts): OpenPlan {
  const { frozen } = plan;
  return {
    ...describePlanAtAGlance(facts, { plan, ...of }),
    datedOn: frozen.datedOn ?? null,
    caveats: (frozen.caveats ?? []).map(({ text, agreement, saidOn }) => ({
      words: words(text),
      agreement,
      saidOn,
    })),
    headings: plan.improvements.map((improvement) => ({
      label: improvement.label,
      title: words(improvement.title),
      kind: frozen.headings ?? "improvement",
      outcome: wordsOrNull(improvement.outcome),
      aim: wordsOrNull(improvement.aim),
      concerns: [...(improvement.concerns ?? [])],
      implications: improvement.implications.map(({ kind, text }) => ({ kind, words: words(text) })),
      measures: improvement.measures.map(measureOf),
      actions: improvement.actions.map((action) => describeAction(facts, plan.number, improvement, action)),
    })),
  };
}

/** The same at a glance. */
export function describePlanAtAGlance(
  facts: OpenFacts,
  { plan, place, versions }: OpenPlanFacts,
): OpenPlanSummary {
  const { at, tenant } = facts;
  const { frozen, version, number } = plan;
  const counts = countsOf(plan.improvements.flatMap(({ actions }) => actions));
  const { first, rest } = progressSentence(counts);
  const byStatus = STATUSES.flatMap((status) => {
    const actions = counts.byStatus[status] ?? 0;
    return actions > 0 ? [{ status, statusWords: sayStatus(status), actions }] : [];
  });
  return {
    number,
    url: at(publicPaths.plan(tenant.slug, number)),
    data: at(publicPaths.openPlan(tenant.slug, number)),
    title: words(frozen.title),
    kind: sayKind(frozen.kind, tenant.words),
    period: words(frozen.period),
    summary: words(frozen.summary),
    version: {
      number: version.number,
      publishedOn: dayInScotland(version.publishedAt),
      note: wordsOrNull(version.note),
    },
    versions: versions.map((each) => ({
      number: each.number,
      url: at(publicPaths.version(tenant.slug, number, each.number)),
      publishedOn: each.publishedOn,
      holds: each.number === version.number,
      underReviewSince: each.underReviewSince,
      approval: each.approval && {
        group: each.approval.group,
        metOn: each.approval.metOn,
        minute: wordsOrNull(each.approval.minute),
      },
    })),
    endedOn: plan.archivedAt ? dayInScotland(plan.archivedAt) : null,
    place: place && {
      id: place.id,
      name: place.name,
      kind: placeKindName(place.kind, tenant.words),
      code: place.code,
      url: at(publicPaths.place(tenant.slug, place.id)),
    },
    progress: {
      actions: byStatus
        .filter(({ status }) => status !== "cancelled" && status !== "merged")
        .reduce((sum, { actions }) => sum + actions, 0),
      late: counts.late,
      byStatus,
      sentence: [first, rest].filter(Boolean).join(" "),
    },
    feed: at(publicPaths.planFeed(tenant.slug, number)),
    picture: at(publicPaths.picture(tenant.slug, number)),
  };
}

/** One action with how it stands. */
export function describeAction(
  { at, tenant, updates }: OpenFacts,
  plan: number,
  heading: Pick<PublicImprovement, "label" | "title">,
  action: PublicAction,
): OpenAction {
  const latest = updates.get(action.id);
  return {
    number: action.number,
    url: at(publicPaths.action(tenant.slug, action.number)),
    plan,
    label: action.label,
    heading: words(`${heading.label}. ${heading.title}`),
    text: words(action.text),
    lead: {
      words: wordsOrNull(action.lead.text),
      mode: action.lead.mode,
      bodies: [...action.lead.parties],
    },
    helpers: (action.contributors ?? []).map(({ name, part }) => ({ name, part: wordsOrNull(part) })),
    target: openDateOf(action.target),
    firstTarget: openDateOf(action.firstTarget),
    hangsOn: wordsOrNull(action.occasion),
    status: action.shown,
    statusWords: sayStatus(action.shown),
    daysLate: action.daysLate,
    isReviewDue: action.isReviewDue,
    cancelledBecause: wordsOrNull(action.cancelledReason),
    measures: action.measures.map(measureOf),
    themes: [...(action.themes ?? [])],
    steps: (action.steps ?? []).map(({ text, target, doneOn }) => ({
      text: words(text),
      target: openDateOf(target),
      doneOn,
    })),
    isQuickWin: action.isQuickWin ?? false,
    isPrevention: action.isPrevention ?? false,
    inequality: action.inequality ?? null,
    latestUpdate: latest
      ? {
          on: dayInScotland(latest.saidAt),
          status: latest.status ? sayStatus(shownStatus[latest.status]) : null,
          done: words(latest.done),
          next: wordsOrNull(latest.next),
          by: latest.onBehalfOf,
        }
      : null,
  };
}

function measureOf({ text, kind }: PublicAction["measures"][number]) {
  return { words: words(text), kind };
}
