import type { PlanSheet, SheetAction, SheetImprovement } from "../plans/plan-sheet.store.ts";
import type { FrozenAction, FrozenImprovement, FrozenMeasure, FrozenPlan } from "./frozen-plan.ts";

/** The structure and words of a plan as they are now: what a version keeps, and what exports write. */
export function freezePlan(sheet: PlanSheet): FrozenPlan {
  return {
    title: sheet.plan.title,
    kind: sheet.plan.kind,
    period: sheet.plan.period,
    summary: sheet.plan.summary,
    ...said({
      datedOn: sheet.plan.datedOn,
      headings: sheet.plan.headings === "improvement" ? null : sheet.plan.headings,
      caveats: some(sheet.caveats.map(({ text, agreement, saidOn }) => ({ text, agreement, saidOn }))),
    }),
    improvements: sheet.improvements.map((improvement) => ({
      ...freezeImprovement(improvement),
      actions: improvement.actions.map(freezeAction),
    })),
  };
}

/**
 * The whole plan as the desk takes it out, with the notes, the days of each lead and the figures of its measures.
 * These are not looked through for personal details, so this is never what a version keeps.
 */
export function freezeWholePlan(sheet: PlanSheet): FrozenPlan {
  return {
    ...freezePlan(sheet),
    improvements: sheet.improvements.map((improvement) => ({
      ...freezeImprovement(improvement),
      ...said({ note: improvement.note }),
      measures: improvement.measures.map(freezeWholeMeasure),
      actions: improvement.actions.map((action) => {
        const frozen = freezeAction(action);
        const assignments = action.leads.map(({ party, from, to, note }) => ({
          party: party && { kind: party.kind, name: party.name },
          from,
          to,
          note,
        }));
        return {
          ...frozen,
          ...said({ progressSaid: action.progressSaid, note: action.note }),
          lead: { ...frozen.lead, assignments },
          measures: action.measures.map(freezeWholeMeasure),
        };
      }),
    })),
  };
}

function freezeImprovement(improvement: SheetImprovement): Omit<FrozenImprovement, "actions"> {
  return {
    id: improvement.id,
    number: improvement.number,
    title: improvement.title,
    outcome: improvement.outcome,
    ...said({ aim: improvement.aim, concerns: some(improvement.concerns.map(({ name }) => name)) }),
    measures: improvement.measures.map(freezeMeasure),
    implications: improvement.implications.map(({ kind, text, actionId }) => ({ kind, text, actionId })),
  };
}

function freezeAction(action: SheetAction): FrozenAction {
  return {
    id: action.id,
    number: action.number,
    text: action.text,
    lead: {
      text: action.leadText,
      mode: action.leadMode,
      parties: action.leads.flatMap(({ party }) => (party ? [party.name] : [])),
    },
    target: action.target,
    firstTarget: action.firstTarget,
    measures: action.measures.map(freezeMeasure),
    ...said({
      contributors: some(action.contributors.map(({ party, part }) => ({ name: party.name, part }))),
      themes: some(action.themes.map(({ name }) => name)),
      steps: some(action.steps.map(({ text, target, doneOn }) => ({ text, target, doneOn }))),
      occasion: action.occasion?.name ?? null,
      isQuickWin: action.isQuickWin || null,
      isPrevention: action.isPrevention || null,
      inequality: action.inequality,
    }),
  };
}

type SheetMeasure = SheetAction["measures"][number];

function freezeMeasure({ id, text, kind }: SheetMeasure): FrozenMeasure {
  return { id, text, kind };
}

function freezeWholeMeasure(measure: SheetMeasure): FrozenMeasure {
  const { unit, baseline, aim } = measure;
  return { ...freezeMeasure(measure), ...said({ unit, baseline, aim }) };
}

function some<Thing>(things: readonly Thing[]): readonly Thing[] | null {
  return things.length > 0 ? things : null;
}

/** Only what is said: a null is left out. */
function said<Fields extends Record<string, unknown>>(
  fields: Fields,
): { [Field in keyof Fields]?: NonNullable<Fields[Field]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Field in keyof Fields]?: NonNullable<Fields[Field]>;
  };
}
