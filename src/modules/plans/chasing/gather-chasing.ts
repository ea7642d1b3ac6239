import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { OwnHolidays } from "../../../kernel/working-day.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findOwnHolidays } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeads } from "../actions/lead.store.ts";
import { listPlans } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { listAsks } from "./ask.store.ts";
import { listCalendars } from "./calendar.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { usualAsking } from "./calendar.ts";
import { asksPeople } from "./due-rounds.ts";
import type { ChasedPlan } from "./owed.ts";
import { listOpenRounds } from "./round.store.ts";
import type { AskRow, RoundRow } from "./round.table.ts";
import { roundDays } from "./round-days.ts";
import { listToldOfAsks } from "./told.store.ts";
import { type WhoIsAsked, whoIsAsked } from "./who-is-asked.ts";

type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];

/** A plan that asks, or has a round that is open, with all that decides who owes what. */
export interface ChasingGround {
  readonly plan: PlanRow;
  readonly calendar: CalendarRow | null;
  /** Those that have not ended, by due day. */
  readonly rounds: readonly RoundRow[];
  readonly asks: readonly AskRow[];
  readonly actions: readonly ActionRow[];
  readonly wanted: WhoIsAsked;
  readonly people: ReadonlyMap<string, PersonRow>;
  /** The days beyond the bank holidays on which nobody works here. */
  readonly holidays: OwnHolidays;
}

/** Every plan of the partnership that is not put away and is asked about, or one of them. */
export async function gatherChasing(scope: Scope, planId?: string): Promise<ChasingGround[]> {
  const calendars = new Map((await listCalendars(scope)).map((row) => [row.planId, row]));
  const rounds = Map.groupBy(await listOpenRounds(scope), (row) => row.planId);
  const plans = (await listPlans(scope)).filter(
    ({ id }) => (planId === undefined && (calendars.has(id) || rounds.has(id))) || id === planId,
  );
  if (plans.length === 0) return [];
  const people = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  const holidays = await findOwnHolidays(scope);
  const grounds: ChasingGround[] = [];
  for (const plan of plans) {
    const actions = await listActions(scope, plan.id);
    const leads = await listLeads(
      scope,
      actions.map(({ id }) => id),
    );
    const open = rounds.get(plan.id) ?? [];
    grounds.push({
      plan,
      calendar: calendars.get(plan.id) ?? null,
      rounds: open,
      asks: await listAsks(
        scope,
        open.map(({ id }) => id),
      ),
      actions,
      wanted: whoIsAsked(
        actions.map(({ id, status }) => ({ id, status, leads: leads.get(id) ?? [] })),
        [...people.values()],
        scope.asOn,
      ),
      ...{ people, holidays },
    });
  }
  return grounds;
}

/** How people are asked in a plan: as its calendar says, else as is usual. */
export function askingOf(calendar: CalendarRow | null) {
  return calendar ?? usualAsking;
}

/** The same as the rule of chasing sees it, with what people were told already. */
export async function gatherChasedPlans(
  scope: Scope,
  grounds: readonly ChasingGround[],
): Promise<ChasedPlan[]> {
  const told = await listToldOfAsks(
    scope,
    grounds.flatMap(({ asks }) => asks),
  );
  return grounds.map(({ plan, calendar, rounds, asks, wanted, holidays }) => {
    const answering = new Set(wanted.asked.map((ask) => `${ask.actionId} ${ask.personId}`));
    return {
      id: plan.id,
      isAsking: asksPeople(plan, calendar),
      answers: (actionId, personId) => answering.has(`${actionId} ${personId}`),
      rounds: rounds.map((round) => ({
        id: round.id,
        days: roundDays(askingOf(calendar), round.dueOn, holidays),
        asks: asks
          .filter(({ roundId }) => roundId === round.id)
          .map(({ id, actionId, personId, state, askedAt }) => ({
            ...{ id, actionId, personId, state },
            askedOn: dayInScotland(askedAt),
            told: told.get(id) ?? [],
          })),
      })),
    };
  });
}
