/** The parts of Vitest's JSON report that we read. File names are paths from the project's root. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Run {
  /** Null where Vitest left none. */
  readonly report: Report | null;
  readonly exitCode: number | null;
  /** Files that must be in the report, so that none is forgotten. */
  readonly testFiles: readonly string[];
  /** Tests that did not run count as failed (`CI=true`). */
  readonly strict: boolean;
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What Vitest's own figures leave out, a sentence each. */
  readonly troubles: readonly string[];
}

/** Sums up a run: the two figures of the closing line, and everything behind them that Vitest does not count. */
export function countResults({ report, exitCode, testFiles, strict }: Run): Count {
  if (report === null)
    return { passed: 0, failed: 1, troubles: ["Vitest ended without a report: no test was counted."] };
  const passed = report.numPassedTests;
  let failed = report.numFailedTests;
  const troubles: string[] = [];
  const fail = (count: number, sentence: string): void => {
    failed += count;
    troubles.push(sentence);
  };

  const broken = report.testResults.filter((file) => file.status === "failed" && !hasFailure(file));
  if (broken.length > 0)
    fail(broken.length, `These files broke outside their tests:${list(broken.map((file) => file.name))}`);

  const unseen = testFiles.filter((path) => !report.testResults.some((file) => file.name === path));
  if (unseen.length > 0)
    fail(unseen.length, `These test files never ran; does vitest.config.ts include them?${list(unseen)}`);

  const idle = report.testResults
    .map((file) => ({ name: file.name, tests: file.assertionResults.filter(didNotRun).length }))
    .filter((file) => file.tests > 0);
  const tests = idle.reduce((sum, file) => sum + file.tests, 0);
  const where = list(idle.map((file) => `${file.name} (${file.tests})`));
  if (tests > 0 && strict)
    fail(
      tests,
      `NOT RUN: ${tests} tests. With CI=true every level must run, so they count as failed:${where}`,
    );
  else if (tests > 0)
    troubles.push(
      `NOT RUN: ${tests} tests cannot run on this machine. The line below leaves them out:${where}`,
    );

  if (passed + failed === 0) fail(1, "There was no test to run.");
  if (exitCode !== 0 && failed === 0)
    fail(1, "Every test passed, and yet Vitest failed: something went wrong outside the tests, see above.");
  return { passed, failed, troubles };
}

function hasFailure(file: Report["testResults"][number]): boolean {
  return file.assertionResults.some((result) => result.status === "failed");
}

function didNotRun(result: { readonly status: string }): boolean {
  return result.status !== "passed" && result.status !== "failed";
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `\n  ${line}`).join("");
}
