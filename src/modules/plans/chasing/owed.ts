import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { lastWorkingDay } from "../../../kernel/working-day.ts";
import type { AskState } from "./round.table.ts";
import { type RoundDays, type Stage, stageRank } from "./round-days.ts";

/** One ask, with what its person was told of it already. */
export interface ChasedAsk {
  readonly id: string;
  readonly actionId: string;
  readonly personId: string;
  readonly state: AskState;
  readonly askedOn: CalendarDate;
  readonly told: readonly { readonly stage: Stage; readonly on: CalendarDate }[];
}

/** A round that has not been closed. */
export interface ChasedRound {
  readonly id: string;
  readonly days: RoundDays;
  readonly asks: readonly ChasedAsk[];
}

/** A plan as the rule of chasing sees it at one moment. */
export interface ChasedPlan {
  readonly id: string;
  /** It is published, not put away, and its asking is not paused. */
  readonly isAsking: boolean;
  readonly rounds: readonly ChasedRound[];
  /** Whether this person answers for this action now, and it is at work. */
  answers(actionId: string, personId: string): boolean;
}

/** What one person owes at a moment, and how far asking has come. */
export interface Owed {
  readonly personId: string;
  readonly askId: string;
  readonly actionId: string;
  readonly planId: string;
  readonly roundId: string;
  readonly dueOn: CalendarDate;
  readonly stage: Stage;
  /** Told once to each person: `ask/<id>/remind-before`. */
  readonly key: string;
}

/** Somebody who was mailed about an ask is left in peace at least until this many days later. */
export const REST_DAYS = 2;

/**
 * Who owes what at an instant: each open ask in the latest stage that it has reached. It ends when the ask is answered,
 * handed back or taken back, when the action is over, when its person answers for it no longer, when the round's last day
 * has passed, and while the plan is paused, put away or off the public pages. Stages that passed while nobody was told
 * count as one, the latest. Days are those of Scotland, whatever the clocks do.
 */
export function owedAt(instant: Date, plans: readonly ChasedPlan[]): Owed[] {
  const day = dayInScotland(instant);
  const owed: Owed[] = [];
  for (const plan of plans) {
    if (!plan.isAsking) continue;
    for (const round of plan.rounds) {
      if (day > round.days.closesOn) continue;
      for (const ask of round.asks) {
        if (ask.state !== "open" || !plan.answers(ask.actionId, ask.personId)) continue;
        const stage = stageOn(round.days, ask, day);
        if (stage === null) continue;
        const { id: askId, actionId, personId } = ask;
        const { dueOn } = round.days;
        owed.push({
          ...{ personId, askId, actionId, planId: plan.id, roundId: round.id, dueOn, stage },
          key: askKey(askId, stage),
        });
      }
    }
  }
  return owed;
}

/** How far asking has come on a day; null before anybody is to be told. On a day without work it stands as on the last one. */
export function stageOn(
  days: RoundDays,
  ask: Pick<ChasedAsk, "askedOn" | "told">,
  day: CalendarDate,
): Stage | null {
  const today = lastWorkingDay(day, days.holidays);
  if (ask.askedOn > today) return null;
  // Whoever has an ask has been asked, though the days of the round were moved since.
  const reached = days.stages.findLast(({ on }) => on <= today)?.stage ?? "asked";
  const last = ask.told.toSorted((a, b) => stageRank(a.stage) - stageRank(b.stage)).at(-1);
  if (!last) return reached;
  const isFurther = stageRank(reached) > stageRank(last.stage);
  return isFurther && today >= addDays(last.on, REST_DAYS) ? reached : last.stage;
}

/** A round of which the lead officer is to be told who has not answered. */
export interface Escalated {
  readonly planId: string;
  readonly roundId: string;
  readonly dueOn: CalendarDate;
  readonly askIds: readonly string[];
  readonly key: string;
}

/** The rounds of which the lead officer is to be told at an instant: past the day set for it, open, with somebody who has not answered. */
export function escalatedAt(instant: Date, plans: readonly ChasedPlan[]): Escalated[] {
  const day = dayInScotland(instant);
  return plans.flatMap((plan) =>
    (plan.isAsking ? plan.rounds : []).flatMap((round): Escalated[] => {
      const { escalateOn, closesOn, dueOn } = round.days;
      if (escalateOn === null || day < escalateOn || day > closesOn) return [];
      const askIds = round.asks
        .filter(({ state, actionId, personId }) => state === "open" && plan.answers(actionId, personId))
        .map(({ id }) => id);
      if (askIds.length === 0) return [];
      return [{ planId: plan.id, roundId: round.id, dueOn, askIds, key: escalationKey(round.id) }];
    }),
  );
}

export function askKey(askId: string, stage: Stage): string {
  return `ask/${askId}/${stage}`;
}

export function escalationKey(roundId: string): string {
  return `round/${roundId}/escalation`;
}
