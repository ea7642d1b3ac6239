import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readXmlTree } from "../../../../test/harness/xml-tree.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { addUpdate, getPlan, withdrawPlan } from "../../plans/index.ts";
import { listChangesForDesk } from "./desk-changes.store.ts";

const text = async (test: TestApp, path: string) => (await test.get(path)).text();
const feedAt = async (test: TestApp, path: string) => readXmlTree(await text(test, path));
const idsIn = async (test: TestApp, path: string) =>
  (await feedAt(test, path)).all("entry").map((entry) => entry.one("id").text);

describe("what changed", () => {
  it("is told by day, newest first, with a sentence before it", () =>
    withApp(async (test) => {
      const page = await text(test, "/strathbrae/changes");
      expect(page).toMatch(/Since 1 November 2026: \w+ updates/);
      expect(page.indexOf("Wednesday 18 November 2026")).toBeGreaterThan(0);
      expect(page.indexOf("Wednesday 18 November 2026")).toBeLessThan(page.indexOf("12 September 2026"));
      expect(page).not.toContain("NHS Strathbrae can lend a designer");
    }));

  it("can be narrowed to who leads, and the address says so", () =>
    withApp(async (test) => {
      const page = await text(test, "/strathbrae/changes?body=Strathbrae+Council");
      expect(page).toContain("Choose two pilot areas");
      expect(page).not.toContain("Refresh the list every year");
      expect(await text(test, "/strathbrae/changes?body=Nobody")).toContain(
        "Nothing that changed is like that",
      );
      expect((await test.get("/strathbrae/changes?page=99")).status).toBe(404);
      expect((await test.get("/strathbrae/changes?page=x")).status).toBe(404);
    }));

  it("says where nothing was ever published", () =>
    withApp(async (test) => {
      expect(await text(test, "/inverlairn/changes")).toContain("Nothing has been published yet.");
      expect((await feedAt(test, "/inverlairn/changes.atom")).all("entry")).toEqual([]);
    }));

  it("is on the home of somebody at the desk, where it leads to the desk's own pages", () =>
    withApp(async (test) => {
      const partnership = { slug: "strathbrae" } as Tenant;
      const since = (day: string) =>
        test.as("Sheena Watt", (scope) => listChangesForDesk(scope, partnership, new Date(day)));
      expect(await since("2026-09-01")).toMatchObject([
        { what: "Published", href: "/strathbrae/desk/plans/1/versions" },
      ]);
      expect(await since("2026-11-20")).toEqual([]);
    }));
});

describe("the feed", () => {
  it("is found by its page, says its own address, and may be read by other sites", () =>
    withApp(async (test) => {
      expect(await text(test, "/strathbrae")).toContain(
        '<link rel="alternate" type="application/atom+xml" title="What changed" href="/strathbrae/changes.atom"/>',
      );
      const answer = await test.get("/strathbrae/changes.atom");
      expect([answer.headers.get("content-type"), answer.headers.get("access-control-allow-origin")]).toEqual(
        ["application/atom+xml; charset=utf-8", "*"],
      );
      const links = readXmlTree(await answer.text()).all("link");
      expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
        ["alternate", "http://commonty.test/strathbrae/changes"],
        ["self", "http://commonty.test/strathbrae/changes.atom"],
      ]);
    }));

  it("gives each change an id of its own that stays, whatever comes after it, and the same in the plan's own feed", () =>
    withApp(async (test) => {
      const before = await idsIn(test, "/strathbrae/changes.atom");
      expect(before.length).toBeGreaterThan(20);
      expect(new Set(before).size).toBe(before.length);
      expect(before.filter((id) => !/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual(
        [],
      );
      await test.as("Ewan Laird", (scope) =>
        addUpdate(scope, 8, { status: "in-progress", done: "A new thing.", next: "", audience: "public" }),
      );
      const after = await idsIn(test, "/strathbrae/changes.atom");
      expect(after.slice(1)).toEqual(before);
      expect(await idsIn(test, "/strathbrae/plans/1/changes.atom")).toEqual(after);
      const feed = await feedAt(test, "/strathbrae/changes.atom");
      expect(feed.one("updated").text).toBe("2026-11-23T10:00:00.000Z");
    }));

  it("of one plan is not the feed of all, and both answer 304 to who has them", () =>
    withApp(async (test) => {
      const ids: string[] = [];
      for (const path of ["/strathbrae/changes.atom", "/strathbrae/plans/1/changes.atom"]) {
        const tag = (await test.get(path)).headers.get("etag") ?? "";
        const headers = { "if-none-match": tag };
        const again = await test.app.request(`http://commonty.test${path}`, { headers });
        expect([path, again.status]).toEqual([path, 304]);
        ids.push((await feedAt(test, path)).one("id").text);
      }
      expect(new Set(ids).size).toBe(2);
    }));

  it("knows nothing of a plan that was taken off", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", async (scope) => {
        const { version } = await getPlan(scope, 1);
        await withdrawPlan(scope, 1, { version, reason: "Superseded." });
      });
      expect((await test.get("/strathbrae/plans/1/changes.atom")).status).toBe(404);
      expect((await test.get("/strathbrae/plans/1/changes")).status).toBe(404);
      expect(await idsIn(test, "/strathbrae/changes.atom")).toEqual([]);
    }));
});
