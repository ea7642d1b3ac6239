import { addDays, addMonths, type CalendarDate, dayInScotland } from "../../kernel/calendar-date.ts";
import { nextWorkingDay, noOwnHolidays } from "../../kernel/working-day.ts";
import {
  changeAskRow,
  getPlan,
  insertAsks,
  insertRound,
  listAsks,
  listRounds,
  setCalendar,
  settleAsks,
  tickRounds,
  updatesSince,
} from "../../modules/plans/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

/** A reporting calendar: updates every three months, one round that most answered, and one that is open today. */
export async function seedAsking(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const morag = partnership.people.get("Morag Innes");
  if (!morag) return;
  const as = <Answer>(on: CalendarDate, work: (scope: Scope) => Promise<Answer>) =>
    withScope(
      house.pool,
      {
        partnership: partnership.id,
        actor: { kind: "person", id: morag.id, name: "Morag Innes", organisation: morag.organisation },
        permissions: permissionsOf(house.rooms, [morag.role]),
      },
      new Date(Date.parse(`${on}T09:00:00Z`)),
      work,
    );
  const dueOn = addDays(today, 4);
  const before = addMonths(dueOn, -3);
  await as(addDays(before, -40), (scope) =>
    setCalendar(scope, 1, 0, {
      ...{ rhythm: "quarterly", firstDueOn: before, ownDates: [], askBefore: 10, remindBefore: 2 },
      ...{ remindAfter: [3, 7], escalateAfter: 7, closeAfter: 14 },
      reason: "What you write goes into the Board’s paper.",
    }),
  );
  await as(nextWorkingDay(addDays(dueOn, -10), noOwnHolidays), tickRounds);
  const { plan, asks, said } = await as(today, async (scope) => {
    const plan = await getPlan(scope, 1);
    const [round] = await listRounds(scope, plan.id);
    const asks = round ? await listAsks(scope, [round.id]) : [];
    const said = await updatesSince(
      scope,
      asks.map(({ actionId }) => actionId),
      round?.openedAt ?? scope.at,
    );
    return { plan, asks, said };
  });
  for (const { id, actionId, saidBy, saidAt } of said)
    if (saidBy)
      await as(dayInScotland(saidAt), (scope) =>
        settleAsks(scope, { actionId, updateId: id, personId: saidBy }),
      );
  // Aisha Malik has answered all that she was asked.
  const aisha = partnership.people.get("Aisha Malik")?.id;
  for (const { id } of asks.filter(({ personId }) => personId === aisha))
    await as(addDays(today, -1), (scope) =>
      changeAskRow(scope, id, ["open"], { state: "answered", endedAt: scope.at }),
    );
  const past = crypto.randomUUID();
  await as(addDays(before, -10), async (scope) => {
    const closedAt = new Date(Date.parse(`${addDays(before, 15)}T00:30:00Z`));
    const opened = { id: past, planId: plan.id, dueOn: before, openedAt: scope.at, closedAt };
    await insertRound(scope, { ...opened, reason: "What you write goes into the Board’s paper." });
    await insertAsks(
      scope,
      asks.map(({ actionId, personId, answersForAction }) => ({
        ...{ roundId: past, actionId, personId, answersForAction },
      })),
    );
  });
  const inPast = await as(before, (scope) => listAsks(scope, [past]));
  for (const [index, { id }] of inPast.entries()) {
    // The last one never came, and the one before it a little late.
    if (index === inPast.length - 1) continue;
    const on = addDays(before, index === inPast.length - 2 ? 4 : -(index % 6));
    await as(on, (scope) => changeAskRow(scope, id, ["open"], { state: "answered", endedAt: scope.at }));
  }
}
