import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { FrozenAction, FrozenPlan, PublishedVersion } from "../../plans/index.ts";
import { CHANGES_ON_A_PAGE, filterChanges, monthSoFar, pageOfChanges } from "./change-list.ts";
import { type ChangeFacts, publicChangesOf } from "./public-change.ts";
import { sayChange, sayMonth } from "./public-change.words.ts";
import { compareVersions } from "./version-difference.ts";

const action = (id: string, text: string, more: Partial<FrozenAction> = {}): FrozenAction => ({
  id,
  number: Number(id.slice(1)),
  text,
  lead: { text: "Council", mode: "sole", parties: ["Strathbrae Council"] },
  target: null,
  firstTarget: null,
  measures: [],
  ...more,
});

const plan = (actions: readonly FrozenAction[], more: Partial<FrozenPlan> = {}): FrozenPlan => ({
  title: "Working together",
  kind: "improvement",
  period: "2026 to 2028",
  summary: "",
  improvements: [
    { id: "i1", number: "1", title: "Capacity", outcome: null, measures: [], implications: [], actions },
  ],
  ...more,
});

const version = (
  number: number,
  on: string,
  frozen: FrozenPlan,
  note: string | null = null,
): PublishedVersion => ({
  id: `v${number}`,
  planId: "p",
  plan: 1,
  number,
  note,
  publishedAt: new Date(`${on}T10:00:00Z`),
  frozen,
});

const forum = action("a1", "Set up a forum");
const map = action("a2", "Map who decides what");
const secret = action("a3", "Find Mrs Smith a house");

const changesOf = (facts: Partial<ChangeFacts>) =>
  publicChangesOf({ versions: [], approvals: new Map(), updates: [], evidence: [], events: [], ...facts });

const update = (actionId: string, on: string, done: string) =>
  ({
    id: `u-${on}`,
    actionId,
    status: "in-progress",
    done,
    next: null,
    onBehalfOf: "Strathbrae Council",
    saidAt: new Date(`${on}T10:00:00Z`),
  }) as ChangeFacts["updates"][number];

describe("two versions of a plan", () => {
  test("differ by what is new, gone, moved to another date, led by somebody else, and said in other words", () => {
    const after = plan([
      action("a1", "Set up a lasting forum", { lead: { text: "TSI", mode: "sole", parties: ["TSI"] } }),
      secret,
    ]);
    expect(compareVersions(plan([forum, map]), after)).toEqual({
      added: ["a3"],
      removed: ["a2"],
      changed: [{ id: "a1", parts: ["words", "lead"] }],
      headings: { added: 0, removed: 0, changed: 0 },
      isReworded: false,
    });
  });

  test("do not differ by the order in which the database kept the names of things", () => {
    const date = { text: "June 2027", kind: "month", start: null, end: null, approximate: false } as const;
    const turned = { approximate: false, end: null, start: null, kind: "month", text: "June 2027" } as const;
    const difference = compareVersions(
      plan([action("a1", "Set up a forum", { target: date })]),
      plan([action("a1", "Set up a forum", { target: turned })]),
    );
    expect(difference.changed).toEqual([]);
  });
});

