import { type ActionStatus, isOver } from "../actions/action.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** Something that will happen, as rules see it. */
export interface Occasion {
  readonly name: string;
  readonly target: TargetDate | null;
}

/** What two ways of writing an occasion's name have in common: “The next LOIP process” is “next LOIP process”. */
export function occasionKey(name: string): string {
  return name
    .toLocaleLowerCase("en-GB")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) /, "");
}

/** The dates of what is finished, reported done or over stay as they are. */
export function movesWith(action: { readonly status: ActionStatus }): boolean {
  return !isOver(action.status) && action.status !== "done";
}

/** Whether an action's date can hang on an occasion: it speaks of one, or there is none. One with days of its own stands on its own. */
export function canHang({ target }: { readonly target: TargetDate | null }): boolean {
  return target === null || target.kind === "event" || target.kind === "none";
}

/** Whether these are words for when an occasion is: they give a day at least on one side, and an end some time. */
export function datesOccasion(target: TargetDate | null): target is TargetDate {
  return target !== null && target.end !== null && target.kind !== "ongoing" && target.kind !== "recurring";
}

/** The date that an action has by its occasion: its own words, kept, with the occasion's days under them; none while that has none. */
export function hungTarget(own: TargetDate | null, occasion: Occasion): TargetDate {
  const { target, name } = occasion;
  return {
    text: own?.text ?? name,
    kind: "event",
    start: target?.start ?? null,
    end: target?.end ?? null,
    approximate: target?.approximate ?? false,
    ...(target?.deadline ? { deadline: true } : {}),
    anchor: name,
  };
}

/**
 * The first date that an action ever had is kept, also one that it had by its nature: “ongoing”, “every second month”. Words
 * that name no day are no date to keep beside one.
 */
export function keptFirst({
  target,
  firstTarget,
}: {
  readonly target: TargetDate | null;
  readonly firstTarget: TargetDate | null;
}): TargetDate | null {
  if (isDate(firstTarget)) return firstTarget;
  return isDate(target) ? target : (firstTarget ?? target);
}

/** Something that people can count on: a last day, or that it goes on. */
function isDate(target: TargetDate | null): boolean {
  return target !== null && (target.end !== null || target.kind === "ongoing" || target.kind === "recurring");
}
