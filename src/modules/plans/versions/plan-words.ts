import type { TargetDate } from "../actions/target-date.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";

/** Where in a plan words stand: what the person who publishes goes to put right. */
export interface PlanPlace {
  /** Counted from 1; 0: in the plan's own heading. */
  readonly improvement: number;
  /** The action's short number; null: not in an action. */
  readonly action: number | null;
}

/** A text of a plan that everybody will read. */
export interface PlanWords {
  readonly text: string;
  readonly place: PlanPlace;
  /** Sentences that somebody wrote, rather than a name, a number or a date. */
  readonly isProse: boolean;
}

/** Every text that a published version of this plan holds, in the plan's order, with where it stands. */
export function wordsOf(plan: FrozenPlan): PlanWords[] {
  const { title, period, summary, caveats = [] } = plan;
  return [
    ...told({ improvement: 0, action: null }, [title, summary, ...caveats.map(({ text }) => text)], [period]),
    ...plan.improvements.flatMap((improvement, index) => wordsOfImprovement(improvement, index + 1)),
  ];
}

function wordsOfImprovement(improvement: FrozenImprovement, place: number): PlanWords[] {
  const { number, title, outcome, aim, concerns = [], measures, implications, actions } = improvement;
  return [
    ...told(
      { improvement: place, action: null },
      [
        title,
        outcome,
        aim,
        ...implications.map(({ text }) => text),
        ...measures.flatMap((measure) => [measure.text, measure.unit, measure.baseline, measure.aim]),
      ],
      [number, ...concerns],
    ),
    ...actions.flatMap((action) => wordsOfAction(action, place)),
  ];
}

function wordsOfAction(action: FrozenAction, improvement: number): PlanWords[] {
  const { text, lead, target, firstTarget, measures, contributors = [], themes = [], steps = [] } = action;
  return told(
    { improvement, action: action.number },
    [
      text,
      ...measures.flatMap((measure) => [measure.text, measure.unit, measure.baseline, measure.aim]),
      ...contributors.map(({ part }) => part),
      ...steps.map((step) => step.text),
    ],
    [
      lead.text,
      ...lead.parties,
      ...wordsOfDate(target),
      ...wordsOfDate(firstTarget),
      ...steps.flatMap((step) => wordsOfDate(step.target)),
      ...contributors.map(({ name }) => name),
      ...themes,
      action.occasion,
    ],
  );
}

/** The first date and what a date hangs on are public too, in the plan's JSON. */
function wordsOfDate(date: TargetDate | null): (string | undefined)[] {
  return [date?.text, date?.label, date?.anchor];
}

type Texts = readonly (string | null | undefined)[];

function told(place: PlanPlace, prose: Texts, others: Texts): PlanWords[] {
  const words = (texts: Texts, isProse: boolean) =>
    texts.flatMap((text) => (text ? [{ text, place, isProse }] : []));
  return [...words(prose, true), ...words(others, false)];
}