describe("what changed in public", () => {
  test("quotes of a later version what still stands in the plan, and counts what was taken out of it", () => {
    const changes = changesOf({
      versions: [
        version(1, "2026-09-01", plan([forum])),
        version(2, "2026-10-01", plan([forum, map, secret]), "With Mrs Smith in it"),
        version(3, "2026-11-01", plan([forum, map]), "Without names"),
      ],
    });
    const said = changes.map((change) => sayChange(change).join(" "));
    expect(said).toEqual([
      "Version 3. Without names One action was taken out.",
      "Version 2. New: “Map who decides what” and one more.",
      "Version 1 is the first that everybody can read.",
    ]);
    expect(JSON.stringify(changes)).not.toContain("Smith");
  });

  test("holds nothing of an action that stands in no version that is published now", () => {
    const versions = [
      version(1, "2026-09-01", plan([forum, secret])),
      version(2, "2026-10-01", plan([forum])),
    ];
    const updates = [update("a1", "2026-11-02", "Met"), update("a3", "2026-11-03", "Mrs Smith was seen")];
    const events = ["a1", "a3"].map((subjectId) => ({
      id: `e-${subjectId}`,
      subjectId,
      at: new Date("2026-11-04T10:00:00Z"),
      event: "plans.action.closed",
      facts: {},
      words: {},
    }));
    const kinds = changesOf({ versions, updates, events }).map(({ id }) => id);
    expect(kinds).toEqual(["e-a1", "u-2026-11-02", "v2", "v1"]);
  });

  test("knows an action that goes on elsewhere from the one that takes it over", () => {
    const events = ["a1", "a2"].map((subjectId) => ({
      id: `e-${subjectId}`,
      subjectId,
      at: new Date("2026-11-04T10:00:00Z"),
      event: "plans.action.merged",
      facts: { number: 1, into: 2 },
      words: {},
    }));
    const changes = changesOf({ versions: [version(1, "2026-09-01", plan([forum, map]))], events });
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ["e-a1", "merged"],
      ["v1", "published"],
    ]);
  });

  test("tells that a plan was put away, and nothing of that before it was ever published", () => {
    const events = ["2026-08-01", "2026-11-04"].map((on) => ({
      id: `e-${on}`,
      subjectId: "p",
      at: new Date(`${on}T10:00:00Z`),
      event: "plans.plan.archived",
      facts: {},
      words: {},
    }));
    const changes = changesOf({ versions: [version(1, "2026-09-01", plan([forum]))], events });
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ["e-2026-11-04", "ended"],
      ["v1", "published"],
    ]);
    expect(filterChanges(changes, { plan: 0, body: "Strathbrae Council" })).toEqual([]);
  });

  test("leaves out contact details, and does not tell of events that are not for everybody", () => {
    const changes = changesOf({
      versions: [version(1, "2026-09-01", plan([forum]))],
      updates: [update("a1", "2026-11-02", "Ask ewan@strathbrae.example")],
      events: [
        {
          id: "e",
          subjectId: "a1",
          at: new Date("2026-11-05T10:00:00Z"),
          event: "plans.action.changed",
          facts: {},
          words: { text: "What it was before" },
        },
      ],
    });
    expect(changes.map((change) => sayChange(change)[0])).toEqual([
      "Ask [contact details left out]",
      "Version 1 is the first that everybody can read.",
    ]);
  });

  test("can be narrowed to a plan and to a body, and no version is one body's", () => {
    const changes = changesOf({
      versions: [version(1, "2026-09-01", plan([forum]))],
      updates: [update("a1", "2026-11-02", "Met")],
    });
    expect(filterChanges(changes, { plan: 2, body: "" })).toEqual([]);
    expect(filterChanges(changes, { plan: 1, body: "Strathbrae Council" }).map(({ kind }) => kind)).toEqual([
      "update",
    ]);
  });

  test("comes in pages by day, and a page beyond the last is none", () => {
    const days = Array.from(
      { length: CHANGES_ON_A_PAGE },
      (_, index) => `2026-10-${String((index % 28) + 1).padStart(2, "0")}`,
    );
    const changes = changesOf({
      versions: [version(1, "2026-09-01", plan([forum]))],
      updates: days.map((day) => update("a1", day, "Met")),
    });
    const first = pageOfChanges(changes, 1);
    expect([first?.count, first?.days[0]?.on, first?.days[0]?.changes.length]).toEqual([2, "2026-10-28", 1]);
    expect(pageOfChanges(changes, 2)?.days.map(({ on }) => on)).toEqual(["2026-09-01"]);
    expect(pageOfChanges(changes, 3)).toBeNull();
    expect(pageOfChanges([], 1)).toEqual({ number: 1, count: 1, days: [] });
  });
});

describe("the sentence before it", () => {
  const on = "2026-11-23" as CalendarDate;

  test("counts what happened since the month began", () => {
    const changes = changesOf({
      versions: [version(1, "2026-11-01", plan([forum]))],
      updates: [update("a1", "2026-11-02", "Met"), update("a1", "2026-11-03", "Met again")],
    });
    expect(sayMonth(monthSoFar(changes, on))).toBe(
      "Since 1 November 2026: one version of a plan published and two updates.",
    );
  });

  test("says when something last changed where nothing has since, or that nothing ever did", () => {
    const changes = changesOf({ versions: [version(1, "2026-09-01", plan([forum]))] });
    expect(sayMonth(monthSoFar(changes, on))).toBe(
      "Nothing has changed since 1 November 2026. The last change was on 1 September 2026.",
    );
    expect(sayMonth(monthSoFar([], on))).toBe("Nothing has been published yet.");
  });
});
