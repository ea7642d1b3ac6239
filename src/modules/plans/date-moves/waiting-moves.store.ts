import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { movesWith } from "../occasions/occasion.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { decidesMoves } from "../policy.ts";
import { listOpenMoves } from "./date-move.store.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { daysMoved } from "./date-move.ts";
import { sayRoughly } from "./date-move.words.ts";
import { type AskedMove, gatherAsked } from "./move-desk.store.ts";

/** A request that can still be answered: its action is at work, and its plan is not put away. */
export interface WaitingMove extends AskedMove {
  readonly action: ActionRow;
  readonly plan: PlanRow;
}

/** Every request that waits in this partnership, the oldest first. */
export async function listWaitingMoves(scope: Scope): Promise<WaitingMove[]> {
  const open = await listOpenMoves(scope);
  if (open.length === 0) return [];
  const actions = new Map(
    (
      await listActionsByIds(
        scope,
        open.map(({ actionId }) => actionId),
      )
    ).map((row) => [row.id, row]),
  );
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const waiting: WaitingMove[] = [];
  for (const move of open) {
    const action = actions.get(move.actionId);
    const plan = plans.get(action?.planId ?? "");
    if (!action || !plan || plan.archivedAt !== null || !movesWith(action)) continue;
    const [asked] = await gatherAsked(scope, plan, [move]);
    if (asked) waiting.push({ ...asked, action, plan });
  }
  return waiting;
}

/** “move a date by three months”: what one request asks. */
export function sayAsked(move: DateMoveRow, action: Pick<ActionRow, "target">): string {
  return `move a date${sayRoughly(daysMoved({ was: action.target, target: move.target }))}`;
}

/** What whoever may decide has to answer. What a group decides waits for its meeting, and comes back on its day. */
export async function listMovesNeedingYou(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  if (!allowed(decidesMoves, scope, null)) return [];
  const me = personIdOf(scope.actor);
  return (await listWaitingMoves(scope)).flatMap(({ move, action, by, body, group }) => {
    if (move.askedBy === me && group === null) return [];
    const isLeft = move.groupId !== null && move.groupMeetsOn !== null && move.groupMeetsOn > scope.asOn;
    if (isLeft) return [];
    const what = sayAsked(move, action);
    return [
      {
        title: group ? `Write down what the ${group} said: ${what}` : `Agree or refuse: ${what}`,
        detail: `${action.text}. Asked by ${[by, body].filter(Boolean).join(", ")}.`,
        href: `${planPaths.action(slug, action.number)}#ask`,
        when: `Asked ${sayDay(dayInScotland(move.askedAt), "short")}`,
        at: move.askedAt,
      },
    ];
  });
}
