import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { PastPart } from "./action-past.ts";
import type { Standing } from "./flow-figures.ts";
import type { ActionChange, Period, Told, ToldKind } from "./plan-changes.ts";

/** What each kind of change is called. Those that the public pages tell too have the same words there. */
export const TOLD_WORDS: Readonly<Record<ToldKind, string>> = {
  added: "Added",
  came: "Moved here",
  left: "Moved elsewhere",
  status: "Status",
  date: "Date moved",
  lead: "Lead",
  words: "Words",
  late: "Newly late",
  "not-late": "No longer late",
  unknown: "Not known",
  closed: "Finished",
  reopened: "Reopened",
  cancelled: "Cancelled",
  merged: "Merged",
  "took-over": "Merged",
  agreed: "Agreed",
  evidence: "Evidence",
  update: "Update",
};

/** What somebody can ask to see, and which kinds that takes in. */
export const CHANGE_FILTERS = {
  status: { label: "Status", kinds: ["status"] },
  dates: { label: "Dates", kinds: ["date"] },
  late: { label: "Lateness", kinds: ["late", "not-late"] },
  leads: { label: "Leads", kinds: ["lead"] },
  updates: { label: "Updates", kinds: ["update"] },
  evidence: { label: "Evidence", kinds: ["evidence"] },
  ends: {
    label: "Finished, cancelled, merged, reopened",
    kinds: ["closed", "reopened", "cancelled", "merged", "took-over"],
  },
  presence: { label: "Added, agreed, moved", kinds: ["added", "came", "left", "agreed"] },
  words: { label: "Words", kinds: ["words"] },
} as const satisfies Record<string, { label: string; kinds: readonly ToldKind[] }>;

export type ChangeFilterName = keyof typeof CHANGE_FILTERS;

/** Who can be named, and what plans are called, where a change is told. */
export interface ToldNames {
  /** The name of a person; null where it is not known. */
  nameOf(personId: string): string | null;
  titleOf(plan: number): string;
}

/** What was, what is, and the day and words beside: one thing that changed, for a page, a file and a mail alike. */
export interface SaidChange {
  readonly kind: string;
  readonly was: string;
  readonly is: string;
  readonly on: CalendarDate | null;
  /** Words that somebody wrote, and by whom. */
  readonly quote: string;
  readonly by: string;
}

const nothing: Omit<SaidChange, "kind"> = { was: "", is: "", on: null, quote: "", by: "" };

export function sayTold(told: Told, names: ToldNames): SaidChange {
  const kind = TOLD_WORDS[told.kind];
  const said = { ...nothing, kind };
  switch (told.kind) {
    case "added":
      return { ...said, is: "Not in the plan before" };
    case "came":
      return { ...said, was: `In “${names.titleOf(told.plan)}”` };
    case "left":
      return { ...said, is: `In “${names.titleOf(told.plan)}” now` };
    case "status":
      return { ...said, was: sayStatus(shownStatus[told.was]), is: sayStatus(shownStatus[told.is]) };
    case "date":
      return {
        ...said,
        was: sayTarget(told.was),
        is: [sayTarget(told.is), told.days === null ? "" : sayHowFar(told.days)].filter(Boolean).join(", "),
        quote: told.reasons.join("\n"),
      };
    case "lead":
      return { ...said, was: quoted(told.was, "Nobody"), is: quoted(told.is, "Nobody") };
    case "words":
      return { ...said, was: `“${told.was}”`, is: `“${told.is}”` };
    case "late":
      return { ...said, was: "in time", is: sayLateness(told.days) ?? "" };
    case "not-late":
      return { ...said, was: "late", is: "not late any more" };
    case "unknown":
      return { ...said, was: `${PART_WORDS[told.part]} not known before ${sayDay(told.before)}` };
    case "closed":
    case "reopened":
    case "cancelled":
    case "agreed":
      return { ...said, on: told.on, quote: told.words ?? "" };
    case "merged":
      return { ...said, on: told.on, is: told.words ? `Goes on in “${told.words}”` : "" };
    case "took-over":
      return { ...said, on: told.on, is: told.words ? `Took over “${told.words}”` : "" };
    case "evidence":
      return { ...said, on: told.on, is: `${EVIDENCE_WORDS[told.what]}: ${told.title}` };
    case "update":
      return sayUpdate(told, names);
    default:
      return told satisfies never;
  }
}

