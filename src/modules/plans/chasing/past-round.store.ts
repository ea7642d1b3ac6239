import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listAsks } from "./ask.store.ts";
import { listRounds } from "./round.store.ts";
import type { RoundRow } from "./round.table.ts";
import { type OnTimeAnswers, onTimeAnswers, type RoundStanding, standingOf } from "./round-standing.ts";

/** A round with its counts. */
export interface PastRound {
  readonly round: RoundRow;
  readonly standing: RoundStanding;
  readonly answers: OnTimeAnswers;
}

/** Every round of a plan, open or ended, the latest first. */
export async function listPastRounds(scope: Scope, planId: string): Promise<PastRound[]> {
  const rounds = await listRounds(scope, planId);
  const asks = Map.groupBy(
    await listAsks(
      scope,
      rounds.map(({ id }) => id),
    ),
    ({ roundId }) => roundId,
  );
  return rounds.map((round) => {
    const counted = (asks.get(round.id) ?? []).map(({ personId, state, endedAt }) => ({
      ...{ personId, state },
      endedOn: endedAt ? dayInScotland(endedAt) : null,
    }));
    return { round, standing: standingOf(counted), answers: onTimeAnswers(counted, round.dueOn) };
  });
}
