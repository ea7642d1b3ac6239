import { listEventsOf, type Remembered } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { type HeldContributor, listContributors } from "../contributors/contributor.store.ts";
import { listMoves } from "../date-moves/date-move.store.ts";
import type { DateMoveRow } from "../date-moves/date-move.table.ts";
import { isMove } from "../date-moves/date-move.ts";
import { type AskedMove, gatherAsked } from "../date-moves/move-desk.store.ts";
import { listEvidence } from "../evidence/evidence.store.ts";
import type { EvidenceRow } from "../evidence/evidence.table.ts";
import { getImprovement, listImprovements } from "../improvements/improvement.store.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import { listMeasuresIn } from "../measures/measure.store.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import { listNotes } from "../notes/note.store.ts";
import { type ShownNote, shownNote } from "../notes/note.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import type { OccasionRow } from "../occasions/occasion.table.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { listSubPlansOf, type SubPlan } from "../plans/sub-plan.store.ts";
import { listStepsOf } from "../steps/step.store.ts";
import type { StepRow } from "../steps/step.table.ts";
import { listThemesOf } from "../themes/theme.store.ts";
import type { ThemeRow } from "../themes/theme.table.ts";
import { findStandsBeside } from "../updates/joint-lead.store.ts";
import { listUpdates } from "../updates/update.store.ts";
import type { UpdateRow } from "../updates/update.table.ts";
import { findPublishedPlan } from "../versions/plan-version.store.ts";
import { getAction, listActions } from "./action.store.ts";
import type { ActionRow } from "./action.table.ts";
import { isOver } from "./action.ts";
import { listLeads } from "./lead.store.ts";
import type { Lead } from "./lead.ts";

/** One action with everything that its page shows to people at the desk. */
export interface ActionDesk {
  readonly action: ActionRow;
  readonly label: string;
  readonly plan: PlanRow;
  /** The public can open it: it stands in the version that is published. */
  readonly isPublic: boolean;
  readonly improvement: ImprovementRow;
  readonly leads: readonly Lead[];
  /** What this person says of it stands beside: another lead answers for it. */
  readonly isBeside: boolean;
  readonly measures: readonly MeasureRow[];
  readonly sharedMeasures: readonly MeasureRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly updates: readonly UpdateRow[];
  readonly events: readonly Remembered[];
  readonly steps: readonly StepRow[];
  readonly themes: readonly ThemeRow[];
  /** Who helps with it. */
  readonly contributors: readonly HeldContributor[];
  /** What its date hangs on. */
  readonly occasion: OccasionRow | null;
  /** The plans that work it out. */
  readonly subPlans: readonly SubPlan[];
  /** The plan's other actions that are at work. */
  readonly others: readonly { readonly number: number; readonly title: string }[];
  /** The action that this one became part of. */
  readonly mergedInto: { readonly number: number; readonly text: string } | null;
  /** How its date was moved, the first first. */
  readonly moved: readonly DateMoveRow[];
  /** What is asked of its date, and waits. */
  readonly asked: AskedMove | null;
  /** What people wrote to each other about it: for the desk alone. */
  readonly notes: readonly ShownNote[];
  readonly names: ReadonlyMap<string, string>;
}

export async function getActionDesk(scope: Scope, number: number): Promise<ActionDesk> {
  const action = await getAction(scope, number);
  const plan = await getPlanById(scope, action.planId);
  const improvement = await getImprovement(scope, action.improvementId);
  const inPlan = await listImprovements(scope, plan.id);
  const inSamePlan = await listActions(scope, plan.id);
  const siblings = inSamePlan.filter((row) => row.improvementId === improvement.id);
  const mergedInto = inSamePlan.find((row) => row.id === action.mergedIntoId) ?? null;
  const measures = await listMeasuresIn(scope, [improvement.id]);
  const people = await listPeople(scope);
  const moves = await listMoves(scope, [action.id]);
  const asked = await gatherAsked(
    scope,
    plan,
    moves.filter(({ state }) => state === "open"),
  );
  const ordinal = improvement.number ?? inPlan.findIndex((row) => row.id === improvement.id) + 1;
  const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
  return {
    action,
    label: `${ordinal}.${siblings.findIndex((row) => row.id === action.id) + 1}`,
    plan,
    isPublic: await isPublished(scope, action),
    improvement,
    leads,
    isBeside: await findStandsBeside(scope, leads),
    measures: measures.filter((measure) => measure.actionId === action.id),
    sharedMeasures: measures.filter((measure) => measure.actionId === null),
    evidence: await listEvidence(scope, action.id),
    updates: await listUpdates(scope, action.id),
    events: await listEventsOf(scope, { kind: "action", id: action.id }),
    steps: await listStepsOf(scope, action.id),
    themes: (await listThemesOf(scope, [action.id])).get(action.id) ?? [],
    contributors: (await listContributors(scope, [action.id])).get(action.id) ?? [],
    occasion: action.occasionId
      ? ((await listOccasions(scope)).find(({ id }) => id === action.occasionId) ?? null)
      : null,
    subPlans: await listSubPlansOf(scope, { actionId: action.id }),
    others: inSamePlan
      .filter((row) => row.id !== action.id && !isOver(row.status))
      .map((row) => ({ number: row.number, title: row.text })),
    mergedInto,
    moved: moves.filter((move) => move.state === "agreed" && isMove(move.was, move.target)).toReversed(),
    asked: asked[0] ?? null,
    notes: (await listNotes(scope, [action.id])).map(shownNote),
    names: new Map(people.map((person) => [person.id, person.name])),
  };
}

/** An action that was added after the plan was published is not on its public pages yet. */
async function isPublished(scope: Scope, action: ActionRow): Promise<boolean> {
  const published = await findPublishedPlan(scope, { planId: action.planId });
  return (published?.frozen.improvements ?? []).some(({ actions }) =>
    actions.some(({ id }) => id === action.id),
  );
}
