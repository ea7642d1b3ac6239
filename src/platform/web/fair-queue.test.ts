import { expect, test } from "vitest";
import { createFairQueue } from "./fair-queue.ts";

/** Work that writes down its name once it may begin, and ends when it is let. */
function workshop() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    begun.push(name);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    return name;
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, work, end };
}

test("whoever asks once has the next turn, however many another waits for", async () => {
  const { begun, work, end } = workshop();
  const queue = createFairQueue(1, 10, 10);
  const all = ["flood 1", "flood 2", "flood 3"].map((name) => queue.run("flood", work(name)));
  all.push(queue.run("reader", work("reader")), queue.run("other", work("other")));
  for (const name of ["flood 1", "flood 2", "reader", "other", "flood 3"]) await end(name);
  expect(begun).toEqual(["flood 1", "flood 2", "reader", "other", "flood 3"]);
  expect(await Promise.all(all)).toEqual(["flood 1", "flood 2", "flood 3", "reader", "other"]);
});

test("no more than agreed run at once, and what fails makes room too", async () => {
  const { begun, work, end } = workshop();
  const queue = createFairQueue(2, 10, 10);
  const failing = queue.run("a", async () => {
    await work("fails")();
    throw new Error("broken");
  });
  const rest = ["two", "three", "four"].map((name) => queue.run("a", work(name)));
  expect(begun).toEqual(["fails", "two"]);
  await Promise.all([expect(failing).rejects.toThrow("broken"), end("fails")]);
  expect(begun).toEqual(["fails", "two", "three"]);
  for (const name of ["two", "three", "four"]) await end(name);
  await Promise.all(rest);
  expect(begun).toEqual(["fails", "two", "three", "four"]);
});

test("too many from one place are turned away while others may still wait, and too many in all as well", async () => {
  const { work, end } = workshop();
  const queue = createFairQueue(1, 2, 3);
  const first = queue.run("flood", work("first"));
  const waiting = [queue.run("flood", work("second")), queue.run("flood", work("third"))];
  expect(queue.run("flood", work("fourth"))).toBeNull();
  waiting.push(queue.run("reader", work("reader")));
  expect(queue.run("other", work("other"))).toBeNull();
  for (const name of ["first", "second", "reader", "third"]) await end(name);
  expect(await Promise.all([first, ...waiting])).toEqual(["first", "second", "third", "reader"]);
  const later = queue.run("flood", work("later"));
  await end("later");
  expect(await later).toBe("later");
});
