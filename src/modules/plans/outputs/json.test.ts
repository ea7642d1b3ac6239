import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlan } from "../../../../test/harness/generated-plans.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import { PLAN_FILE_LIMIT, readJson } from "./read-json.ts";
import { writeJson } from "./write-json.ts";

const facts: OutputFacts = {
  partnership: "Strathbrae Community Planning Partnership",
  version: 3,
  asOn: "2026-11-23" as CalendarDate,
};

/** The plan with its ids told in order, so that only the same plan is equal: which one is which id must agree. */
function withoutIds(plan: FrozenPlan): unknown {
  const names = new Map<string, string>();
  for (const [i, improvement] of plan.improvements.entries()) {
    names.set(improvement.id, `improvement ${i}`);
    for (const [m, { id }] of improvement.measures.entries()) names.set(id, `measure ${i} ${m}`);
    for (const [a, action] of improvement.actions.entries()) {
      names.set(action.id, `action ${i} ${a}`);
      for (const [m, { id }] of action.measures.entries()) names.set(id, `measure ${i} ${a} ${m}`);
    }
  }
  return JSON.parse(JSON.stringify(plan), (key, value) =>
    (key === "id" || key === "actionId") && value !== null ? names.get(value) : value,
  );
}

function refusalOf(text: string) {
  const read = readJson(text);
  if (read.ok) throw new Error("This was read.");
  return read.refusal;
}

const small = {
  format: "commonty-plan",
  formatVersion: 1,
  partnership: "Strathbrae",
  version: null,
  asOn: "2026-11-23",
  title: "How we will work better together",
  kind: "improvement",
  period: "",
  summary: "",
  improvements: [
    {
      number: "1",
      title: "Make it plain who decides what",
      outcome: null,
      implications: [],
      measures: [],
      actions: [
        {
          number: 12,
          text: "Map who decides what",
          lead: { words: null, mode: null, bodies: [] },
          target: null,
          firstTarget: null,
          measures: [],
        },
      ],
    },
  ],
};

