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
import { composeReport } from "./compose-report.ts";
import { reportOf } from "./progress-report.ts";
import { type PublicVersion, publicRecord } from "./public-record.ts";
import { frozenOf, labelled } from "./testing/lived-plan.ts";

/** Published once everything generated has begun. */
const PUBLISHED = addDays(BEGUN, 210);

function published(actions: readonly LivedAction[]): PublicVersion[] {
  return [{ publishedAt: new Date(`${PUBLISHED}T09:00:00Z`), frozen: frozenOf(actions) }];
}

function publicReport(actions: readonly LivedAction[], since: CalendarDate, until: CalendarDate) {
  const versions = published(actions);
  const records = labelled(actions).flatMap((record) => {
    const open = publicRecord(record, versions);
    return open ? [{ ...open, label: record.label }] : [];
  });
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
          const open = publicRecord(record, published(actions));
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
    const open = publicRecord(action.record, [
      { publishedAt: new Date("2026-08-01T09:00:00Z"), frozen: before },
      { publishedAt: new Date("2026-10-01T09:00:00Z"), frozen: now },
    ]);
    const on = (day: string) => (open ? stateOn(open, day as CalendarDate) : null);
    expect(on("2026-07-31")).toBeNull();
    expect(on("2026-09-30")?.text).toBe("As it was");
    expect(on("2026-10-01")?.text).toBe(own.text);
  });

  test("is nothing, where no version has it", () => {
    const [action] = fc.sample(livedActions, { numRuns: 1, seed: 7 })[0] ?? [];
    if (!action) throw new Error("one action");
    expect(publicRecord(action.record, published([]))).toBeNull();
  });
});
