import { describe, expect, test } from "vitest";
import { countResults, type Report, type Run } from "./closing-line.ts";

const PLANS = "test/plans.test.ts";

function report(...statuses: readonly string[]): Report {
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    testResults: [
      {
        name: PLANS,
        status: count("failed") > 0 ? "failed" : "passed",
        assertionResults: statuses.map((status) => ({ status })),
      },
    ],
  };
}

function figures(change: Partial<Run>): readonly [passed: number, failed: number] {
  const run = { report: report("passed"), exitCode: 0, testFiles: [], strict: false, ...change };
  const { passed, failed } = countResults(run);
  return [passed, failed];
}

describe("the closing line", () => {
  test("counts what passed and what failed", () => {
    expect(figures({ report: report("passed", "passed", "failed"), exitCode: 1 })).toEqual([2, 1]);
  });

  test("a run without a report is a failure", () => {
    expect(figures({ report: null })).toEqual([0, 1]);
  });

  test("a run without tests is a failure", () => {
    expect(figures({ report: report() })).toEqual([0, 1]);
  });

  test("a file that breaks before its first test is a failure", () => {
    const broken = { name: PLANS, status: "failed", assertionResults: [] };
    expect(figures({ report: { ...report("passed"), testResults: [broken] }, exitCode: 1 })).toEqual([1, 1]);
  });

  test("a fault outside all tests is a failure", () => {
    expect(figures({ exitCode: 1 })).toEqual([1, 1]);
    expect(figures({ exitCode: null })).toEqual([1, 1]);
  });

  test("a test file that no project includes is a failure", () => {
    expect(figures({ testFiles: [PLANS, "test/people.test.ts"] })).toEqual([1, 1]);
  });

  test("what could not run here is left out of the figures and told", () => {
    const count = countResults({
      report: report("passed", "skipped", "todo"),
      exitCode: 0,
      testFiles: [],
      strict: false,
    });
    expect([count.passed, count.failed]).toEqual([1, 0]);
    expect(count.troubles.join()).toContain(`NOT RUN: 2 tests`);
    expect(count.troubles.join()).toContain(PLANS);
  });

  test("what could not run is a failure where every level must run", () => {
    expect(figures({ report: report("passed", "skipped"), strict: true })).toEqual([1, 1]);
  });
});
