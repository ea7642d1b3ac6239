import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../../plans/index.ts";

/** One thing of an action's public history. Sentences are the view's; people are never named. */
export type PublicHappening = { readonly on: CalendarDate } & (
  | {
      readonly kind: "update";
      readonly status: ActionStatus | null;
      readonly done: string;
      readonly next: string | null;
      readonly by: string | null;
      /** Of a joint lead who does not answer for the action: how it goes for them. */
      readonly isBeside: boolean;
    }
  | { readonly kind: "finished" | "reopened" | "late" }
  | { readonly kind: "cancelled"; readonly reason: string }
  | { readonly kind: "promised"; readonly version: number }
);

interface PublicFacts {
  readonly publishedAt: Date;
  readonly version: number;
  readonly updates: readonly {
    readonly saidAt: Date;
    readonly status: ActionStatus | null;
    readonly done: string;
    readonly next: string | null;
    readonly onBehalfOf: string | null;
    readonly isBeside: boolean;
  }[];
  readonly events: readonly {
    readonly at: Date;
    readonly event: string;
    readonly words: Readonly<Record<string, string>>;
  }[];
  /** The last day on which it was in time, where it is late today. */
  readonly lateSince: CalendarDate | null;
}

/**
 * What happened to an action as everybody may know it, newest first. What was said to partners only is not in it.
 * Within a day the hour decides; lateness begins with its day.
 */
export function publicHistoryOf(facts: PublicFacts): PublicHappening[] {
  const updates = facts.updates.map(({ saidAt, onBehalfOf: by, ...update }): Dated => {
    const { status, done, next, isBeside } = update;
    const on = dayInScotland(saidAt);
    return { at: saidAt.getTime(), happening: { kind: "update", on, status, done, next, by, isBeside } };
  });
  const events = facts.events.flatMap(({ at, event, words }): Dated[] => {
    const happening = happeningOf(event, dayInScotland(at), words);
    return happening ? [{ at: at.getTime(), happening }] : [];
  });
  const { publishedAt, version, lateSince } = facts;
  const promised: Dated = {
    at: publishedAt.getTime(),
    happening: { kind: "promised", on: dayInScotland(publishedAt), version },
  };
  const late: Dated[] = lateSince ? [{ at: 0, happening: { kind: "late", on: addDays(lateSince, 1) } }] : [];
  return [...updates, ...events, promised, ...late].sort(newestFirst).map(({ happening }) => happening);
}

interface Dated {
  readonly at: number;
  readonly happening: PublicHappening;
}

function happeningOf(
  event: string,
  on: CalendarDate,
  words: Readonly<Record<string, string>>,
): PublicHappening | null {
  if (event === "plans.action.closed") return { kind: "finished", on };
  if (event === "plans.action.reopened") return { kind: "reopened", on };
  if (event === "plans.action.cancelled") return { kind: "cancelled", on, reason: words.reason ?? "" };
  return null;
}

function newestFirst(a: Dated, b: Dated): number {
  if (a.happening.on !== b.happening.on) return a.happening.on < b.happening.on ? 1 : -1;
  return b.at - a.at;
}
