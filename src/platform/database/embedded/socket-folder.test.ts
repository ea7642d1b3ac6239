import { expect, test } from "vitest";
import { holdsSocket } from "./socket-folder.ts";

// The shortest limit there is, a Mac's, and the longest, Linux's, are both kept by these.
test("a short path holds a socket, one beyond the kernel's field does not", () => {
  expect(holdsSocket(`/${"d".repeat(88)}`)).toBe(true);
  expect(holdsSocket(`/${"d".repeat(93)}`)).toBe(false);
});

test("letters beyond ASCII count with all their bytes", () => {
  expect(holdsSocket(`/${"à".repeat(44)}`)).toBe(true);
  expect(holdsSocket(`/${"à".repeat(47)}`)).toBe(false);
});
