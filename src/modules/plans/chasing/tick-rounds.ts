import { done } from "../../../kernel/result.ts";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { chasingEvents, planEvents } from "../events.ts";
import { changeAskRow, insertAsks, listAsks, replaceAskRow } from "./ask.store.ts";
import { asksPeople, dueRound } from "./due-rounds.ts";
import { askingOf, type ChasingGround, gatherChasing } from "./gather-chasing.ts";
import { listHandBacks } from "./hand-back.store.ts";
import { type AskChange, reconcile } from "./reconciling.ts";
import { changeRoundToAll, closeRoundRows, getRound, insertRound, listOpenRounds } from "./round.store.ts";
import type { RoundRow } from "./round.table.ts";
import { roundDays } from "./round-days.ts";
import { isAskedAbout } from "./who-is-asked.ts";

/**
 * What the clock brings to the plans that ask: rounds whose last day has passed end, the round that is due opens, and each open
 * round is brought in step with who answers now. Run again, or by two servers at once, it does nothing more.
 */
export async function tickRounds(scope: Scope): Promise<readonly string[]> {
  const said: string[] = [];
  for (const ground of await gatherChasing(scope)) {
    const worked = await inTransaction(scope, async (scope) => done(await tickPlan(scope, ground)));
    if (worked.ok) said.push(...worked.value.map((words) => `plan ${ground.plan.number}: ${words}`));
  }
  return said;
}

async function tickPlan(scope: Scope, ground: ChasingGround): Promise<string[]> {
  const { plan, calendar, holidays } = ground;
  const said: string[] = [];
  const past = ground.rounds.filter(
    ({ dueOn }) => scope.asOn > roundDays(askingOf(calendar), dueOn, holidays).closesOn,
  );
  if ((await closeRounds(scope, ground, past)) > 0) said.push("a round ended");
  if (!asksPeople(plan, calendar)) return said;
  if (await openRound(scope, ground)) said.push("a round opened");
  const open = (await listOpenRounds(scope)).filter(({ planId }) => planId === plan.id);
  for (const round of open) {
    const changes = await bringInStep(scope, ground, round);
    if (changes > 0) said.push(`${changes} asks changed`);
  }
  return said;
}

async function closeRounds(
  scope: Scope,
  { plan }: ChasingGround,
  rounds: readonly RoundRow[],
): Promise<number> {
  const closed = await closeRoundRows(
    scope,
    rounds.map(({ id }) => id),
  );
  await recordEvents(
    scope,
    rounds
      .filter(({ id }) => closed.includes(id))
      .map(({ dueOn }) => ({
        event: chasingEvents.roundClosed,
        subject: { kind: "plan", id: plan.id },
        facts: { number: plan.number, dueOn },
      })),
  );
  return closed.length;
}

/** Opens the round that is due, and ends those before it: nobody is asked the same in two rounds. */
async function openRound(scope: Scope, ground: ChasingGround): Promise<boolean> {
  const { plan, calendar, rounds, holidays } = ground;
  if (!calendar || !isWorkingDay(scope.asOn, holidays)) return false;
  const dueOn = dueRound(calendar, scope.asOn, holidays);
  if (!dueOn) return false;
  const { reason } = calendar;
  const opened = { id: crypto.randomUUID(), planId: plan.id, dueOn, reason, openedAt: scope.at };
  if (!(await insertRound(scope, opened))) {
    const there = await getRound(scope, plan.id, dueOn);
    if (!(await changeRoundToAll(scope, there.id, reason))) return false;
  }
  await recordEvents(scope, [
    {
      event: chasingEvents.roundOpened,
      subject: { kind: "plan", id: plan.id },
      facts: {
        number: plan.number,
        dueOn,
        people: new Set(ground.wanted.asked.map(({ personId }) => personId)).size,
      },
    },
  ]);
  await closeRounds(
    scope,
    ground,
    rounds.filter((round) => round.dueOn !== dueOn),
  );
  return true;
}

async function bringInStep(scope: Scope, ground: ChasingGround, round: RoundRow): Promise<number> {
  const kept = await listAsks(scope, [round.id]);
  const statuses = new Map(ground.actions.map(({ id, status }) => [id, status]));
  const changes = reconcile({
    kept,
    wanted: ground.wanted.asked,
    asksAll: round.asksAll,
    isAtWork: (actionId) => isAskedAbout(statuses.get(actionId) ?? "closed"),
    bodyOf: (personId) => ground.people.get(personId)?.organisationId ?? null,
  });
  if (changes.length === 0) return 0;
  const wanted = changes.flatMap((change) =>
    change.kind === "ask" ? [{ ...change.ask, roundId: round.id }] : [],
  );
  const asked = await insertAsks(scope, await withoutHandBacks(scope, round, wanted));
  // What the opening of a round asks stands in the line of its opening.
  const isOpening = kept.length === 0;
  const events = isOpening ? [] : asked.map((ask) => askedEvent(round, ask));
  let other = 0;
  for (const change of changes) {
    const ask = kept.find((one) => "id" in change && one.id === change.id);
    if (!ask || !(await apply(scope, change, ask))) continue;
    other += 1;
    if (change.kind === "ask-again") events.push(askedEvent(round, ask));
    if (change.kind === "take-back")
      events.push({
        event: planEvents.askTakenBack,
        subject: { kind: "action", id: ask.actionId },
        facts: { person: ask.personId, why: change.reason },
      });
  }
  await recordEvents(scope, events);
  return asked.length + other;
}

/** Whoever said in an earlier round that an action is not theirs is not asked again: it stands handed back in this one too, until somebody settles it. */
async function withoutHandBacks(
  scope: Scope,
  round: RoundRow,
  wanted: readonly Parameters<typeof insertAsks>[1][number][],
): Promise<Parameters<typeof insertAsks>[1]> {
  if (!round.asksAll || wanted.length === 0) return wanted;
  const keyOf = (ask: { actionId: string; personId: string }) => `${ask.actionId} ${ask.personId}`;
  const backs = new Map((await listHandBacks(scope)).map(({ ask }) => [keyOf(ask), ask]));
  await insertAsks(
    scope,
    wanted.filter((ask) => backs.has(keyOf(ask))),
    (ask) => {
      const { reason = null, endedAt = null } = backs.get(keyOf(ask)) ?? {};
      return { state: "handed-back", reason, endedAt };
    },
  );
  return wanted.filter((ask) => !backs.has(keyOf(ask)));
}

function askedEvent(round: RoundRow, { actionId, personId }: { actionId: string; personId: string }) {
  return {
    event: planEvents.actionAsked as string,
    subject: { kind: "action", id: actionId },
    facts: { people: [personId], dueOn: round.dueOn } as Record<string, unknown>,
  };
}

async function apply(
  scope: Scope,
  change: AskChange,
  ask: Parameters<typeof replaceAskRow>[1],
): Promise<boolean> {
  switch (change.kind) {
    case "ask":
      return false;
    case "ask-again":
      return replaceAskRow(scope, ask, change.ask.answersForAction);
    case "stand":
      return changeAskRow(scope, ask.id, ["open"], { answersForAction: change.answersForAction });
    case "take-back":
      return changeAskRow(scope, ask.id, ["open", "handed-back"], {
        state: "taken-back",
        reason: change.reason,
        endedAt: scope.at,
      });
    default:
      return change satisfies never;
  }
}
