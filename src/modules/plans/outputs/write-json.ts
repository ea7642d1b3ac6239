import type { FrozenAction, FrozenImprovement, FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import {
  type JsonAction,
  type JsonImprovement,
  type JsonTarget,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  type PlanJson,
} from "./plan-json.form.ts";

/**
 * The whole plan as JSON that a person can read, in the order in which they would write it. It holds no ids: those
 * belong to the house it came from, and whoever brings it in gives new ones.
 */
export function writeJson(plan: FrozenPlan, facts: OutputFacts): string {
  const file: PlanJson = {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    partnership: facts.partnership,
    version: facts.version,
    asOn: facts.asOn,
    title: plan.title,
    kind: plan.kind as PlanJson["kind"],
    period: plan.period,
    summary: plan.summary,
    ...(plan.datedOn === undefined ? {} : { datedOn: plan.datedOn }),
    improvements: plan.improvements.map((improvement) => jsonImprovement(improvement, facts)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function jsonImprovement(improvement: FrozenImprovement, facts: OutputFacts): JsonImprovement {
  const { number, title, outcome, note, implications, measures, actions } = improvement;
  return {
    number,
    title,
    outcome,
    ...(note === undefined ? {} : { note }),
    implications: implications.map(({ kind, text, actionId }) => {
      const place = actions.findIndex(({ id }) => id === actionId) + 1;
      return { kind, text, ...(place === 0 ? {} : { action: place }) };
    }),
    measures: measures.map(jsonMeasure),
    actions: actions.map((action) => jsonAction(action, facts.statuses?.get(action.id))),
  };
}

function jsonAction(action: FrozenAction, status: string | undefined): JsonAction {
  const { number, text, lead, target, firstTarget, measures, progressSaid, note } = action;
  return {
    number,
    text,
    lead: {
      words: lead.text,
      mode: lead.mode,
      bodies: [...lead.parties],
      ...(lead.assignments === undefined
        ? {}
        : {
            assignments: lead.assignments.map(({ party, from, to, note }) => ({
              body: party && { kind: party.kind, name: party.name },
              from,
              to,
              note,
            })),
          }),
    },
    target: target && jsonTarget(target),
    firstTarget: firstTarget && jsonTarget(firstTarget),
    measures: measures.map(jsonMeasure),
    ...(progressSaid === undefined ? {} : { progressSaid }),
    ...(note === undefined ? {} : { note }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Field by field, so that what only a reader of dates needs (its doubts) does not slip in. */
function jsonTarget({ text, kind, start, end, approximate, ...more }: JsonTarget): JsonTarget {
  const { deadline, label, anchor, review, every } = more;
  return {
    text,
    kind,
    start,
    end,
    approximate,
    ...(deadline === undefined ? {} : { deadline }),
    ...(label === undefined ? {} : { label }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(review === undefined ? {} : { review }),
    ...(every === undefined ? {} : { every }),
  };
}

function jsonMeasure({ text, kind, unit, baseline, aim }: FrozenMeasure) {
  return {
    text,
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(aim === undefined ? {} : { aim }),
  };
}
