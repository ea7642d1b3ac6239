import { expect, test } from "vitest";
import { judgeSlug, reservedSlugs } from "./slug.ts";

test.each(["strathbrae", "inverlairn", "upper-strath", "area-51", "ab"])(
  "%s can be a partnership's address",
  (slug) => {
    expect(judgeSlug(slug)).toBeNull();
  },
);

test.each([
  "",
  "s",
  "Strathbrae",
  "strath brae",
  "-brae",
  "brae-",
  "strath--brae",
  "1brae",
  "strath/brae",
  "bràigh",
])("“%s” cannot", (slug) => {
  expect(judgeSlug(slug)).toBe("slug-unusable");
});

test("an address has 40 characters at most", () => {
  expect(judgeSlug("s".repeat(40))).toBeNull();
  expect(judgeSlug("s".repeat(41))).toBe("slug-unusable");
});

test.each([
  "assets",
  "health",
  "gallery",
  "tray",
  "one-click",
  "identity",
  "desk",
  "api",
  "sign-in",
  "robots.txt",
])("%s is the service's own", (slug) => {
  expect(judgeSlug(slug)).toBe("slug-reserved");
});

test("whatever is reserved is written as an address is", () => {
  for (const slug of reservedSlugs) expect(slug).toMatch(/^[a-z.-]+$/);
});
