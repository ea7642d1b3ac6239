import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findOwnHolidays } from "../../partnerships/index.ts";
import { listPeopleAmong } from "../../people/index.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listMoves } from "../date-moves/date-move.store.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { listLabelsOf } from "../plans/plan-label.store.ts";
import { actionLabel, improvementLabel } from "../plans/plan-label.ts";
import { asksPeople } from "./due-rounds.ts";
import { askingOf } from "./gather-chasing.ts";
import { listLastSaid } from "./last-said.store.ts";
import { listLeadsAsked, listOpenAsksOf } from "./open-asks.store.ts";
import { type Owed, owedAt } from "./owed.ts";
import { roundDays } from "./round-days.ts";
import { listToldOfAsks } from "./told.store.ts";
import { whoIsAsked } from "./who-is-asked.ts";

/** Something that somebody owes, with all that a mail or a home says of it. */
export interface OwedThing extends Owed {
  readonly action: ActionRow;
  /** “4.2” */
  readonly label: string;
  readonly plan: PlanRow;
  /** Why it is asked. */
  readonly reason: string;
  readonly closesOn: CalendarDate;
  /** What was last said of it. */
  readonly last: { readonly on: CalendarDate; readonly words: string } | null;
  /** The date that somebody asked to move it to, and that nobody has answered. */
  readonly asksForDate: { readonly words: string; readonly byThem: boolean } | null;
}

/** What one person owes at the scope's moment, over all plans, in the order of their due days. Reads no more than is theirs. */
export async function gatherOwed(scope: Scope, personId: string): Promise<OwedThing[]> {
  return gatherOwedBy(scope, [personId]);
}

/** The same of several people at once, read in as few statements. */
export async function gatherOwedBy(scope: Scope, personIds: readonly string[]): Promise<OwedThing[]> {
  const open = await listOpenAsksOf(scope, personIds);
  if (open.length === 0) return [];
  const asks = open.map(({ ask }) => ask);
  const rounds = new Map(open.map(({ round }) => [round.id, round]));
  const plans = new Map(open.map(({ plan }) => [plan.id, plan]));
  const calendars = new Map(open.map(({ plan, calendar }) => [plan.id, calendar]));
  const actions = new Map(open.map(({ action }) => [action.id, action]));
  const leads = await listLeadsAsked(scope, [...actions.keys()]);
  const leading = [...leads.values()].flat();
  const { asked } = whoIsAsked(
    [...actions.values()].map(({ id, status }) => ({ id, status, leads: leads.get(id) ?? [] })),
    await listPeopleAmong(
      scope,
      leading.flatMap(({ answering }) => answering?.id ?? []),
      leading.flatMap(({ party }) => (party?.kind === "organisation" ? party.id : [])),
    ),
    scope.asOn,
  );
  const answers = new Set(asked.map(({ actionId, personId }) => `${actionId} ${personId}`));
  const told = await listToldOfAsks(scope, asks);
  const holidays = await findOwnHolidays(scope);
  const inRound = Map.groupBy(asks, ({ roundId }) => roundId);
  const chased = [...rounds.values()].flatMap((round) => {
    const plan = plans.get(round.planId);
    if (!plan) return [];
    const calendar = calendars.get(plan.id) ?? null;
    return {
      id: plan.id,
      isAsking: asksPeople(plan, calendar),
      answers: (actionId: string, personId: string) => answers.has(`${actionId} ${personId}`),
      rounds: [
        {
          id: round.id,
          days: roundDays(askingOf(calendar), round.dueOn, holidays),
          asks: (inRound.get(round.id) ?? []).map((ask) => ({
            ...ask,
            askedOn: dayInScotland(ask.askedAt),
            told: told.get(ask.id) ?? [],
          })),
        },
      ],
    };
  });
  const owed = owedAt(scope.at, chased);
  const owedActions = owed.map(({ actionId }) => actionId);
  const labels = await listLabelsOf(
    scope,
    owedActions.flatMap((id) => actions.get(id) ?? []),
  );
  const said = await listLastSaid(scope, owedActions);
  const moves = (await listMoves(scope, owedActions)).filter(({ state }) => state === "open");
  const things = owed.flatMap((one): OwedThing[] => {
    const action = actions.get(one.actionId);
    const plan = plans.get(one.planId);
    const round = rounds.get(one.roundId);
    if (!action || !plan || !round) return [];
    const update = said.get(action.id);
    const move = moves.find(({ actionId }) => actionId === action.id);
    return [
      {
        ...{ ...one, action, plan, label: labels.get(action.id) ?? "", reason: round.reason },
        closesOn: roundDays(askingOf(calendars.get(plan.id) ?? null), round.dueOn, holidays).closesOn,
        last: update ? { on: dayInScotland(update.saidAt), words: update.done } : null,
        asksForDate: move ? { words: move.target.text, byThem: move.askedBy === one.personId } : null,
      },
    ];
  });
  return things.toSorted(
    (a, b) =>
      a.dueOn.localeCompare(b.dueOn) ||
      a.plan.number - b.plan.number ||
      a.action.position - b.action.position,
  );
}

/** What the actions of these plans are called there: “4.2”. */
export async function listLabels(
  scope: Scope,
  planIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const planId of planIds) {
    const under = Map.groupBy(await listActions(scope, planId), ({ improvementId }) => improvementId);
    for (const [index, { id, number }] of (await listImprovements(scope, planId)).entries())
      for (const [place, action] of (under.get(id) ?? []).entries())
        labels.set(action.id, actionLabel(improvementLabel(number, index), place));
  }
  return labels;
}
