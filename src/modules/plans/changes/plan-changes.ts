import { type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, daysLate, isLate } from "../actions/action.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { type ActionPast, type ActionState, type Happened, type PastPart, stateOn } from "./action-past.ts";

/** From the end of one day to the end of another. */
export interface Period {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** What somebody said within the period. */
export interface SaidThen {
  readonly id: string;
  readonly at: Date;
  readonly on: CalendarDate;
  readonly status: ActionStatus | null;
  readonly done: string;
  readonly next: string | null;
  readonly audience: "public" | "partners";
  readonly saidBy: string | null;
  readonly onBehalfOf: string | null;
  readonly isBeside: boolean;
}

/** One thing that is told of an action. Sentences are the view's. */
export type Told =
  | { readonly kind: "added" }
  | { readonly kind: "came" | "left"; readonly plan: number }
  | { readonly kind: "status"; readonly was: ActionStatus; readonly is: ActionStatus }
  | {
      readonly kind: "date";
      readonly was: TargetDate | null;
      readonly is: TargetDate | null;
      /** By how many days its last day moved; null where one of them has none. */
      readonly days: number | null;
      readonly reasons: readonly string[];
    }
  | { readonly kind: "lead"; readonly was: string | null; readonly is: string | null }
  | { readonly kind: "words"; readonly was: string; readonly is: string }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "not-late" }
  | { readonly kind: "unknown"; readonly part: PastPart; readonly before: CalendarDate }
  | {
      readonly kind: "closed" | "reopened" | "cancelled" | "merged" | "took-over" | "agreed";
      readonly on: CalendarDate;
      readonly words: string | null;
    }
  | {
      readonly kind: "evidence";
      readonly what: "given" | "accepted" | "sent-back";
      readonly on: CalendarDate;
      readonly title: string;
    }
  | { readonly kind: "update"; readonly said: SaidThen };

export type ToldKind = Told["kind"];

export interface ActionChange {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** The short number of the plan that it stands in now. */
  readonly plan: number;
  /** As it stood in the plans that are looked at; null: it did not stand there. */
  readonly before: ActionState | null;
  readonly after: ActionState | null;
  readonly told: readonly Told[];
}

/** All that is known of an action, with what was said of it. */
export interface ActionRecord extends ActionPast {
  readonly said: readonly SaidThen[];
}

/** What changed of each action between two days in these plans, told or not; those that stood there on neither day are left out. */
export function changesOf(
  records: readonly ActionRecord[],
  plans: ReadonlySet<number>,
  period: Period,
): ActionChange[] {
  return records.flatMap((record) => {
    const within = (state: ActionState | null) =>
      state && (state.unknown.plan || plans.has(state.plan)) ? state : null;
    const was = stateOn(record, period.since);
    const is = stateOn(record, period.until);
    const before = within(was);
    const after = within(is);
    if (!before && !after) return [];
    const { id, number, text, plan } = record.now;
    const presence: Told[] = !after
      ? [{ kind: "left", plan: is?.plan ?? plan }]
      : before
        ? []
        : was
          ? [{ kind: "came", plan: was.plan }]
          : [{ kind: "added" }];
    const told = [...presence, ...differences(before, after, record, period), ...happenings(record, period)];
    return [{ id, number, text: is?.text ?? text, plan, before, after, told }];
  });
}

function differences(
  before: ActionState | null,
  after: ActionState | null,
  { moves }: ActionRecord,
  { since, until }: Period,
): Told[] {
  if (!before || !after) return [];
  const told: Told[] = [];
  const parts: readonly PastPart[] = ["status", "date", "lead", "words"];
  for (const part of parts) {
    const day = before.unknown[part];
    if (day && !after.unknown[part]) told.push({ kind: "unknown", part, before: day });
  }
  const bothKnown = (part: PastPart) => !before.unknown[part] && !after.unknown[part];
  if (bothKnown("status") && before.status !== after.status)
    told.push({ kind: "status", was: before.status, is: after.status });
  if (bothKnown("date") && !sameTarget(before.target, after.target)) {
    const [was, is] = [before.target, after.target];
    const days = was?.end && is?.end ? daysBetween(was.end, is.end) : null;
    const reasons = moves.flatMap(({ on, reason }) => (on > since && on <= until && reason ? [reason] : []));
    told.push({ kind: "date", was, is, days, reasons });
  }
  if (bothKnown("lead") && before.lead !== after.lead)
    told.push({ kind: "lead", was: before.lead, is: after.lead });
  if (bothKnown("words") && before.text !== after.text)
    told.push({ kind: "words", was: before.text, is: after.text });
  const [wasLate, nowLate] = [lateOn(before, since), lateOn(after, until)];
  if (wasLate === false && nowLate === true) told.push({ kind: "late", days: daysLate(after, until) });
  if (wasLate === true && nowLate === false) told.push({ kind: "not-late" });
  return told;
}

function sameTarget(one: TargetDate | null, other: TargetDate | null): boolean {
  return one?.text === other?.text && one?.start === other?.start && one?.end === other?.end;
}

/** Null where it cannot be known. */
export function lateOn(state: ActionState | null, day: CalendarDate): boolean | null {
  if (!state) return false;
  return state.unknown.status || state.unknown.date ? null : isLate(state, day);
}

function happenings({ now, happened, said }: ActionRecord, { since, until }: Period): Told[] {
  const then = ({ on }: { readonly on: CalendarDate }) => on > since && on <= until;
  const events = happened.filter(then).flatMap((event) => tell(event, now.number));
  const updates = said.filter(then).map((one): Told => ({ kind: "update", said: one }));
  return [...events, ...updates];
}

function tell({ event, on, facts, words }: Happened, number: number): Told[] {
  switch (event) {
    case "plans.action.closed":
      return [{ kind: "closed", on, words: words.reason ?? null }];
    case "plans.action.reopened":
      return [{ kind: "reopened", on, words: words.reason ?? null }];
    case "plans.action.cancelled":
      return [{ kind: "cancelled", on, words: words.reason ?? null }];
    case "plans.action.agreed":
      return [{ kind: "agreed", on, words: null }];
    case "plans.action.merged":
      return [{ kind: facts.number === number ? "merged" : "took-over", on, words: words.text ?? null }];
    case "plans.evidence.added":
      return [{ kind: "evidence", what: "given", on, title: words.title ?? "" }];
    case "plans.evidence.seen":
      return [
        {
          kind: "evidence",
          what: facts.verdict === "accepted" ? "accepted" : "sent-back",
          on,
          title: words.title ?? "",
        },
      ];
    default:
      return [];
  }
}
