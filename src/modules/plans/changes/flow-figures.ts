import type { ActionStatus } from "../actions/action.ts";
import type { ActionState } from "./action-past.ts";
import { type ActionChange, lateOn, type Period } from "./plan-changes.ts";

/** Where an action is counted: by its status, or with those of which it is not known any more. */
export type Standing = ActionStatus | "unknown";

/** In the order in which work goes on. */
const STANDINGS: readonly Standing[] = [
  "proposed",
  "not-started",
  "in-progress",
  "at-risk",
  "blocked",
  "done",
  "closed",
  "ongoing",
  "cancelled",
  "merged",
  "unknown",
];

/** How many stood so at the beginning, how many came and went, and how many stand so at the end: opening + came − went = closing. */
export interface Flow {
  readonly opening: number;
  readonly came: number;
  readonly went: number;
  readonly closing: number;
}

export interface ChangeFigures {
  /** One for each standing that anything stood in, in the order of the statuses. Each action is counted once. */
  readonly byStanding: readonly (Flow & { readonly standing: Standing })[];
  /** All actions: who came was added or moved in, who went was moved elsewhere. */
  readonly all: Flow;
  /** Stands beside the status, so it is no part of the sum. Those of which it is not known are not counted. */
  readonly late: Flow;
}

/** The figures of a period: they add up, row by row and altogether. */
export function figuresOf(changes: readonly ActionChange[], period: Period): ChangeFigures {
  const moves = changes.map(({ before, after }) => [standingOf(before), standingOf(after)] as const);
  return {
    byStanding: STANDINGS.map((standing) => ({
      standing,
      ...flow(moves.map(([was, is]) => [was === standing, is === standing])),
    })).filter(({ opening, came, closing }) => opening + came + closing > 0),
    all: flow(moves.map(([was, is]) => [was !== null, is !== null])),
    late: flow(
      changes.map(({ before, after }) => [
        lateOn(before, period.since) === true,
        lateOn(after, period.until) === true,
      ]),
    ),
  };
}

function standingOf(state: ActionState | null): Standing | null {
  if (!state) return null;
  return state.unknown.status ? "unknown" : state.status;
}

function flow(moves: readonly (readonly [was: boolean, is: boolean])[]): Flow {
  const count = (which: (was: boolean, is: boolean) => boolean) =>
    moves.filter(([was, is]) => which(was, is)).length;
  return {
    opening: count((was) => was),
    came: count((was, is) => !was && is),
    went: count((was, is) => was && !is),
    closing: count((_, is) => is),
  };
}
