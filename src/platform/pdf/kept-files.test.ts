import { expect, test } from "vitest";
import { keepFiles } from "./kept-files.ts";

function counting() {
  const made: string[] = [];
  const make = (name: string, bytes: number) => () => {
    made.push(name);
    return Promise.resolve({ name, bytes });
  };
  return { made, make };
}

test("a file that is asked for again, or by several at once, is made once", async () => {
  const { made, make } = counting();
  const files = keepFiles(2, 100);
  await Promise.all([files.get("a", make("a", 10)), files.get("a", make("a", 10))]);
  expect((await files.get("a", make("a", 10))).name).toBe("a");
  expect(made).toEqual(["a"]);
});

test("those that were not asked for longest go first, and what is too large is not kept", async () => {
  const { made, make } = counting();
  const files = keepFiles(2, 100);
  for (const name of ["a", "b", "a", "c", "a", "b"]) await files.get(name, make(name, 10));
  expect(made).toEqual(["a", "b", "c", "b"]);
  for (const name of ["large", "large"]) await files.get(name, make(name, 101));
  expect(made.slice(-2)).toEqual(["large", "large"]);
});

test("a refusal is not kept, and neither is a fault", async () => {
  const { made, make } = counting();
  const files = keepFiles(2, 100);
  for (const _ of [1, 2]) await files.get("none", make("none", 0));
  await expect(files.get("x", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await files.get("x", make("x", 1));
  expect(made).toEqual(["none", "none", "x"]);
});
