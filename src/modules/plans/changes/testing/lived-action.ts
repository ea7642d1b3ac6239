import fc from "fast-check";
import { addDays, type CalendarDate, dayInScotland } from "../../../../kernel/calendar-date.ts";
import { type ActionStatus, isOver, statusesToSay } from "../../actions/action.ts";
import { readTarget } from "../../actions/read-words.ts";
import type { ActionNow, Happened } from "../action-past.ts";
import type { ActionRecord, SaidThen } from "../plan-changes.ts";

/** What is done to an action. */
type Deed =
  | {
      readonly kind: "say";
      readonly status: (typeof statusesToSay)[number];
      readonly audience: "public" | "partners";
    }
  | { readonly kind: "close" | "cancel" | "reopen" | "merge" | "agree" | "other" }
  | { readonly kind: "date" | "lead" | "text"; readonly words: string }
  | { readonly kind: "move"; readonly plan: number };

interface Life {
  readonly first: ActionStatus;
  readonly date: string;
  /** Each so many days after the one before. */
  readonly deeds: readonly { readonly days: number; readonly deed: Deed }[];
  readonly begun: number;
}

export interface LivedAction {
  readonly record: ActionRecord;
  /** As it stood from a day on, the first first. */
  readonly states: readonly { readonly on: CalendarDate; readonly state: ActionNow }[];
}

export const BEGUN = "2026-01-05" as CalendarDate;

const dates = fc.constantFrom("by June 2026", "Spring 2026", "31 December 2026", "ongoing", "");
const words = fc.constantFrom("One", "Other", "Third");

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant("say" as const),
    status: fc.constantFrom(...statusesToSay),
    audience: fc.constantFrom("public", "partners"),
  }),
  fc.record({ kind: fc.constantFrom("close", "cancel", "reopen", "merge", "agree", "other" as const) }),
  fc.record({ kind: fc.constant("date" as const), words: dates }),
  fc.record({ kind: fc.constantFrom("lead", "text" as const), words }),
  fc.record({ kind: fc.constant("move" as const), plan: fc.constantFrom(1, 2) }),
) as fc.Arbitrary<Deed>;

const life: fc.Arbitrary<Life> = fc.record({
  first: fc.constantFrom<ActionStatus>("proposed", "not-started", "in-progress", "ongoing"),
  date: dates,
  deeds: fc.array(fc.record({ days: fc.integer({ min: 0, max: 40 }), deed }), { maxLength: 14 }),
  begun: fc.integer({ min: 0, max: 200 }),
});

/** Actions that were lived forwards, with what the ledger keeps of it. */
export const livedActions: fc.Arbitrary<readonly LivedAction[]> = fc
  .array(life, { minLength: 1, maxLength: 6 })
  .map((lives) => lives.map((each, index) => live(each, index + 1)));

function live({ first, date, deeds, begun }: Life, number: number): LivedAction {
  let on = addDays(BEGUN, begun);
  let state: ActionNow = {
    ...{ id: `action-${number}`, number, createdOn: on, datedOn: BEGUN, plan: 1, doneOn: null },
    ...{ status: first, target: readTarget(date, BEGUN), lead: "One", text: "One" },
  };
  const states = [{ on, state }];
  const happened: Happened[] = [];
  const said: SaidThen[] = [];
  for (const [index, { days, deed }] of deeds.entries()) {
    on = addDays(on, days);
    const done = act(state, deed, on);
    if (!done) continue;
    const at = new Date(Date.parse(`${on}T08:00:00Z`) + index * 60_000);
    const { change, event, facts = {}, words: written = {} } = done;
    happened.unshift({ at, on: dayInScotland(at), actorId: null, event, facts, words: written });
    if (deed.kind === "say") said.unshift(sayingOf(deed, at, number));
    state = { ...state, ...change };
    states.push({ on, state });
  }
  return { record: { now: state, happened, moves: [], said }, states };
}

/** In the words of whoever speaks among partners there is a word that nobody else may read. */
export const AMONG_PARTNERS = "Whispered";
export const INSIDE = "Ewan Laird";

function sayingOf({ status, audience }: Extract<Deed, { kind: "say" }>, at: Date, number: number): SaidThen {
  const word = audience === "partners" ? AMONG_PARTNERS : "Said";
  return {
    ...{ id: `${number} ${at.toISOString()}`, at, on: dayInScotland(at), status, audience, isBeside: false },
    done: `${word} of ${number}`,
    next: `${word} to come`,
    saidBy: "ewan",
    onBehalfOf: "Third Sector Interface",
  };
}

interface Done {
  readonly change: Partial<ActionNow>;
  readonly event: string;
  readonly facts?: Record<string, unknown>;
  readonly words?: Record<string, string>;
}

/** What a command would do and write down; null where it refuses. */
function act(state: ActionNow, deed: Deed, on: CalendarDate): Done | null {
  const { status: was, number } = state;
  const ends = (status: ActionStatus, event: string): Done | null =>
    isOver(was) ? null : { change: { status }, event, facts: { number, was } };
  switch (deed.kind) {
    case "say":
      if (isOver(was)) return null;
      return {
        change: { status: deed.status, doneOn: deed.status === "done" ? (state.doneOn ?? on) : null },
        event: "plans.action.updated",
        facts: { number, was, now: deed.status, audience: deed.audience },
      };
    case "close":
      return ends("closed", "plans.action.closed");
    case "cancel":
      return ends("cancelled", "plans.action.cancelled");
    case "merge":
      return ends("merged", "plans.action.merged");
    case "reopen":
      if (!isOver(was)) return null;
      return {
        change: { status: "in-progress", doneOn: null },
        event: "plans.action.reopened",
        facts: { number, was },
      };
    case "agree":
      if (was !== "proposed") return null;
      return { change: { status: "not-started" }, event: "plans.action.agreed", facts: { number } };
    case "date":
      if (isOver(was)) return null;
      return {
        change: { target: readTarget(deed.words, BEGUN) },
        event: "plans.action.changed",
        facts: { number, changed: ["date"] },
        words: { dateBefore: state.target?.text ?? "", dateAfter: deed.words },
      };
    case "lead":
      return {
        change: { lead: deed.words },
        event: "plans.action.changed",
        facts: { number, changed: ["lead"] },
        words: { leadBefore: state.lead ?? "", leadAfter: deed.words },
      };
    case "text":
      return {
        change: { text: deed.words },
        event: "plans.action.changed",
        facts: { number, changed: ["text"] },
        words: { textBefore: state.text },
      };
    case "move":
      if (deed.plan === state.plan) return null;
      return {
        change: { plan: deed.plan },
        event: "plans.action.moved",
        facts: { number, fromPlan: state.plan, toPlan: deed.plan },
      };
    case "other":
      return { change: {}, event: "plans.step.ticked", words: { text: "A step" } };
  }
}
