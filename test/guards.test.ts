import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { BREAKAGES } from "./harness/guards/breakages.ts";
import { copyTree, planned } from "./harness/guards/work-copy.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// `bin/prove-guards` runs them; here they are only held against the tree, so that none goes out of date unnoticed.
test.each(BREAKAGES)("$guard: “$broken” still fits the tree", ({ changes, command, says }) => {
  for (const change of changes) expect(() => planned(root, change)).not.toThrow();
  for (const path of command.match(/\S+\.test\.tsx?/g) ?? [])
    expect(existsSync(join(root, path)), path).toBe(true);
  expect(says.length).toBeGreaterThan(3);
});

function smallTree(): string {
  const folder = mkdtempSync(join(tmpdir(), "commonty-small-tree-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "a.ts"), "one two one");
  return folder;
}

test("a broken copy is restored to the letter, new folders included, and the tree never touched", () => {
  const tree = smallTree();
  const copy = copyTree(tree);
  onTestFinished(() => copy.remove());
  const restore = copy.make([
    { file: "a.ts", find: "two", replace: "three" },
    { file: "new/deep/b.ts", find: null, replace: "b" },
  ]);
  expect(readFileSync(join(copy.folder, "a.ts"), "utf8")).toBe("one three one");
  expect(readFileSync(join(copy.folder, "new/deep/b.ts"), "utf8")).toBe("b");
  expect(readFileSync(join(tree, "a.ts"), "utf8")).toBe("one two one");
  restore();
  expect(readFileSync(join(copy.folder, "a.ts"), "utf8")).toBe("one two one");
  expect(readdirSync(copy.folder).sort()).toEqual(["a.ts", "node_modules"]);
});

test("several changes to one file all stand, and the first state comes back", () => {
  const copy = copyTree(smallTree());
  onTestFinished(() => copy.remove());
  const restore = copy.make([
    { file: "a.ts", find: "two", replace: "three" },
    { file: "a.ts", find: "one three", replace: "four" },
  ]);
  expect(readFileSync(join(copy.folder, "a.ts"), "utf8")).toBe("four one");
  restore();
  expect(readFileSync(join(copy.folder, "a.ts"), "utf8")).toBe("one two one");
});

test.each([
  [{ file: "a.ts", find: "one", replace: "x" }, "stands 2 times"],
  [{ file: "a.ts", find: "four", replace: "x" }, "stands 0 times"],
  [{ file: "b.ts", find: "one", replace: "x" }, "is not there"],
  [{ file: "a.ts", find: null, replace: "x" }, "is there already"],
])("a change that does not fit is refused: %o", (change, says) => {
  expect(() => planned(smallTree(), change)).toThrow(says);
});