/** The small plan with one thing changed, by the path to it. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(small);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(copy);
}

const toAction = ["improvements", 0, "actions", 0] as const;

describe("a plan as JSON", () => {
  test("comes back as the same plan, with new ids", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = readJson(writeJson(plan, facts));
        if (!read.ok) throw new Error(JSON.stringify(read.refusal));
        expect(withoutIds(read.value.plan)).toEqual(withoutIds(plan));
        expect(read.value).toMatchObject(facts);
        const before = new Set(JSON.stringify(plan).match(/[\da-f]{8}-[\da-f-]{27}/g) ?? []);
        for (const { id, actions } of read.value.plan.improvements)
          for (const each of [id, ...actions.map((action) => action.id)])
            expect(before.has(each)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps what each action's status was, by the action", () => {
    const read = readJson(changed([...toAction, "status"], "Under way"));
    if (!read.ok) throw new Error("This was not read.");
    const id = read.value.plan.improvements[0]?.actions[0]?.id ?? "";
    expect([...read.value.statuses]).toEqual([[id, "Under way"]]);
    expect(JSON.parse(writeJson(read.value.plan, read.value))).toEqual({
      ...JSON.parse(changed([...toAction, "status"], "Under way")),
      formatVersion: 2,
    });
  });

  test("keeps the rhythm of a repeating date, and none of the doubts about it", () => {
    const every = { count: 2, unit: "month" };
    const target = {
      text: "every two months",
      kind: "recurring",
      start: null,
      end: null,
      approximate: false,
    };
    const read = readJson(changed([...toAction, "target"], { ...target, every }));
    if (!read.ok) throw new Error("This was not read.");
    expect(read.value.plan.improvements[0]?.actions[0]?.target).toEqual({ ...target, every });
  });

  test("of the first format, which knew no themes and no steps, is read as it was", () => {
    const read = readJson(JSON.stringify(small));
    if (!read.ok) throw new Error("This was not read.");
    expect(Object.keys(read.value.plan.improvements[0]?.actions[0] ?? {})).not.toContain("themes");
  });

  test("may begin with a byte order mark", () => {
    expect(readJson(`\uFEFF${JSON.stringify(small)}`).ok).toBe(true);
  });
});

describe("a file is refused, with the reason, that", () => {
  test("is no JSON, or no plan", () => {
    expect(refusalOf("Improvement\tLead")).toEqual({ reason: "not-json" });
    expect(refusalOf("")).toEqual({ reason: "not-json" });
    for (const other of ["null", "7", "[]", '"commonty-plan"', '{"format":"geojson"}'])
      expect(refusalOf(other)).toEqual({ reason: "other-format" });
  });

  test("is longer than any plan", () => {
    expect(refusalOf(" ".repeat(PLAN_FILE_LIMIT + 1))).toEqual({
      reason: "too-long",
      limit: PLAN_FILE_LIMIT,
    });
  });

  test("a later Commonty wrote", () => {
    expect(refusalOf(changed(["formatVersion"], 3))).toEqual({
      reason: "newer-format",
      formatVersion: 3,
      known: 2,
    });
  });

  test.each([
    [["title"], undefined, "title", "is missing"],
    [["title"], "  ", "title", "is empty"],
    [["version"], 1.5, "version", "is not a whole number"],
    [["formatVersion"], undefined, "formatVersion", "is missing"],
    [["asOn"], "2026-02-30", "asOn", "is no day such as 2026-11-23"],
    [["kind"], "poem", "kind", /^is none of: "improvement", "loip"/],
    [["colour"], "red", "the file", 'holds what this format does not know: "colour"'],
    [["improvements"], {}, "improvements", "is not a list"],
    [["formatVersion"], 0, "formatVersion", "is none of: 1, 2"],
    [["headings"], "chapter", "headings", /^is none of: "improvement", "outcome"/],
    [
      ["caveats"],
      [{ text: "No money", agreement: "nearly", saidOn: null }],
      "caveat 1, agreement",
      /^is none of: "full"/,
    ],
    [["improvements", 0, "concerns"], [""], "improvement 1, body concerned 1", "is empty"],
    [[...toAction, "inequality"], 4, "improvement 1, action 1, inequality", "is none of: 1, 2, 3"],
    [[...toAction, "themes"], "Poverty", "improvement 1, action 1, themes", "is not a list"],
    [
      [...toAction, "steps"],
      [{ text: "Ask", doneOn: null }],
      "improvement 1, action 1, step 1, target",
      "is missing",
    ],
    [
      [...toAction, "contributors"],
      [{ body: "TSI", part: null, person: "E. Laird" }],
      "improvement 1, action 1, contributor 1",
      /does not know: "person"$/,
    ],
    [[...toAction, "text"], undefined, "improvement 1, action 1, text", "is missing"],
    [
      [...toAction, "text"],
      "a\u0000b",
      "improvement 1, action 1, text",
      "holds a character that no text can hold",
    ],
    [[...toAction, "lead", "mode"], "both", "improvement 1, action 1, lead, mode", /^is none of: "sole"/],
    [[...toAction, "lead", "bodies"], [""], "improvement 1, action 1, lead, body 1", "is empty"],
    [[...toAction, "owner"], "M. Innes", "improvement 1, action 1", /does not know: "owner"$/],
    [
      ["improvements", 0, "implications"],
      [{ kind: "cost", text: "Staff time", action: 2 }],
      "improvement 1, implication 1, action",
      "names an action that this improvement does not have",
    ],
  ] as const)("has %j as %j", (path, value, field, message) => {
    const refusal = refusalOf(changed(path, value));
    if (refusal.reason !== "not-as-described") throw new Error(refusal.reason);
    expect(refusal.problems).toHaveLength(1);
    expect(refusal.problems[0]?.field).toBe(field);
    expect(refusal.problems[0]?.message).toMatch(message);
  });

  test("has a field named like the language's own workings", () => {
    const text = JSON.stringify(small).replace('"period"', '"__proto__":{"admin":true},"period"');
    expect(refusalOf(text).reason).toBe("not-as-described");
  });

  test("has much wrong with it, without a list as long as the file", () => {
    const refusal = refusalOf(changed(["improvements"], Array(500).fill({})));
    if (refusal.reason !== "not-as-described") throw new Error(refusal.reason);
    expect(refusal.problems).toHaveLength(20);
  });
});
