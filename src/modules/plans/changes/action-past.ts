import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, statusesToSay } from "../actions/action.ts";
import { readTarget } from "../actions/read-words.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** What of an action can be told of an earlier day. */
export type PastPart = "status" | "date" | "lead" | "words" | "plan";

/** An action as it stood at the end of a day. */
export interface ActionState {
  /** The short number of the plan that it stood in. */
  readonly plan: number;
  readonly status: ActionStatus;
  readonly target: TargetDate | null;
  /** The day its work was said to be done, where it was. */
  readonly doneOn: CalendarDate | null;
  readonly lead: string | null;
  readonly text: string;
  /** What nobody knows of that day any more, with the day from which it is known again: nothing is made up in its place. */
  readonly unknown: Readonly<Partial<Record<PastPart, CalendarDate>>>;
}

/** An action as it stands now. */
export interface ActionNow extends Omit<ActionState, "unknown"> {
  readonly id: string;
  readonly number: number;
  readonly createdOn: CalendarDate;
  /** The day of its plan's paper, from which its dates were read. */
  readonly datedOn: CalendarDate | null;
}

/** A line of the ledger about an action. */
export interface Happened {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly actorId: string | null;
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string>>;
}

/** A target date that was moved, as its own record has it: exact, where the ledger has the words only. */
export interface MovedDate {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly was: TargetDate | null;
  readonly is: TargetDate;
  readonly reason: string;
}

/** All that is known of one action, the latest first. */
export interface ActionPast {
  readonly now: ActionNow;
  readonly happened: readonly Happened[];
  readonly moves: readonly MovedDate[];
}

/**
 * How an action stood at the end of a day; null where there was none yet. Begins with what stands now and takes back,
 * one after the other, what happened since: each line of the ledger says what was there before it.
 */
export function stateOn({ now, happened, moves }: ActionPast, day: CalendarDate): ActionState | null {
  if (now.createdOn > day) return null;
  let state: ActionState = { ...stateOf(now), unknown: {} };
  const steps = stepsOf(happened, moves);
  for (const [index, { on, event, move }] of steps.entries()) {
    if (on <= day) break;
    const before = steps.slice(index + 1).flatMap((step) => step.event ?? []);
    if (event) state = takeBack(state, event, { now, before, move });
    else if (move) state = known({ ...state, target: move.was }, "date");
  }
  return state;
}

interface Step {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly event?: Happened;
  readonly move?: MovedDate | undefined;
}

/** Lines and moves in one order, the latest first. A move of the same moment as the line that tells of it is one with it. */
function stepsOf(happened: readonly Happened[], moves: readonly MovedDate[]): Step[] {
  const attached = new Set<MovedDate>();
  const steps: Step[] = happened.map((event) => {
    const move = touchesDate(event) ? moves.find(({ at }) => at.getTime() === event.at.getTime()) : undefined;
    if (move) attached.add(move);
    return { at: event.at, on: event.on, event, move };
  });
  const alone = moves
    .filter((move) => !attached.has(move))
    .map((move) => ({ at: move.at, on: move.on, move }));
  return [...steps, ...alone].sort((one, other) => other.at.getTime() - one.at.getTime());
}

function touchesDate({ event, facts }: Happened): boolean {
  if (event === "plans.action.changed") return Array.isArray(facts.changed) && facts.changed.includes("date");
  return ["plans.action.hung", "plans.action.unhung", "plans.action.dated"].includes(event);
}

function stateOf({ plan, status, target, doneOn, lead, text }: ActionNow): Omit<ActionState, "unknown"> {
  return { plan, status, target, doneOn, lead, text };
}

interface Around {
  readonly now: ActionNow;
  readonly before: readonly Happened[];
  readonly move: MovedDate | undefined;
}

