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
    ...said({
      datedOn: plan.datedOn,
      headings: plan.headings,
      caveats: plan.caveats?.map(({ text, agreement, saidOn }) => ({ text, agreement, saidOn })),
    }),
    improvements: plan.improvements.map((improvement) => jsonImprovement(improvement, facts)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function jsonImprovement(improvement: FrozenImprovement, facts: OutputFacts): JsonImprovement {
  const { number, title, outcome, aim, concerns, note, implications, measures, actions } = improvement;
  return {
    number,
    title,
    outcome,
    ...said({ aim, concerns: concerns && [...concerns], note }),
    implications: implications.map(({ kind, text, actionId }) => {
      const place = actions.findIndex(({ id }) => id === actionId) + 1;
      return { kind, text, ...(place === 0 ? {} : { action: place }) };
    }),
    measures: measures.map(jsonMeasure),
    actions: actions.map((action) => jsonAction(action, facts.statuses?.get(action.id))),
  };
}

function jsonAction(action: FrozenAction, status: string | undefined): JsonAction {
  const { number, text, lead, target, firstTarget, measures } = action;
  return {
    number,
    text,
    lead: {
      words: lead.text,
      mode: lead.mode,
      bodies: [...lead.parties],
      ...said({
        assignments: lead.assignments?.map(({ party, from, to, note }) => ({
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
    ...said({ ...moreOfAction(action), progressSaid: action.progressSaid, note: action.note, status }),
  };
}

function moreOfAction(action: FrozenAction) {
  const { contributors, themes, steps, occasion, isQuickWin, isPrevention, inequality } = action;
  return {
    contributors: contributors?.map(({ name, part }) => ({ body: name, part })),
    themes: themes && [...themes],
    steps: steps?.map(({ text, target, doneOn }) => ({ text, target: target && jsonTarget(target), doneOn })),
    occasion,
    isQuickWin,
    isPrevention,
    inequality,
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
    ...said({ deadline, label, anchor, review, every }),
  };
}

function jsonMeasure({ text, kind, unit, baseline, aim }: FrozenMeasure) {
  return {
    text,
    kind,
    ...said({ unit, baseline, aim }),
  };
}

/** Only what is there: a file does not name what a plan does not say. */
function said<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Fields]?: Exclude<Fields[Field], undefined>;
  };
}
