import { addDays, type CalendarDate, dayInScotland } from "../src/kernel/calendar-date.ts";
import type { ActionStatus } from "../src/modules/plans/actions/action.ts";
import { readTarget } from "../src/modules/plans/actions/read-words.ts";
import type { Happened } from "../src/modules/plans/changes/action-past.ts";
import type { ActionRecord, SaidThen } from "../src/modules/plans/changes/plan-changes.ts";
import type { FrozenPlan } from "../src/modules/plans/versions/frozen-plan.ts";

const BEGUN = "2026-01-05" as CalendarDate;
const STATUSES = ["in-progress", "at-risk", "blocked", "in-progress", "done"] as const;
/** Lines of the ledger to each action: an update every five weeks, and in between what else is written down. */
const LINES = 10;

/** What is known of the actions of a plan after a year of work on each of them, as a progress report reads it. */
export function longLife(plan: FrozenPlan): (ActionRecord & { readonly label: string })[] {
  return plan.improvements.flatMap(({ actions }, heading) =>
    actions.map(({ id, number, text, target, lead }, place) => {
      const lines = Array.from({ length: LINES }, (_, index) => lineOf(number, index));
      return {
        now: {
          ...{ id, number, text, target, lead: lead.text, plan: 1, datedOn: BEGUN, createdOn: BEGUN },
          ...{ status: statusAt(LINES - 2), doneOn: null },
        },
        happened: lines.map(({ happened }) => happened).toReversed(),
        said: lines.flatMap(({ said }) => said ?? []).toReversed(),
        moves: [],
        label: `${heading + 1}.${place + 1}`,
      };
    }),
  );
}

function statusAt(index: number): ActionStatus {
  return STATUSES[(index / 2) % STATUSES.length] ?? "in-progress";
}

function lineOf(number: number, index: number): { happened: Happened; said: SaidThen | null } {
  const at = new Date(`${addDays(BEGUN, 30 + index * 30)}T10:00:00Z`);
  const told = { at, on: dayInScotland(at), actorId: null };
  if (index % 2 === 1)
    return {
      happened: {
        ...told,
        event: "plans.action.changed",
        facts: { number, changed: ["date"] },
        words: { dateBefore: readTarget("by March 2027", BEGUN)?.text ?? "" },
      },
      said: null,
    };
  const status = statusAt(index);
  return {
    happened: {
      ...{ ...told, event: "plans.action.updated", words: {} },
      facts: { number, was: index === 0 ? "not-started" : statusAt(index - 2), now: status },
    },
    said: {
      ...{ id: `${number}-${index}`, at, on: told.on, status, audience: "partners", isBeside: false },
      done: `Group ${number} was visited for the ${index + 1}th time, and what it does is written down.`,
      ...{ next: "The next groups are asked in spring.", saidBy: "somebody", onBehalfOf: "The Interface" },
    },
  };
}