function takeBack(state: ActionState, event: Happened, around: Around): ActionState {
  const { facts } = event;
  switch (event.event) {
    case "plans.action.updated":
    case "plans.action.reopened":
    case "plans.action.closed":
    case "plans.action.cancelled":
      return statusBefore(state, event, around.before);
    case "plans.action.merged":
      // Both actions remember it; only one of them ended by it.
      return facts.number === around.now.number ? statusBefore(state, event, around.before) : state;
    case "plans.action.agreed":
      return known({ ...state, status: "proposed", doneOn: null }, "status");
    case "plans.action.moved":
      return typeof facts.fromPlan === "number"
        ? known({ ...state, plan: facts.fromPlan }, "plan")
        : lost(state, "plan", event);
    case "plans.action.hung":
    case "plans.action.unhung":
    case "plans.action.dated":
      return dayBefore(state, event, around.move);
    case "plans.action.changed":
      return wordsBefore(state, event, around);
    default:
      return state;
  }
}

function statusBefore(state: ActionState, event: Happened, before: readonly Happened[]): ActionState {
  const { was } = event.facts;
  const earlier = isStatus(was) ? was : before.flatMap((one) => statusAfter(one) ?? [])[0];
  if (!earlier) return lost(state, "status", event);
  const said = before.find(
    ({ event: name, facts }) => name === "plans.action.updated" && facts.now === "done",
  );
  return known(
    { ...state, status: earlier, doneOn: earlier === "done" ? (said?.on ?? null) : null },
    "status",
  );
}

/** The status that an event left behind, where it says so. */
function statusAfter({ event, facts }: Happened): ActionStatus | null {
  if (event === "plans.action.updated") return isStatus(facts.now) ? facts.now : null;
  if (event === "plans.action.reopened") return "in-progress";
  return event === "plans.action.agreed" ? "not-started" : null;
}

const STATUSES: readonly string[] = [...statusesToSay, "proposed", "closed", "cancelled", "merged"];

function isStatus(value: unknown): value is ActionStatus {
  return typeof value === "string" && STATUSES.includes(value);
}

/** A date that moved because of an occasion: the ledger has its last day before and after. */
function dayBefore(state: ActionState, event: Happened, move: MovedDate | undefined): ActionState {
  if (move) return known({ ...state, target: move.was }, "date");
  const { from } = event.facts;
  if (from === undefined || !state.target) return lost(state, "date", event);
  const target = { ...state.target, start: null, end: from as CalendarDate | null };
  return known({ ...state, target }, "date");
}

function wordsBefore(state: ActionState, event: Happened, { now, move }: Around): ActionState {
  const changed = Array.isArray(event.facts.changed) ? event.facts.changed : [];
  const { textBefore, dateBefore, leadBefore } = event.words;
  let before = state;
  if (changed.includes("text"))
    before =
      textBefore === undefined
        ? lost(before, "words", event)
        : known({ ...before, text: textBefore }, "words");
  if (changed.includes("lead"))
    before =
      leadBefore === undefined
        ? lost(before, "lead", event)
        : known({ ...before, lead: leadBefore || null }, "lead");
  if (changed.includes("date")) {
    if (move) before = known({ ...before, target: move.was }, "date");
    else if (dateBefore === undefined) before = lost(before, "date", event);
    else before = known({ ...before, target: dateOf(dateBefore, now.datedOn, event.facts.from) }, "date");
  }
  return before;
}

/** The date that words gave; on the day that it stood for then, where the line says which. */
function dateOf(words: string, datedOn: CalendarDate | null, end: unknown): TargetDate | null {
  const target = readTarget(words, datedOn);
  if (!target || end === undefined || target.end === end) return target;
  return { ...target, start: null, end: end as CalendarDate | null };
}

function lost(state: ActionState, part: PastPart, { on }: Happened): ActionState {
  return { ...state, unknown: { ...state.unknown, [part]: on } };
}

/** What an earlier line says for certain is known again, whatever a later one had lost. */
function known(state: ActionState, part: PastPart): ActionState {
  const { [part]: _, ...unknown } = state.unknown;
  return { ...state, unknown };
}
