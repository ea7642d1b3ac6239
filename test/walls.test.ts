import { describe, expect, test } from "vitest";
import { HOUSE_IN_ORDER } from "./harness/walls/house-in-order.ts";
import { PLANTED_BREACHES } from "./harness/walls/planted-breaches.ts";
import { type Breach, findBreaches, sayBreaches } from "./harness/walls.ts";

/** What the walls say of the house in order after one change: files brought in, or (null) taken away. */
function breachesWith(change: Readonly<Record<string, string | null>>): readonly Breach[] {
  const sources = new Map(Object.entries(HOUSE_IN_ORDER));
  for (const [path, source] of Object.entries(change)) {
    if (source === null) sources.delete(path);
    else sources.set(path, source);
  }
  return findBreaches(sources);
}

const PLANS = "src/modules/plans";

test("a house in order has no breach", () => {
  expect(PLANTED_BREACHES.length).toBeGreaterThan(60);
  expect(sayBreaches(breachesWith({}))).toBe("");
});

describe("what is planted is caught:", () => {
  test.each(PLANTED_BREACHES)("$what", ({ path, source, says }) => {
    expect(says).not.toBe("");
    const folder = path.slice(0, path.lastIndexOf("/"));
    const found = breachesWith({ [path]: source }).filter((one) => one.file === path || one.file === folder);
    expect(sayBreaches(found)).toContain(says);
  });

  test("a circle, told once and with its way round", () => {
    const found = breachesWith({
      "src/kernel/a.ts": 'import { b } from "./b.ts"; export const a = b;',
      "src/kernel/b.ts": 'import { a } from "./a.ts"; export const b = a;',
    });
    expect(sayBreaches(found)).toBe(
      "src/kernel/a.ts:1 circles: imports itself: src/kernel/a.ts → src/kernel/b.ts → src/kernel/a.ts",
    );
  });

  test("a file that grew beyond 300 lines", () => {
    const found = breachesWith({ [`${PLANS}/x.ts`]: "export const x = 1;\n".repeat(301) });
    expect(sayBreaches(found)).toContain("has 301 lines");
  });

  test("the line at which it stands", () => {
    const found = breachesWith({ "src/kernel/x.ts": "// why\n\nexport const x = () => Math.random();\n" });
    expect(found.map((one) => one.line)).toEqual([3]);
  });

  test("a file that does not parse, which stops everything", () => {
    expect(() => breachesWith({ "src/kernel/x.ts": "export const x = ;" })).toThrow(
      "src/kernel/x.ts does not parse",
    );
  });
});

describe("what looks like a breach and is none:", () => {
  test.each<readonly [what: string, path: string, source: string]>([
    ["an import in a comment", "x.ts", '// import "../meetings/index.ts";\n/* import "node:fs" */'],
    ["an import in a string", "x.ts", "export const x = 'import \"../meetings/index.ts\"';"],
    [
      "an apostrophe and a backtick in markup",
      "x.views.tsx",
      "export const X = () => <p>Don't ` import</p>;",
    ],
    ["a parameter with a worldly name", "x.ts", "export const x = (process: string) => process.length;"],
    ["a field with a worldly name", "x.ts", "export const x = (step: { process: 1 }) => step.process;"],
    ["a date made of a value", "x.ts", "export const x = (at: number) => new Date(at + Date.UTC(2026, 1));"],
    ["a circle of types", "z.ts", 'import type { Z } from "./z.ts"; export type Y = Z;'],
    ["many lines of words", "seasons.words.ts", "export const x = 1;\n".repeat(400)],
    [
      "a mail, which has no stylesheet",
      "digest.mail.tsx",
      'export const D = () => <p style="color: black" />;',
    ],
    [
      "two quiet functions in a file called after an act",
      "read-words.ts",
      "export const readLead = (words: string) => words;",
    ],
    ["open data, which is a thing of the field", "open-data.ts", "export const x = 1;"],
  ])("%s", (_, name, source) => {
    expect(sayBreaches(breachesWith({ [`${PLANS}/${name}`]: source }))).toBe("");
  });
});
