import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "./action.ts";

/** One thing that happened to an action, as its history tells it. Sentences are the view's. */
export interface HistoryItem {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly actorId: string | null;
  readonly what:
    | {
        readonly kind: "update";
        readonly status: ActionStatus | null;
        readonly done: string;
        readonly next: string | null;
        readonly audience: "public" | "partners";
        readonly onBehalfOf: string | null;
        readonly isBeside: boolean;
        /** It came by a link in a mail. */
        readonly byLink: boolean;
        /** Who wrote it, in their own words, where a link was passed on. */
        readonly writer: string | null;
      }
    | { readonly kind: "event"; readonly event: string; readonly facts: Facts; readonly words: Words };
}

type Facts = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, string>>;

interface SaidUpdate {
  readonly saidAt: Date;
  readonly saidBy: string | null;
  readonly status: ActionStatus | null;
  readonly done: string;
  readonly next: string | null;
  readonly audience: "public" | "partners";
  readonly onBehalfOf: string | null;
  readonly id: string;
  readonly isBeside: boolean;
  readonly personalLinkId: string | null;
}

interface Remembered {
  readonly at: Date;
  readonly actorId: string | null;
  readonly event: string;
  readonly facts: Facts;
  readonly words: Words;
}

/** Updates and notes say better what they are than their lines in the ledger do. */
const TOLD_BY_THEMSELVES: readonly string[] = [
  "plans.action.updated",
  "plans.note.written",
  "plans.note.removed",
];

/** Joins what people said with what was done, newest first. An update's own ledger line is left out: the update says it better. */
export function historyOf(updates: readonly SaidUpdate[], events: readonly Remembered[]): HistoryItem[] {
  const writers = new Map(
    events.flatMap(({ event, facts, words }) =>
      event === "plans.action.updated" && words.writer ? [[facts.update, words.writer] as const] : [],
    ),
  );
  const said = updates.map((update): HistoryItem => {
    const { saidAt, saidBy, status, done, next, audience, onBehalfOf, isBeside } = update;
    const byLink = update.personalLinkId !== null;
    const writer = writers.get(update.id) ?? null;
    return {
      at: saidAt,
      on: dayInScotland(saidAt),
      actorId: saidBy,
      what: { kind: "update", status, done, next, audience, onBehalfOf, isBeside, byLink, writer },
    };
  });
  const happened = events
    .filter(({ event }) => !TOLD_BY_THEMSELVES.includes(event))
    .map(
      ({ at, actorId, event, facts, words }): HistoryItem => ({
        at,
        on: dayInScotland(at),
        actorId,
        what: { kind: "event", event, facts, words },
      }),
    );
  return [...said, ...happened].sort((a, b) => b.at.getTime() - a.at.getTime());
}
