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
    }
  | { readonly kind: "finished" | "reopened" | "late" | "date-moved" }
  | { readonly kind: "cancelled"; readonly reason: string }
  | { readonly kind: "promised"; readonly version: number }
);

interface PublicFacts {
  readonly publishedOn: CalendarDate;
  readonly version: number;
  readonly updates: readonly {
    readonly saidAt: Date;
    readonly status: ActionStatus | null;
    readonly done: string;
    readonly next: string | null;
    readonly onBehalfOf: string | null;
  }[];
  readonly events: readonly {
    readonly at: Date;
    readonly event: string;
    readonly words: Readonly<Record<string, string>>;
  }[];
  /** The last day on which it was in time, where it is late today. */
  readonly lateSince: CalendarDate | null;
}

/** What happened to an action as everybody may know it, newest first. What was said to partners only is not in it. */
export function publicHistoryOf(facts: PublicFacts): PublicHappening[] {
  const updates = facts.updates.map(
    ({ saidAt, status, done, next, onBehalfOf }): PublicHappening => ({
      kind: "update",
      on: dayInScotland(saidAt),
      status,
      done,
      next,
      by: onBehalfOf,
    }),
  );
  const events = facts.events.flatMap(({ at, event, words }): PublicHappening[] => {
    const on = dayInScotland(at);
    if (event === "plans.action.closed") return [{ kind: "finished", on }];
    if (event === "plans.action.reopened") return [{ kind: "reopened", on }];
    if (event === "plans.action.cancelled") return [{ kind: "cancelled", on, reason: words.reason ?? "" }];
    return [];
  });
  const late: PublicHappening[] = facts.lateSince ? [{ kind: "late", on: addDays(facts.lateSince, 1) }] : [];
  const promised: PublicHappening = { kind: "promised", on: facts.publishedOn, version: facts.version };
  return [...updates, ...events, ...late, promised].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
