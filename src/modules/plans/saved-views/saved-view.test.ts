import { describe, expect, test } from "vitest";
import { readView } from "./saved-view.ts";

describe("a view to keep", () => {
  test("is its page and what was asked of it, in one order, without what is of the moment", () => {
    const view = { path: "/plans/1/timeline", query: "lead=nobody&s=late" };
    expect(readView("/plans/1/timeline?s=late&lead=nobody&page=2&said=kept&q=")).toEqual({
      ok: true,
      value: view,
    });
    expect(readView("/plans/1/timeline?lead=nobody&s=late")).toEqual({ ok: true, value: view });
  });

  test.each(["/plans/1", "/plans/1?", "/plans/1?q=&page=3"])("%s asks for nothing", (address) =>
    expect(readView(address)).toEqual({ ok: false, refusal: { reason: "nothing-asked" } }),
  );

  test.each([
    "https://elsewhere.example/?q=a",
    "//elsewhere.example?q=a",
    "/../sign-out?q=a",
    "/plans/1/../../x?q=a",
    "/actions/12/edit?q=a",
    "javascript:alert(1)?q=a",
    `/plans/1?q=${"a".repeat(1500)}`,
    "?q=a",
  ])("%s is none", (address) =>
    expect(readView(address)).toEqual({ ok: false, refusal: { reason: "no-view" } }),
  );
});
