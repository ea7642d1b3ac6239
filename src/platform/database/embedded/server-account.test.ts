import { expect, test } from "vitest";
import { highestAccount } from "./server-account.ts";

test.each([
  ["on an ordinary machine it is nobody", "         0          0 4294967295\n", 65_534],
  ["in a container with all accounts of its own it is nobody", "0 100000 65536", 65_534],
  ["in a container with fewer it is the highest there is", "0 1000 1\n1 100000 30000", 30_000],
  ["nobody is found beyond a gap", "0 1000 1\n65000 100000 1000", 65_534],
  ["where root is the only account there is none", "0 1000 1", undefined],
])("%s", (_title, map, account) => {
  expect(highestAccount(map)).toBe(account);
});
