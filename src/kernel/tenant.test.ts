import { expect, test } from "vitest";
import { fullNameOf } from "./tenant.ts";

test("a partnership is called by its name and what it calls itself", () => {
  expect(fullNameOf({ name: "Strathbrae", kind: "Community Planning Partnership" })).toBe(
    "Strathbrae Community Planning Partnership",
  );
});

test("one that calls itself nothing besides is called by its name alone", () => {
  expect(fullNameOf({ name: "Inverlairn", kind: "" })).toBe("Inverlairn");
});
