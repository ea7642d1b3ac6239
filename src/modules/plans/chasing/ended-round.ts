import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { type ChasedAsk, type ChasedPlan, type Escalated, escalationKey } from "./owed.ts";
import type { RoundDays } from "./round-days.ts";

/** A round that has ended, with whether somebody has answered for each ask since: there, or in the round after it. */
export interface EndedRound {
  readonly id: string;
  readonly days: RoundDays;
  readonly endedOn: CalendarDate;
  readonly asks: readonly (Pick<ChasedAsk, "id" | "actionId" | "personId" | "state"> & {
    readonly isAnsweredSince: boolean;
  })[];
}

/** For so many days the lead officer is told of a round that the next one ended: the service may have been down on the day itself. */
export const TOLD_OF_ENDED_DAYS = 7;

/**
 * Which asks of a round that the next one ended before its time the lead officer is to be told of. The day set for it never came, so they
 * are told once it has ended. A round that ended before it was due was asked for to no end, and is nobody's fault.
 */
export function escalatedByEnd(
  instant: Date,
  { id, days, endedOn, asks }: EndedRound,
  answers: ChasedPlan["answers"],
): Pick<Escalated, "askIds" | "key" | "dueOn"> | null {
  const day = dayInScotland(instant);
  const { escalateOn, dueOn } = days;
  if (escalateOn === null || endedOn <= dueOn || endedOn > escalateOn) return null;
  if (day < endedOn || day > addDays(endedOn, TOLD_OF_ENDED_DAYS)) return null;
  const askIds = asks
    .filter(({ state, isAnsweredSince }) => state === "open" && !isAnsweredSince)
    .filter(({ actionId, personId }) => answers(actionId, personId))
    .map((ask) => ask.id);
  return askIds.length > 0 ? { askIds, dueOn, key: escalationKey(id) } : null;
}
