import { expect, test } from "vitest";
import { forOneLook, onceALook } from "./one-look.ts";
import type { Scope } from "./scope.ts";

const scope = { partnership: "strathbrae" } as Scope;

function counted() {
  let times = 0;
  return { find: async () => (times += 1), timesFound: () => times };
}

test("what several parts of a page ask for alike is found out once", async () => {
  const look = forOneLook(scope);
  const { find, timesFound } = counted();
  expect(await Promise.all([onceALook(look, "actions", find), onceALook(look, "actions", find)])).toEqual([
    1, 1,
  ]);
  expect(await onceALook(look, "actions", find)).toBe(1);
  expect(await onceALook(look, "plans", find)).toBe(2);
  expect(timesFound()).toBe(2);
});

test("another look, and a scope that was made for none, finds it out anew", async () => {
  const { find } = counted();
  expect(await onceALook(forOneLook(scope), "actions", find)).toBe(1);
  expect(await onceALook(forOneLook(scope), "actions", find)).toBe(2);
  expect([await onceALook(scope, "actions", find), await onceALook(scope, "actions", find)]).toEqual([3, 4]);
});
