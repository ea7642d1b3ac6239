import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Paper } from "../../../kernel/paper.ts";
import { limits } from "../limits.ts";
import type { TestOrder } from "../testing/child.ts";
import { sketchTables } from "../testing/sketch.ts";
import { p, tbl, tr, wordFile } from "../testing/word-file.ts";
import { ANSWER_TOO_BIG, readEnd } from "./child-end.ts";
import { createQueue } from "./queue.ts";
import { readInChild } from "./read-in-child.ts";
import type { ChildBounds } from "./start-child.ts";

const entry = fileURLToPath(new URL("../testing/child.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "papers-"));
const file = join(folder, "a paper's name; $HOME.docx");

beforeAll(() => writeFileSync(file, wordFile({ body: p("Plan") + tbl(tr(["Grit", "Council"])) })));
afterAll(() => rmSync(folder, { recursive: true }));

async function reasonOf(order: TestOrder, bounds: Partial<ChildBounds> = {}): Promise<string> {
  const result = await readInChild<unknown>(entry, file, { ...order }, bounds);
  return result.ok ? `read: ${JSON.stringify(result.value)}` : result.refusal.reason;
}

describe("a paper read in a child process", () => {
  test("comes back as it would in our own", async () => {
    const result = await readInChild<Paper>(entry, file, { act: "read", name: "plan.docx" });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.value.name).toBe("plan.docx");
    expect(sketchTables(result.value)).toEqual([["1 Grit | 2 Council"]]);
  });

  test("is refused for the child's own reason", async () => {
    const pdf = join(folder, "paper.pdf");
    writeFileSync(pdf, "%PDF-1.7\n");
    expect(await readInChild(entry, pdf, { act: "read" })).toMatchObject({
      ok: false,
      refusal: { reason: "pdf" },
    });
    expect(await readInChild(entry, join(folder, "absent.docx"), { act: "read" })).toMatchObject({
      ok: false,
      refusal: { reason: "no-file" },
    });
  });

  test("an entry that is reached by a link is read like any other", async () => {
    const link = join(folder, "link.ts");
    symlinkSync(entry, link);
    expect(await readInChild(link, file, { act: "read" })).toMatchObject({ ok: true });
  });

  test("is read by built code too", async () => {
    const built = join(folder, "built", "child.mjs");
    await build({
      entryPoints: [entry],
      outfile: built,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node24",
      banner: {
        js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
      },
    });
    const result = await readInChild<Paper>(built, file, { act: "read" });
    expect(result).toMatchObject({ ok: true, value: { format: "docx" } });
    expect(await readInChild(built, file, { act: "peek", name: join(folder, "paper.pdf") })).toMatchObject({
      ok: false,
    });
  });
});

describe("a child that goes wrong is a refusal with a reason", () => {
  test.each<[TestOrder["act"], string]>([
    ["throw", "reader-failed"],
    ["exit", "reader-failed"],
    ["silence", "reader-failed"],
    ["nonsense", "reader-failed"],
    ["abort", "too-much-memory"],
    ["buffers", "too-much-memory"],
  ])("%s: %s", async (act, reason) => {
    expect(await reasonOf({ act })).toBe(reason);
  });

  test("JavaScript objects beyond the bound", async () => {
    expect(await reasonOf({ act: "heap" }, { heapMegabytes: 60 })).toBe("too-much-memory");
  });

  test("no end, by our clock and by the system's", async () => {
    expect(await reasonOf({ act: "loop" }, { milliseconds: 400 })).toBe("took-too-long");
    expect(await reasonOf({ act: "loop" }, { processorSeconds: 1 })).toBe("took-too-long");
  });

  test("an answer beyond the bound is cut off while it comes", async () => {
    expect(await reasonOf({ act: "read" }, { answerBytes: 20 })).toBe("answer-too-big");
  });

  test("an entry that is not there", async () => {
    expect(await readInChild(join(folder, "none.ts"), file)).toMatchObject({
      ok: false,
      refusal: { reason: "reader-failed" },
    });
  });

  test("it may read its own file and its code, nothing else of the disk", async () => {
    const other = join(folder, "other.txt");
    writeFileSync(other, "another paper");
    expect(await reasonOf({ act: "peek", name: other })).toBe("reader-failed");
    expect(await reasonOf({ act: "peek", name: entry })).toBe(`read: ${readFileSync(entry).length}`);
  });
});

test("every end of a child has a reason", () => {
  const end = {
    code: null,
    ended: null,
    milliseconds: 1,
    bounds: limits.child,
    answer: "",
    complaint: "",
  } as const;
  const reason = (signal: string, milliseconds = 1) => {
    const result = readEnd({ ...end, signal, milliseconds });
    return result.ok ? null : result.refusal.reason;
  };
  expect(reason("SIGXCPU")).toBe("took-too-long");
  expect(reason("SIGKILL", 9_000)).toBe("took-too-long");
  expect(reason("SIGKILL")).toBe("too-much-memory");
  expect(readEnd({ ...end, signal: null, code: ANSWER_TOO_BIG })).toMatchObject({
    refusal: { reason: "answer-too-big" },
  });
  expect(reason("SIGSEGV")).toBe("reader-failed");
  expect(reason("SIGTERM")).toBe("reader-failed");
  expect(readEnd({ ...end, signal: null, code: 0, answer: '{"ok":' })).toMatchObject({
    refusal: { reason: "reader-failed" },
  });
});

test("children wait in order for a free place; when too many wait, the next is told that we are busy", async () => {
  const queue = createQueue(2, 2);
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  const work = (number: number) => async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
    done.push(number);
    if (number === 2) throw new Error("two fails");
  };
  const running = [1, 2, 3, 4].map((number) => queue.run(work(number)));
  expect(queue.run(work(5))).toBeNull();
  expect((await Promise.allSettled(running)).map((each) => each.status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect([most, done]).toEqual([2, [1, 2, 3, 4]]);
  await queue.run(work(6));
  expect(done).toContain(6);
});

test("more papers than cores are all read, and no process is left behind", async () => {
  const processes = () =>
    process.getActiveResourcesInfo().filter((resource) => resource === "ProcessWrap").length;
  const before = processes();
  const reads = Array.from({ length: availableParallelism() + 2 }, () =>
    readInChild<Paper>(entry, file, { act: "read" }),
  );
  // The number of children is bounded, so some of these are still waiting.
  expect(processes() - before).toBeLessThanOrEqual(availableParallelism());
  expect((await Promise.all(reads)).map((result) => result.ok)).toEqual(reads.map(() => true));
  await expect.poll(processes, { timeout: 15_000 }).toBe(before);
});
