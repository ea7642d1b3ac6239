import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { stateOn } from "../changes/action-past.ts";
import {
  AMONG_PARTNERS,
  BEGUN,
  INSIDE,
  type LivedAction,
  livedActions,
} from "../changes/testing/lived-action.ts";
import { publicStatus } from "../updates/public-status.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { composeReport } from "./compose-report.ts";
import { reportOf } from "./progress-report.ts";
import { type PublicVersion, publicRecord, publicRecords } from "./public-record.ts";
import { frozenOf, labelled } from "./testing/lived-plan.ts";

/** Published once everything generated has begun. */
const PUBLISHED = addDays(BEGUN, 210);

function published(actions: readonly LivedAction[]): PublicVersion[] {
  return [{ publishedAt: new Date(`${PUBLISHED}T09:00:00Z`), frozen: frozenOf(actions) }];
}

function publicReport(actions: readonly LivedAction[], since: CalendarDate, until: CalendarDate) {
  const versions = published(actions);
  const records = publicRecords(labelled(actions), versions, 1);
  const report = reportOf({ records, plan: 1, period: { since, until }, audience: "public", waiting: null });
  const plan = { partnership: "Strathbrae", asOn: until, frozen: frozenOf(actions) };
  return { report, written: composeReport(report, plan, { nameOf: () => INSIDE }) };
}

const someDays = fc.tuple(fc.integer({ min: 210, max: 700 }), fc.integer({ min: 1, max: 300 }));

describe("what everybody may know of an action", () => {
  test("is the status that was said in public, on whatever day", () => {
    fc.assert(
      fc.property(livedActions, fc.integer({ min: 210, max: 700 }), (actions, days) => {
        const on = addDays(BEGUN, days);
        for (const { record, states } of actions) {
          const open = publicRecord(record, published(actions), 1);
          const whole = states.filter((one) => one.on <= on).at(-1)?.state;
          const said = record.said.filter((one) => one.on <= on);
          const isOngoing = record.now.target?.kind === "ongoing";
          const seen = open && stateOn(open, on);
          expect(seen?.status).toBe(whole && publicStatus(whole.status, isOngoing, said));
        }
      }),
    );
  });

  test("holds no word that was said among partners, and no name of a person", () => {
    fc.assert(
      fc.property(livedActions, someDays, (actions, [from, length]) => {
        const { report, written } = publicReport(
          actions,
          addDays(BEGUN, from),
          addDays(BEGUN, from + length),
        );
        const all = JSON.stringify([written, report, [...report.standing]]);
        expect(all).not.toContain(AMONG_PARTNERS);
        expect(all).not.toContain(INSIDE);
      }),
    );
  });

  test("is the words of each version from its day on", () => {
    const [action] = fc.sample(livedActions, { numRuns: 1, seed: 7 })[0] ?? [];
    if (!action) throw new Error("one action");
    const now = frozenOf([action]);
    const [heading] = now.improvements;
    const [own] = heading?.actions ?? [];
    if (!heading || !own) throw new Error("one heading");
    const before = { ...now, improvements: [{ ...heading, actions: [{ ...own, text: "As it was" }] }] };
    const open = publicRecord(
      action.record,
      [
        { publishedAt: new Date("2026-08-01T09:00:00Z"), frozen: before },
        { publishedAt: new Date("2026-10-01T09:00:00Z"), frozen: now },
      ],
      1,
    );
    const on = (day: string) => (open ? stateOn(open, day as CalendarDate) : null);
    expect(on("2026-07-31")).toBeNull();
    expect(on("2026-09-30")?.text).toBe("As it was");
    expect(on("2026-10-01")?.text).toBe(own.text);
  });

  test("has left the plan with the version that has it no more, and came back with the one that has it again", () => {
    const [action] = fc.sample(livedActions, { numRuns: 1, seed: 7 })[0] ?? [];
    if (!action) throw new Error("one action");
    const [whole, empty] = [frozenOf([action]), frozenOf([])];
    const publishedOn = (day: string, frozen: FrozenPlan) => ({
      publishedAt: new Date(`${day}T09:00:00Z`),
      frozen,
    });
    const versions = [
      publishedOn("2026-08-01", whole),
      publishedOn("2026-09-01", empty),
      publishedOn("2026-10-01", whole),
      publishedOn("2026-11-01", empty),
    ];
    const open = publicRecord(action.record, versions, 7);
    const planOn = (day: string) => (open ? stateOn(open, day as CalendarDate)?.plan : undefined);
    expect(planOn("2026-07-31")).toBeUndefined();
    expect(["2026-08-15", "2026-09-15", "2026-10-15", "2026-11-15"].map(planOn)).toEqual([7, 0, 7, 0]);
  });

  test("is counted in what went, once, by the version that took it out, and its figures add up", () => {
    fc.assert(
      fc.property(livedActions, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (actions, kept) => {
        const still = actions.filter((_, index) => kept[index]);
        const until = addDays(BEGUN, 700);
        const versions = [
          ...published(actions),
          { publishedAt: new Date(`${addDays(BEGUN, 400)}T09:00:00Z`), frozen: frozenOf(still) },
        ];
        const records = publicRecords(labelled(actions), versions, 1);
        const period = { since: addDays(BEGUN, 300), until };
        const { figures, standing } = reportOf({
          ...{ records, plan: 1, period, audience: "public", waiting: null },
        });
        expect(figures.all).toEqual({
          opening: actions.length,
          came: 0,
          went: actions.length - still.length,
          closing: still.length,
        });
        const sum = (of: "opening" | "closing") =>
          figures.byStanding.reduce((all, flow) => all + flow[of], 0);
        expect([sum("opening"), sum("closing")]).toEqual([actions.length, still.length]);
        expect(standing.size).toBe(still.length);
      }),
    );
  });

  test("stays in the plan that promised it, wherever partners have moved it since", () => {
    fc.assert(
      fc.property(livedActions, (actions) => {
        for (const { record } of actions) {
          const open = publicRecord(record, published(actions), 1);
          expect(open && stateOn(open, addDays(BEGUN, 700))?.plan).toBe(1);
        }
      }),
    );
  });

  test("is nothing, where no version has it", () => {
    const [action] = fc.sample(livedActions, { numRuns: 1, seed: 7 })[0] ?? [];
    if (!action) throw new Error("one action");
    expect(publicRecord(action.record, published([]), 1)).toBeNull();
  });
});
