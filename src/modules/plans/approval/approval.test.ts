import { describe, expect, it, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { VersionState } from "../versions/plan-version.table.ts";
import {
  type ApprovalAct,
  hindrancesOf,
  isConsultationOpen,
  isLeadless,
  isPublicState,
  isUnfinished,
  stateAfter,
} from "./approval.ts";
import { countComments, countUnanswered } from "./comment.ts";
import { BOARD, STATES, versionStanding as standing } from "./testing/version-standing.ts";

const today = "2026-11-23" as CalendarDate;
const open = {
  opensOn: "2026-11-01" as CalendarDate,
  closesOn: "2026-11-23" as CalendarDate,
  closedAt: null,
};

/** From which states each act leads where, where nothing stands against it (domain C3-1). */
const WAYS: Readonly<Record<ApprovalAct, Partial<Record<VersionState, VersionState>>>> = {
  "begin-consultation": { "put-forward": "consultation" },
  "close-consultation": {},
  "change-closing-day": {},
  send: { "put-forward": "put-forward", consultation: "consultation", agreed: "agreed" },
  agree: { "put-forward": "agreed", consultation: "agreed", agreed: "agreed" },
  approve: { "put-forward": "approved", consultation: "approved", agreed: "approved" },
  return: { "put-forward": "returned", consultation: "returned", agreed: "returned" },
  publish: { approved: "published" },
  "begin-review": { published: "under-review" },
  "end-review": { "under-review": "published" },
  withdraw: {
    "put-forward": "withdrawn",
    consultation: "withdrawn",
    agreed: "withdrawn",
    approved: "withdrawn",
    superseded: "withdrawn",
  },
};

describe("the way of a version whose board approves it", () => {
  it.each(Object.keys(WAYS) as ApprovalAct[])(
    "takes “%s” from the states that it names, and no other",
    (act) => {
      for (const state of STATES) {
        const free = hindrancesOf(act, standing({ state }), today).length === 0;
        expect([state, free ? stateAfter(act, state) : null]).toEqual([state, WAYS[act][state] ?? null]);
      }
    },
  );

  test("is public only at its end", () => {
    expect(STATES.filter(isPublicState)).toEqual(["published", "under-review", "superseded"]);
    expect(STATES.filter(isUnfinished)).toEqual(["put-forward", "consultation", "agreed", "approved"]);
  });
});

describe("without a board that has to approve", () => {
  it.each(["put-forward", "consultation", "agreed", "approved"] as const)("%s can be published", (state) => {
    expect(hindrancesOf("publish", standing({ state, approvingGroupId: null }), today)).toEqual([]);
  });

  test("any group approves", () => {
    expect(hindrancesOf("approve", standing({ approvingGroupId: null }), today, "executive")).toEqual([]);
  });
});

describe("an open consultation", () => {
  const consulted = standing({ state: "consultation", consultation: open });

  it.each(["send", "agree", "approve", "return", "publish"] as const)("holds “%s”", (act) => {
    expect(hindrancesOf(act, consulted, today)).toContainEqual({
      reason: "consultation-open",
      until: "2026-11-23",
    });
    const over = hindrancesOf(act, consulted, "2026-11-24" as CalendarDate);
    expect(over.map(({ reason }) => reason)).not.toContain("consultation-open");
  });

  test("takes comments on its last day, and none after it, nor once it is closed", () => {
    expect(isConsultationOpen(open, today)).toBe(true);
    expect(isConsultationOpen(open, "2026-11-24" as CalendarDate)).toBe(false);
    expect(isConsultationOpen({ ...open, closedAt: new Date(0) }, today)).toBe(false);
    expect(isConsultationOpen(null, today)).toBe(false);
  });

  test("can be closed and given longer, and one that is over cannot", () => {
    for (const act of ["close-consultation", "change-closing-day"] as const) {
      expect(hindrancesOf(act, consulted, today)).toEqual([]);
      expect(hindrancesOf(act, consulted, "2026-12-01" as CalendarDate)).toEqual([
        { reason: "no-consultation-open" },
      ]);
    }
  });
});

test("comments without an answer hold agreement, approval and publication, and nothing else", () => {
  const waiting = standing({ state: "consultation", unanswered: 2, approvingGroupId: null });
  for (const act of ["agree", "approve", "publish"] as const)
    expect(hindrancesOf(act, waiting, today)).toEqual([{ reason: "comments-unanswered", count: 2 }]);
  for (const act of ["send", "return", "withdraw"] as const)
    expect(hindrancesOf(act, waiting, today)).toEqual([]);
});

test("no other group approves in place of the plan's board, and nothing is published without it", () => {
  expect(hindrancesOf("approve", standing(), today, "executive")).toEqual([{ reason: "another-board" }]);
  expect(hindrancesOf("approve", standing(), today, BOARD)).toEqual([]);
  expect(hindrancesOf("agree", standing(), today, "executive")).toEqual([]);
  expect(hindrancesOf("publish", standing({ state: "agreed" }), today)).toEqual([
    { reason: "needs-approval" },
  ]);
});

test("an action that nobody leads is a warning, or holds the approval where the partnership says so", () => {
  const some = { leadless: [4, 7] };
  expect(hindrancesOf("approve", standing(some), today, BOARD)).toEqual([]);
  const strict = standing({ ...some, leadlessApproval: "refuse" });
  expect(hindrancesOf("approve", strict, today, BOARD)).toEqual([{ reason: "no-lead", actions: [4, 7] }]);
  expect(hindrancesOf("agree", strict, today)).toEqual([]);
  // What the board approved is not judged again.
  expect(hindrancesOf("publish", { ...strict, state: "approved" }, today)).toEqual([]);
});

test("one who is still to be identified is nobody yet", () => {
  const lead = { text: "Lead to be identified", mode: "to-be-identified", parties: ["NHS"] } as const;
  expect(isLeadless({ lead })).toBe(true);
  expect(isLeadless({ lead: { text: null, mode: null, parties: [] } })).toBe(true);
  expect(isLeadless({ lead: { text: "The forum", mode: null, parties: [] } })).toBe(false);
});

test("comments are counted so that they add up, and those kept back ask for no answer", () => {
  const answered = { state: "shown", answeredAt: new Date(0) } as const;
  const given = [
    { ...answered, outcome: "taken-up" },
    { ...answered, outcome: "noted" },
    { state: "shown", answeredAt: null, outcome: null },
    { state: "to-read", answeredAt: null, outcome: null },
    { state: "kept-back", answeredAt: null, outcome: null },
  ] as const;
  const counts = countComments(given);
  expect(counts).toEqual({
    all: 5,
    toRead: 1,
    keptBack: 1,
    shown: 3,
    waiting: 1,
    byOutcome: { "taken-up": 1, partly: 0, "not-taken-up": 0, noted: 1 },
  });
  expect(countUnanswered(given)).toBe(2);
});
