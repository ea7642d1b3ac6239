import { expect, test } from "vitest";
import { readPostmasterFile } from "./postmaster-file.ts";

const whole = "4711\n/data/cluster\n1700000000\n5432\n/data/socket\n\n  1 2\nready   \n";

test("a running server's process and socket folder are read from its file", () => {
  expect(readPostmasterFile(whole)).toEqual({ pid: 4711, socketFolder: "/data/socket" });
});

test.each([
  "",
  "4711\n",
  "4711\n/data/cluster\n1700000000\n5432\n",
  "4711\n/data/cluster\n1700000000\n5432\n\n",
])("a file that is only half written (%j) tells of no server yet", (half) => {
  expect(readPostmasterFile(half)).toBeUndefined();
});

test.each(["nonsense", "-4711", "0", "1.5"])("%s is no process", (pid) => {
  expect(readPostmasterFile(whole.replace("4711", pid))).toBeUndefined();
});
