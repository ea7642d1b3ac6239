import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findOwnHolidays } from "../../partnerships/index.ts";
import { listAsks } from "./ask.store.ts";
import { listCalendars } from "./calendar.store.ts";
import { asksPeople } from "./due-rounds.ts";
import { escalatedByEnd, TOLD_OF_ENDED_DAYS } from "./ended-round.ts";
import { askingOf, type ChasingGround, gatherChasedPlans, gatherChasing } from "./gather-chasing.ts";
import { type Escalated, escalatedAt } from "./owed.ts";
import { listOpenRounds, listRoundsEndedSince } from "./round.store.ts";
import type { AskRow, RoundRow } from "./round.table.ts";
import { type RoundDays, roundDays } from "./round-days.ts";

/** A round of which the lead officer is to be told who has not answered. */
export interface EscalatedRound extends Omit<Escalated, "planId" | "roundId"> {
  readonly ground: ChasingGround;
  readonly asks: readonly AskRow[];
  /** The next round has ended it, and asks its people anew. */
  readonly isEnded: boolean;
}

type DaysOf = (round: Pick<RoundRow, "planId" | "dueOn">) => RoundDays;

/** A day more than is told of, for a day has more hours than one looks at. */
const LOOK_BACK_MS = (TOLD_OF_ENDED_DAYS + 1) * 86_400_000;

/** The rounds to tell of: read in full only where the day to tell of one has come, or one has ended of late. */
export async function listEscalatedRounds(scope: Scope): Promise<EscalatedRound[]> {
  const calendars = new Map((await listCalendars(scope)).map((row) => [row.planId, row]));
  const holidays = await findOwnHolidays(scope);
  const daysOf: DaysOf = ({ planId, dueOn }) =>
    roundDays(askingOf(calendars.get(planId) ?? null), dueOn, holidays);
  const isDay = (await listOpenRounds(scope)).some((round) => {
    const { escalateOn } = daysOf(round);
    return escalateOn !== null && escalateOn <= scope.asOn;
  });
  const ended = await listRoundsEndedSince(scope, new Date(scope.at.getTime() - LOOK_BACK_MS));
  if (!isDay && ended.length === 0) return [];
  const grounds = await gatherChasing(scope);
  return [
    ...escalatedAt(scope.at, await gatherChasedPlans(scope, grounds)).flatMap((one): EscalatedRound[] => {
      const ground = grounds.find(({ plan }) => plan.id === one.planId);
      if (!ground) return [];
      const asks = ground.asks.filter(({ roundId }) => roundId === one.roundId);
      return [{ ...one, ground, asks, isEnded: false }];
    }),
    ...(await endedBefore(scope, ended, grounds, daysOf)),
  ];
}

/** Those that the next round ended before the day set for telling came. */
async function endedBefore(
  scope: Scope,
  ended: readonly RoundRow[],
  grounds: readonly ChasingGround[],
  daysOf: DaysOf,
): Promise<EscalatedRound[]> {
  const asks = Map.groupBy(
    await listAsks(
      scope,
      ended.map(({ id }) => id),
    ),
    ({ roundId }) => roundId,
  );
  return ended.flatMap((round): EscalatedRound[] => {
    const ground = grounds.find(({ plan }) => plan.id === round.planId);
    if (!ground || round.closedAt === null || !asksPeople(ground.plan, ground.calendar)) return [];
    const own = asks.get(round.id) ?? [];
    const answering = new Set(ground.wanted.asked.map((ask) => `${ask.actionId} ${ask.personId}`));
    const told = escalatedByEnd(
      scope.at,
      {
        ...{ id: round.id, days: daysOf(round), endedOn: dayInScotland(round.closedAt) },
        asks: own.map((ask) => ({ ...ask, isAnsweredSince: isAnswered(ask, ground.asks) })),
      },
      (actionId, personId) => answering.has(`${actionId} ${personId}`),
    );
    return told ? [{ ...told, ground, asks: own, isEnded: true }] : [];
  });
}

function isAnswered({ actionId, personId }: AskRow, later: readonly AskRow[]): boolean {
  return later.some(
    (ask) => ask.state === "answered" && ask.actionId === actionId && ask.personId === personId,
  );
}
