import { describe, expect, it } from "vitest";
import { withApp } from "../../test/harness/app.ts";

describe("coming in", () => {
  it("sends a stranger to sign in, and back to where they wanted to go", () =>
    withApp(async ({ get }) => {
      const answer = await get("/strathbrae/desk/plans");
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe("/strathbrae/sign-in?back=%2Fstrathbrae%2Fdesk%2Fplans");
    }));

  it("shows a lead officer the plans of her own partnership", () =>
    withApp(async ({ get }) => {
      const answer = await get("/strathbrae/desk/plans", "Morag Innes");
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("How we will work better together");
    }));

  it("tells somebody of another partnership no more than that they may not", () =>
    withApp(async ({ get }) => {
      const answer = await get("/inverlairn/desk/plans", "Morag Innes");
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain("Ruaridh");
    }));

  it("says that a page is not here, in the partnership's own frame", () =>
    withApp(async ({ get }) => {
      const answer = await get("/strathbrae/nothing");
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("This page is not here");
    }));
});
