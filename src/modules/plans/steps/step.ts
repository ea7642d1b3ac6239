import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { daysPast, type TargetDate } from "../actions/target-date.ts";

/** A step as rules see it. */
export interface Step {
  readonly doneOn: CalendarDate | null;
  readonly target: TargetDate | null;
}

/** Whole days late; a step that is done is never late (nor is one of an action that is over: who asks knows that). */
export function daysStepLate(step: Step, day: CalendarDate): number {
  return step.doneOn ? 0 : daysPast(step.target, day);
}

/** How many steps of how many are done. */
export function stepsDone(steps: readonly Pick<Step, "doneOn">[]): {
  readonly done: number;
  readonly of: number;
} {
  return { done: steps.filter(({ doneOn }) => doneOn !== null).length, of: steps.length };
}

/** The same ids with one of them a place earlier or later; as they were where there is no such place. */
export function movedOrder(
  ids: readonly string[],
  id: string,
  direction: "earlier" | "later",
): readonly string[] {
  const from = ids.indexOf(id);
  const to = direction === "earlier" ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return ids;
  return ids.map((one, index) => (index === from ? other : index === to ? id : one));
}
