import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadPlan } from "./assembly/read-plan.ts";
import { checkReading, readPlanIn } from "./plan-reading.ts";
import { type WrittenPlan, writtenPlan } from "./testing/arbitrary-plan.ts";
import { planShapes } from "./testing/plan-shapes.ts";

const KINDS = ["cost", "risk", "resource"];

/** What was written, in the order in which a table can say it: a measure at every action is the improvement's. */
function asWritten({ improvements }: WrittenPlan) {
  return improvements.map(({ title, outcome, implications, actions }, index) => {
    const [first, ...others] = actions;
    const shared =
      others.length > 0
        ? (first?.measures ?? []).filter((each) => others.every(({ measures }) => measures.includes(each)))
        : [];
    return {
      number: `${index + 1}`,
      title,
      outcome,
      measures: shared,
      implications: KINDS.flatMap((kind) => implications.filter((each) => each.kind === kind)),
      actions: actions.map((action) => ({
        ...action,
        measures: action.measures.filter((each) => !shared.includes(each)),
      })),
    };
  });
}

function asRead({ improvements }: ReadPlan) {
  return improvements.map(({ number, title, outcome, measures, implications, actions }) => ({
    number,
    title,
    outcome,
    measures,
    implications: implications.map(({ kind, text, action }) => ({
      kind,
      text,
      ...(action === undefined ? {} : { action }),
    })),
    actions: actions.map(({ text, lead, target, measures: own }) => ({
      text,
      lead,
      target: target?.text ?? null,
      measures: own,
    })),
  }));
}

describe("any plan comes out of its table as it was written", () => {
  test.each(Object.entries(planShapes))("%s", (_, shape) => {
    fc.assert(
      fc.property(writtenPlan, (written) => {
        const { plan, coverage } = checkReading(readPlanIn(shape(written)));
        expect(asRead(plan)).toEqual(asWritten(written));
        expect(coverage.unplaced).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
