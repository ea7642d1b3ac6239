import type { Party } from "../actions/lead.ts";
import type { FrozenAction, FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import type { DraftAction, DraftLead, DraftMeasure, PlanDraft } from "./plan-draft.ts";

/** The plan of a file that Commonty wrote, the same plan again. Bodies and groups are found by name; none is invented. */
export function draftFromFile(plan: FrozenPlan, parties: readonly Party[]): PlanDraft {
  return {
    period: plan.period,
    summary: plan.summary,
    datedOn: plan.datedOn ?? null,
    improvements: plan.improvements.map(
      ({ number, title, outcome, note = null, measures, implications, actions }) => ({
        number,
        title,
        outcome,
        note,
        measures: measures.map(measureOf),
        implications: implications.map(({ kind, text, actionId }) => {
          const place = actions.findIndex(({ id }) => id === actionId);
          return { kind, text, action: place < 0 ? null : place };
        }),
        actions: actions.map((action) => actionOf(action, parties)),
      }),
    ),
    otherNames: [],
  };
}

function actionOf(action: FrozenAction, parties: readonly Party[]): DraftAction {
  const { text, lead, target, firstTarget, measures, progressSaid = null, note = null } = action;
  return {
    text,
    leadText: lead.text,
    leadMode: lead.mode,
    leads: leadsOf(lead, parties),
    target,
    firstTarget,
    status: target?.kind === "ongoing" ? "ongoing" : "not-started",
    measures: measures.map(measureOf),
    progressSaid,
    note,
    place: null,
    dateReadFrom: null,
  };
}

/** A party that is not here leaves its words standing, and somebody to be identified in its place. */
function leadsOf(
  { parties: names, assignments }: FrozenAction["lead"],
  parties: readonly Party[],
): DraftLead[] {
  const find = (name: string, kind?: Party["kind"]) =>
    parties.find(
      (party) => (!kind || party.kind === kind) && party.name.toLowerCase() === name.toLowerCase(),
    ) ?? null;
  if (assignments)
    return assignments.flatMap(({ party, from, to, note }) => {
      const found = party && find(party.name, party.kind);
      return party && !found ? [] : [{ party: found, from, to, note }];
    });
  return names.flatMap((name) => {
    const party = find(name);
    return party ? [{ party, from: null, to: null, note: null }] : [];
  });
}

function measureOf({ text, kind, unit, baseline, aim }: FrozenMeasure): DraftMeasure {
  return { text, kind, unit: unit ?? null, baseline: baseline ?? null, aim: aim ?? null };
}
