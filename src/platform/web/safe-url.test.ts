import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { ownPath, safeUrl } from "./safe-url.ts";

const LIST = "../shared/data/security/open-redirect.txt";

describe("the way back after signing in", () => {
  it.each(["/strathbrae/desk", "/strathbrae/desk/plans/1?s=late&q=two%20words#a-12"])(
    "is a path of ours: %s",
    (path) => expect(ownPath(path, "/fallback")).toBe(path),
  );

  it("is written as a header may hold it", () => {
    expect(ownPath("/strathbrae/desk/plans/1?q=ŵ é", "/fallback")).toBe(
      "/strathbrae/desk/plans/1?q=%C5%B5%20%C3%A9",
    );
  });

  it.each([
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/a/..//elsewhere.example",
    "/a/%2e%2e//elsewhere.example",
    "/.//elsewhere.example",
    "/\t/elsewhere.example",
    "javascript:alert(1)",
    "desk",
    "",
    `/${"a".repeat(2_000)}`,
  ])("leads nowhere else: %s", (path) => expect(ownPath(path, "/fallback")).toBe("/fallback"));

  it("stays here whatever the list of known tricks holds", () => {
    if (!existsSync(LIST)) return console.warn(`not here, so not tried: ${LIST}`);
    const tricks = readFileSync(LIST, "utf8").split("\n").filter(Boolean);
    expect(tricks.length).toBeGreaterThan(200);
    const base = "https://plans.example/strathbrae/sign-in/link";
    for (const trick of tricks)
      expect(new URL(ownPath(trick, "/fallback"), base).origin, trick).toBe("https://plans.example");
  });
});

test.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//elsewhere.example",
  "https://",
  "",
])("%j is no link that evidence can be", (text) => expect(safeUrl(text)).toBeNull());

test("a link that evidence can be is kept as a browser would ask for it", () => {
  expect(safeUrl(' https://example.org/a"b ')).toBe("https://example.org/a%22b");
});