const EVIDENCE_WORDS = { given: "Added", accepted: "Accepted", "sent-back": "Sent back" } as const;

const PART_WORDS: Readonly<Record<PastPart, string>> = {
  status: "Its status is",
  date: "Its date is",
  lead: "Its lead is",
  words: "Its words are",
  plan: "Its plan is",
};

function sayUpdate({ said }: Extract<Told, { kind: "update" }>, names: ToldNames): SaidChange {
  const { on, saidBy, onBehalfOf, audience, status, done, next, isBeside } = said;
  const who = [saidBy ? names.nameOf(saidBy) : null, onBehalfOf].filter(Boolean).join(", ");
  const marks = [who, isBeside ? "beside the lead" : "", audience === "partners" ? "partners only" : ""];
  return {
    kind: TOLD_WORDS.update,
    was: "",
    is: status ? sayStatus(shownStatus[status]) : "",
    on,
    quote: [done, next ? `Next: ${next}` : ""].filter(Boolean).join("\n"),
    by: marks.filter(Boolean).join(" · "),
  };
}

/** “by June 2027” (by 30 Jun 2027) */
export function sayTarget(target: TargetDate | null): string {
  if (!target || (target.kind === "none" && target.text === "")) return "No date";
  return `“${target.text}” (${sayReading(target)})`;
}

/** `13 weeks later`, `5 days earlier`: from last day to last day, whole weeks by the nearest. */
export function sayHowFar(days: number): string {
  if (days === 0) return "the last day as before";
  const way = days > 0 ? "later" : "earlier";
  const far = Math.abs(days);
  return `${far < 14 ? sayMany(far, "day") : sayMany(Math.round(far / 7), "week")} ${way}`;
}

function quoted(words: string | null, none: string): string {
  return words ? `“${words}”` : none;
}

export function sayStandingName(standing: Standing): string {
  return standing === "unknown" ? "Not known" : sayStatus(shownStatus[standing]);
}

/** `from 10 September to 23 November 2026` in whole days. */
export function sayPeriod({ since, until }: Period): string {
  return `Since ${sayDay(since)}, up to ${sayDay(until)}`;
}

/** What changed, in a sentence: `Of 22 actions, 9 changed: 2 finished, 1 was added, 1 date moved.` */
export function sayChanges(all: readonly ActionChange[], shown: readonly ActionChange[]): string {
  if (all.length === 0) return "No action stood in these plans on either day.";
  const changed = shown.filter(({ told }) => told.length > 0);
  if (changed.length === 0) return `None of ${sayMany(all.length, "action")} changed.`;
  const count = (...kinds: readonly ToldKind[]) =>
    changed.filter(({ told }) => told.some(({ kind }) => kinds.includes(kind))).length;
  const parts = COUNTED.flatMap(([kinds, one, many]) => {
    const number = count(...kinds);
    return number > 0 ? [`${sayCount(number)} ${number === 1 ? one : many}`] : [];
  });
  const verb = changed.length === 1 ? "changed" : "changed";
  const first = `${capital(sayCount(changed.length))} of ${sayMany(all.length, "action")} ${verb}`;
  return parts.length > 0 ? `${first}: ${sayList(parts)}.` : `${first}.`;
}

const COUNTED: readonly (readonly [readonly ToldKind[], string, string])[] = [
  [["closed"], "was finished", "were finished"],
  [["reopened"], "was reopened", "were reopened"],
  [["cancelled"], "was cancelled", "were cancelled"],
  [["merged"], "was merged with another", "were merged with others"],
  [["added", "came"], "came into the plan", "came into the plan"],
  [["left"], "was moved elsewhere", "were moved elsewhere"],
  [["date"], "has another date", "have another date"],
  [["late"], "is newly late", "are newly late"],
  [["not-late"], "is no longer late", "are no longer late"],
  [["update"], "has an update", "have updates"],
];
