import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { publicHistoryOf } from "./public-history.ts";

const update = (saidAt: string) => ({
  saidAt: new Date(saidAt),
  status: "done" as const,
  done: "It is done.",
  next: null,
  onBehalfOf: "Strathbrae Third Sector Interface",
  isBeside: false,
});

const event = (at: string, name: string) => ({
  at: new Date(at),
  event: name,
  words: { reason: "The groups write their own." },
});

const facts = { publishedAt: new Date("2026-09-12T10:00:00Z"), version: 1, lateSince: null };

test("what happened on one day stands in the order of its hours, newest first", () => {
  const history = publicHistoryOf({
    ...facts,
    updates: [update("2026-11-23T10:01:00Z"), update("2026-09-12T09:00:00Z")],
    events: [
      event("2026-11-23T10:04:00Z", "plans.action.cancelled"),
      event("2026-11-23T10:03:00Z", "plans.action.reopened"),
      event("2026-11-23T10:02:00Z", "plans.action.closed"),
    ],
  });
  expect(history.map(({ kind }) => kind)).toEqual([
    "cancelled",
    "reopened",
    "finished",
    "update",
    "promised",
    "update",
  ]);
});

test("lateness begins with the day after the last one, before anything that was said on it", () => {
  const history = publicHistoryOf({
    ...facts,
    updates: [update("2026-11-01T00:30:00Z"), update("2026-10-31T10:00:00Z")],
    events: [],
    lateSince: "2026-10-31" as CalendarDate,
  });
  expect(history.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
    "update 2026-11-01",
    "late 2026-11-01",
    "update 2026-10-31",
    "promised 2026-09-12",
  ]);
});

test("what only the desk needs to know is not in the public's history", () => {
  const history = publicHistoryOf({
    ...facts,
    updates: [],
    events: [event("2026-11-23T10:00:00Z", "plans.evidence.seen")],
  });
  expect(history.map(({ kind }) => kind)).toEqual(["promised"]);
});
