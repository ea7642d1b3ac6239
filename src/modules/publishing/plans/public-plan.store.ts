import { NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf, type Remembered } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { StatusName } from "../../../ui/words/status-words.ts";
import {
  type ActionStatus,
  actionLabel,
  daysLate,
  type EvidenceRow,
  type FrozenAction,
  type FrozenImprovement,
  type FrozenPlan,
  findPlanThatPromised,
  findPublishedPlan,
  getAction,
  improvementLabel,
  isReviewDue,
  listActionsByIds,
  listAgreedMoves,
  listEvidence,
  listLastStatuses,
  listMeasuresOf,
  listPublicUpdates,
  listPublishedPlans,
  type Moved,
  movesUpTo,
  type PublishedPlan,
  publicStatus,
  shownStatus,
  type UpdateRow,
} from "../../plans/index.ts";

/** An action as the public may see it: the published words, and how it stands today. */
export interface PublicAction extends FrozenAction {
  readonly label: string;
  readonly status: ActionStatus;
  readonly shown: StatusName;
  readonly daysLate: number;
  readonly isReviewDue: boolean;
  readonly cancelledReason: string | null;
  /** The moves that led from its first date to the one that is published: how far, and never who asked or why. */
  readonly moved: readonly Moved[];
}

export interface PublicImprovement extends Omit<FrozenImprovement, "actions"> {
  readonly label: string;
  readonly actions: readonly PublicAction[];
}

/** A plan as the public may see it. Without a version it is the working copy, shown at the desk before it is published. */
export interface PublicPlan extends Omit<PublishedPlan, "version"> {
  readonly version: PublishedPlan["version"] | null;
  readonly improvements: readonly PublicImprovement[];
}

/** Every published plan with how it stands. Drafts and withdrawn plans are not there. */
export async function listPublicPlans(scope: Scope): Promise<PublicPlan[]> {
  const published = await listPublishedPlans(scope);
  const standing = await readStanding(
    scope,
    published.flatMap(({ frozen }) => actionsIn(frozen)),
  );
  return published.map((plan) => withStanding(plan, standing));
}

/** The published plan with this number; NotFound for one that is not published, or not there. */
export async function getPublicPlan(scope: Scope, number: number): Promise<PublicPlan> {
  const plan = await findPublishedPlan(scope, { number });
  if (!plan) throw new NotFound();
  return withStanding(plan, await readStanding(scope, actionsIn(plan.frozen)));
}

/** A plan as it would be published now: for “as the public will see it”. */
export async function previewPlan(scope: Scope, number: number, frozen: FrozenPlan): Promise<PublicPlan> {
  return withStanding(
    { number, frozen, version: null, archivedAt: null },
    await readStanding(scope, actionsIn(frozen)),
  );
}

export interface PublicActionPage {
  readonly plan: PublishedPlan;
  readonly improvement: Omit<PublicImprovement, "actions">;
  readonly action: PublicAction;
  /** What was said of it to everyone, latest first. */
  readonly updates: readonly UpdateRow[];
  readonly events: readonly Remembered[];
  readonly evidence: readonly EvidenceRow[];
  /** Its measures as they are now: what a number is counted in, where it stood, what it is to become. */
  readonly measures: Awaited<ReturnType<typeof listMeasuresOf>>;
}

/** One action of a published plan with its public history; NotFound unless it stands in the version that is published. */
export async function getPublicAction(scope: Scope, number: number): Promise<PublicActionPage> {
  const { id, planId } = await getAction(scope, number);
  const own = await findPublishedPlan(scope, { planId });
  const isIn = own?.frozen.improvements.some(({ actions }) => actions.some((action) => action.id === id));
  // One that was moved to another plan since stands in the plan that promised it, until that is published anew.
  const plan = isIn ? own : await findPlanThatPromised(scope, id);
  for (const [index, improvement] of plan?.frozen.improvements.entries() ?? []) {
    const place = improvement.actions.findIndex((action) => action.id === id);
    const frozen = improvement.actions[place];
    if (!plan || !frozen) continue;
    const label = improvementLabel(improvement.number, index);
    const standing = await readStanding(scope, [frozen]);
    return {
      plan,
      improvement: { ...improvement, label },
      action: publicAction(frozen, actionLabel(label, place), standing),
      updates: await listPublicUpdates(scope, id),
      events: await listEventsOf(scope, { kind: "action", id }),
      evidence: (await listEvidence(scope, id)).filter(isOpen),
      measures: await listMeasuresOf(scope, id),
    };
  }
  throw new NotFound();
}

/** Evidence is public when its giver said so and a second person has accepted it. */
export function isOpen({ isPublic, verdict }: Pick<EvidenceRow, "isPublic" | "verdict">): boolean {
  return isPublic && verdict === "accepted";
}

/** How actions stand today, by their ids: what of it is public, `publicAction` decides. */
interface Standing {
  readonly on: Scope["asOn"];
  readonly rows: ReadonlyMap<string, Awaited<ReturnType<typeof listActionsByIds>>[number]>;
  readonly moves: ReadonlyMap<string, readonly Moved[]>;
  readonly said: ReadonlyMap<string, Awaited<ReturnType<typeof listLastStatuses>>>;
}

async function readStanding(scope: Scope, frozen: readonly FrozenAction[]): Promise<Standing> {
  const ids = frozen.map(({ id }) => id);
  return {
    on: scope.asOn,
    moves: await listAgreedMoves(scope, ids),
    rows: new Map((await listActionsByIds(scope, ids)).map((row) => [row.id, row])),
    said: Map.groupBy(await listLastStatuses(scope, ids), ({ actionId }) => actionId),
  };
}

function withStanding<Plan extends Omit<PublicPlan, "improvements">>(plan: Plan, standing: Standing) {
  return {
    ...plan,
    improvements: plan.frozen.improvements.map((improvement, index): PublicImprovement => {
      const label = improvementLabel(improvement.number, index);
      return {
        ...improvement,
        label,
        actions: improvement.actions.map((action, place) =>
          publicAction(action, actionLabel(label, place), standing),
        ),
      };
    }),
  };
}

function publicAction(
  action: FrozenAction,
  label: string,
  { on, rows, moves, said }: Standing,
): PublicAction {
  const row = rows.get(action.id);
  const isOngoing = action.target?.kind === "ongoing";
  const status = publicStatus(row?.status ?? "not-started", isOngoing, said.get(action.id) ?? []);
  const stands = { status, target: action.target, doneOn: row?.doneOn ?? null };
  return {
    ...action,
    label,
    status,
    shown: shownStatus[status],
    daysLate: daysLate(stands, on),
    isReviewDue: isReviewDue(stands, on),
    moved: movesUpTo(moves.get(action.id) ?? [], action.target).map(({ was, target }) => ({ was, target })),
    cancelledReason: status === "cancelled" ? (row?.cancelledReason ?? null) : null,
  };
}

function actionsIn({ improvements }: FrozenPlan): FrozenAction[] {
  return improvements.flatMap(({ actions }) => actions);
}
