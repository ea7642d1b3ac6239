import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { AskState } from "./round.table.ts";

/** One ask, as the counts of its round see it. */
export interface CountedAsk {
  readonly personId: string;
  readonly state: AskState;
  readonly endedOn: CalendarDate | null;
}

/** Whether somebody said of an ask that it is not theirs, before they answered or after, and nobody has settled it. */
export function isHandedBack({
  state,
  reason,
}: {
  readonly state: AskState;
  readonly reason: string | null;
}): boolean {
  return state === "handed-back" || (state === "answered" && reason !== null);
}

/** Where a person stands in a round: `waiting` while anything of theirs is open. */
export type PersonStanding = "answered" | "waiting" | "handed-back";

export interface RoundStanding {
  /** Everybody of whom something is, or was, wanted in the round. What was taken back is not counted. */
  readonly people: ReadonlyMap<string, PersonStanding>;
  readonly answered: number;
  readonly waiting: number;
  readonly handedBack: number;
  /** Answered, waiting and handed back together. */
  readonly all: number;
}

/** Who has answered: a person has, once nothing of theirs is open and they answered something. */
export function standingOf(asks: readonly CountedAsk[]): RoundStanding {
  const counted = asks.filter(({ state }) => state !== "taken-back");
  const people = new Map<string, PersonStanding>();
  for (const [personId, own] of Map.groupBy(counted, (ask) => ask.personId)) {
    const has = (state: AskState) => own.some((ask) => ask.state === state);
    people.set(personId, has("open") ? "waiting" : has("answered") ? "answered" : "handed-back");
  }
  const count = (standing: PersonStanding) => [...people.values()].filter((one) => one === standing).length;
  return {
    people,
    answered: count("answered"),
    waiting: count("waiting"),
    handedBack: count("handed-back"),
    all: people.size,
  };
}

export interface OnTimeAnswers {
  readonly onTime: number;
  readonly late: number;
  readonly unanswered: number;
  readonly all: number;
}

/** How many of the answers that were wanted came by the due day, after it, and not at all. */
export function onTimeAnswers(asks: readonly CountedAsk[], dueOn: CalendarDate): OnTimeAnswers {
  const counted = asks.filter(({ state }) => state !== "taken-back");
  const answered = counted.filter(({ state }) => state === "answered");
  const onTime = answered.filter(({ endedOn }) => endedOn !== null && endedOn <= dueOn).length;
  return {
    onTime,
    late: answered.length - onTime,
    unanswered: counted.length - answered.length,
    all: counted.length,
  };
}
