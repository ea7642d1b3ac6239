import type { Party } from "../actions/lead.ts";
import type { FrozenAction, FrozenImprovement, FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import { sayConcerned, sayHelper } from "./kept.words.ts";
import { findParty } from "./names-in-file.ts";
import type { DraftAction, DraftImprovement, DraftLead, DraftMeasure, PlanDraft } from "./plan-draft.ts";

/**
 * The plan of a file that Commonty wrote, the same plan again. Bodies and groups are found by name and none is invented:
 * what an unknown one helps with, or that it is concerned, is kept as a note.
 */
export function draftFromFile(plan: FrozenPlan, parties: readonly Party[]): PlanDraft {
  return {
    period: plan.period,
    summary: plan.summary,
    datedOn: plan.datedOn ?? null,
    headings: plan.headings ?? "improvement",
    caveats: plan.caveats ?? [],
    improvements: plan.improvements.map((improvement) => improvementOf(improvement, parties)),
    otherNames: [],
  };
}

function improvementOf(improvement: FrozenImprovement, parties: readonly Party[]): DraftImprovement {
  const { number, title, outcome, aim = null, measures, implications, actions } = improvement;
  const named = improvement.concerns ?? [];
  const concerns = named.map((name) => findParty(parties, name, "organisation"));
  return {
    number,
    title,
    outcome,
    aim,
    concerns: concerns.filter((party) => party !== null),
    note: joined([improvement.note, ...named.filter((_, index) => !concerns[index]).map(sayConcerned)]),
    measures: measures.map(measureOf),
    implications: implications.map(({ kind, text, actionId }) => {
      const place = actions.findIndex(({ id }) => id === actionId);
      return { kind, text, action: place < 0 ? null : place };
    }),
    actions: actions.map((action) => actionOf(action, parties)),
  };
}

function actionOf(action: FrozenAction, parties: readonly Party[]): DraftAction {
  const { text, lead, target, firstTarget, measures, progressSaid = null } = action;
  const helpers = (action.contributors ?? []).map((each) => ({
    ...each,
    party: findParty(parties, each.name),
  }));
  return {
    text,
    leadText: lead.text,
    leadMode: lead.mode,
    leads: leadsOf(lead, parties),
    target,
    firstTarget,
    status: target?.kind === "ongoing" ? "ongoing" : "not-started",
    measures: measures.map(measureOf),
    contributors: helpers.flatMap(({ party, part }) => (party ? [{ party, part }] : [])),
    themes: action.themes ?? [],
    steps: action.steps ?? [],
    occasion: action.occasion ?? null,
    isQuickWin: action.isQuickWin ?? false,
    isPrevention: action.isPrevention ?? false,
    inequality: action.inequality ?? null,
    progressSaid,
    note: joined([action.note, ...helpers.filter(({ party }) => !party).map(sayHelper)]),
    place: null,
    dateReadFrom: null,
  };
}

/** A party that is not here leaves its words standing, and somebody to be identified in its place. */
function leadsOf(
  { parties: names, assignments }: FrozenAction["lead"],
  parties: readonly Party[],
): DraftLead[] {
  if (assignments)
    return assignments.flatMap(({ party, from, to, note }) => {
      const found = party && findParty(parties, party.name, party.kind);
      return party && !found ? [] : [{ party: found, from, to, note }];
    });
  return names.flatMap((name) => {
    const party = findParty(parties, name);
    return party ? [{ party, from: null, to: null, note: null }] : [];
  });
}

function measureOf({ text, kind, unit, baseline, aim }: FrozenMeasure): DraftMeasure {
  return { text, kind, unit: unit ?? null, baseline: baseline ?? null, aim: aim ?? null };
}

function joined(lines: readonly (string | undefined)[]): string | null {
  return lines.filter(Boolean).join("\n") || null;
}
