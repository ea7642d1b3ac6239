import { NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf, type Remembered } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { StatusName } from "../../../ui/words/status-words.ts";
import {
  type ActionStatus,
  daysLate,
  type EvidenceRow,
  type FrozenAction,
  type FrozenImprovement,
  type FrozenPlan,
  listActionsByIds,
  listEvidence,
  listPublishedPlans,
  listUpdatesOf,
  type PublishedPlan,
  shownStatus,
  type UpdateRow,
} from "../../plans/index.ts";
import { publicStatus } from "./public-status.ts";

/** An action as the public may see it: the published words, and how it stands today. */
export interface PublicAction extends FrozenAction {
  readonly label: string;
  readonly status: ActionStatus;
  readonly shown: StatusName;
  readonly daysLate: number;
  readonly cancelledReason: string | null;
}

export interface PublicImprovement extends Omit<FrozenImprovement, "actions"> {
  readonly label: string;
  readonly actions: readonly PublicAction[];
}

export interface PublicPlan extends PublishedPlan {
  readonly improvements: readonly PublicImprovement[];
}

/** Every published plan with how it stands. Drafts and withdrawn plans are not there. */
export async function listPublicPlans(scope: Scope): Promise<PublicPlan[]> {
  const plans = [];
  for (const plan of await listPublishedPlans(scope)) plans.push(await withProgress(scope, plan));
  return plans;
}

/** The published plan with this number; NotFound for one that is not published, or not there. */
export async function getPublicPlan(scope: Scope, number: number): Promise<PublicPlan> {
  const plan = (await listPublishedPlans(scope)).find((one) => one.number === number);
  if (!plan) throw new NotFound();
  return withProgress(scope, plan);
}

export interface PublicActionPage {
  readonly plan: PublicPlan;
  readonly improvement: PublicImprovement;
  readonly action: PublicAction;
  readonly updates: readonly UpdateRow[];
  readonly events: readonly Remembered[];
  readonly evidence: readonly EvidenceRow[];
}

/** One action of a published plan with its public history; NotFound unless it stands in the version that is published. */
export async function getPublicAction(scope: Scope, number: number): Promise<PublicActionPage> {
  for (const published of await listPublishedPlans(scope)) {
    const holds = published.version.frozen.improvements.some(({ actions }) =>
      actions.some((action) => action.number === number),
    );
    if (!holds) continue;
    const plan = await withProgress(scope, published);
    for (const improvement of plan.improvements) {
      const action = improvement.actions.find((one) => one.number === number);
      if (!action) continue;
      const updates = (await listUpdatesOf(scope, [action.id])).filter(
        ({ audience }) => audience === "public",
      );
      const shown = (await listEvidence(scope, action.id)).filter(isOpen);
      const events = await listEventsOf(scope, { kind: "action", id: action.id });
      return { plan, improvement, action, updates, events, evidence: shown };
    }
  }
  throw new NotFound();
}

/** Evidence is public when its giver said so and a second person has accepted it. */
export function isOpen({ isPublic, verdict }: Pick<EvidenceRow, "isPublic" | "verdict">): boolean {
  return isPublic && verdict === "accepted";
}

async function withProgress(scope: Scope, plan: PublishedPlan): Promise<PublicPlan> {
  const { frozen } = plan.version;
  const ids = frozen.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
  const rows = new Map((await listActionsByIds(scope, ids)).map((row) => [row.id, row]));
  const said = Map.groupBy(await listUpdatesOf(scope, ids), (update) => update.actionId);
  return {
    ...plan,
    improvements: frozen.improvements.map((improvement, index) => ({
      ...improvement,
      label: improvement.number ?? String(index + 1),
      actions: improvement.actions.map((action, place) => {
        const row = rows.get(action.id);
        const status = publicStatus(
          row?.status ?? "not-started",
          action.target?.kind === "ongoing",
          said.get(action.id) ?? [],
        );
        const dated = { status, target: action.target, doneOn: row?.doneOn ?? null };
        return {
          ...action,
          label: `${improvement.number ?? index + 1}.${place + 1}`,
          status,
          shown: shownStatus[status],
          daysLate: daysLate(dated, scope.asOn),
          cancelledReason: status === "cancelled" ? (row?.cancelledReason ?? null) : null,
        };
      }),
    })),
  };
}

/** A plan that is not published yet, in the shape of one that is: for “as the public will see it”. */
export function previewPlan(
  scope: Scope,
  plan: { readonly id: string; readonly number: number },
  frozen: FrozenPlan,
): Promise<PublicPlan> {
  const version = {
    partnershipId: scope.partnership,
    id: plan.id,
    planId: plan.id,
    number: 0,
    frozen,
    note: null,
    publishedAt: scope.at,
    publishedBy: plan.id,
  };
  return withProgress(scope, { planId: plan.id, number: plan.number, version });
}
