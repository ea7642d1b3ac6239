import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

const PAGE = "/strathbrae/desk/set-up/signing-in";
const WHO = "Fiona Geddes";

async function save(test: TestApp, roles: readonly string[], who = WHO) {
  const html = await (await test.get(PAGE, WHO)).text();
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  return test.post(PAGE, { version, roles }, who);
}

describe("asking a second step of roles", () => {
  it("is saved, ticked when it is seen again, and holds at the next page", () =>
    withApp(async (test) => {
      expect((await save(test, ["lead-officer", "clerk", "king"])).status).toBe(303);
      const html = await (await test.get(PAGE, WHO)).text();
      expect(html).toMatch(/value="lead-officer" checked/);
      expect(html).toMatch(/value="clerk" checked/);
      expect(html).not.toMatch(/value="viewer" checked/);
      const answer = await test.get("/strathbrae/desk", "Morag Innes");
      expect(answer.headers.get("location")).toContain("/strathbrae/account/second-step?back=");
      expect((await test.get("/strathbrae/desk", "Ewan Laird")).status).toBe(200);
      expect((await save(test, [])).status).toBe(303);
      expect((await test.get("/strathbrae/desk", "Morag Innes")).status).toBe(200);
    }));

  it("is not saved over what somebody else saved meanwhile", () =>
    withApp(async (test) => {
      await save(test, ["clerk"]);
      const late = await test.post(PAGE, { version: "1", roles: "chair" }, WHO);
      expect(late.status).toBe(409);
      expect(await (await test.get(PAGE, WHO)).text()).toMatch(/value="clerk" checked/);
    }));

  it("is for who runs the partnership", () =>
    withApp(async (test) => {
      expect((await save(test, ["clerk"], "Morag Innes")).status).toBe(403);
      expect((await test.get(PAGE, "Morag Innes")).status).toBe(403);
    }));
});
