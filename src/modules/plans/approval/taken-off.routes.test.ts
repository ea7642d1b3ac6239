import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";

const DESK = "/strathbrae/desk/plans/1";
const PLAN = "/strathbrae/plans/1";
const MORAG = "Morag Innes";
/** As the first version has it. */
const BEFORE = "Write a communications strategy";

const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

async function carried(test: TestApp, path: string, name: string): Promise<string> {
  const { forms } = readPage(await text(test, path, MORAG));
  return forms.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value ?? "";
}

async function must(test: TestApp, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await test.post(path, fields, MORAG);
  expect([path, answer.status]).toEqual([path, 303]);
  return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
}

/** Says an action otherwise, and publishes that at once as the second version. */
async function publishOtherWords(test: TestApp): Promise<void> {
  await test.as(MORAG, async ({ database }) => {
    const { sql } = await import("drizzle-orm");
    await database.execute(sql`update plans.action set text = 'Say it plainly' where number = 8`);
  });
  const version = await carried(test, `${DESK}/versions`, "version");
  await must(test, `${DESK}/publication`, { version, note: "" });
}

describe("an earlier version that is taken off the public pages", () => {
  it("leaves none of its words behind: not on its page, in a comparison, in what changed, or in a report for everybody", () =>
    withApp(async (test) => {
      await publishOtherWords(test);
      const report = `${DESK}/report?from=1+September+2026&to=22+November+2026&for=public`;
      const places = [
        `${PLAN}/versions`,
        `${PLAN}/versions/1`,
        `${PLAN}/comparison?from=1&to=2`,
        `${PLAN}/comparison.csv?from=1&to=2`,
        "/strathbrae/changes",
        "/strathbrae/changes.atom",
        `${PLAN}/changes.atom`,
        "/strathbrae/open-data/plans/1.json",
      ];
      expect(await text(test, `${PLAN}/versions/1`)).toContain(BEFORE);
      expect(await text(test, report, MORAG)).toContain(BEFORE);
      expect(await text(test, "/strathbrae/changes")).toContain("Version 1 is the first");
      const steps = await carried(test, `${DESK}/versions/1`, "steps");
      await must(test, `${DESK}/versions/1/withdrawal`, { steps, endReason: "It named a family" });
      for (const path of places) {
        const answer = await text(test, path);
        expect([path, answer.includes(BEFORE), answer.includes("It named a family")]).toEqual([
          path,
          false,
          false,
        ]);
      }
      expect((await test.get(`${PLAN}/versions/1`)).status).toBe(404);
      expect(await text(test, report, MORAG)).not.toContain(BEFORE);
      expect(await text(test, "/strathbrae/changes")).toContain("Version 2 is the first");
    }));
});

describe("a plan that is taken off the public pages while its next version is consulted on", () => {
  it("is gone, the consultation goes on, and the version can be published after it", () =>
    withApp(async (test) => {
      const version = () => carried(test, `${DESK}/versions`, "version");
      const at = await must(test, `${DESK}/proposal`, { version: await version(), forwardNote: "" });
      const steps = () => carried(test, at, "steps");
      await must(test, `${at}/consultation`, {
        steps: await steps(),
        ...{ audience: "everyone", closesOn: "18 December 2026", introduction: "Is this right?" },
      });
      await must(test, `${DESK}/withdrawal`, { version: await version(), reason: "Published too soon" });
      expect((await test.get(PLAN)).status).toBe(404);
      const open = await text(test, `${PLAN}/consultation`);
      expect(open).toContain("You can comment until 18 December 2026");
      expect(open).not.toContain(`href="${PLAN}"`);
      expect(await text(test, "/strathbrae/sitemap.xml")).not.toContain("/plans/1");
      await must(test, `${at}/consultation-end`, { steps: await steps(), closeReason: "Done" });
      const closed = await text(test, `${PLAN}/consultation`);
      expect(closed).toContain("No comment came in.");
      await must(test, `${at}/publication`, { steps: await steps() });
      expect((await test.get(PLAN)).status).toBe(200);
      expect((await test.get(`${PLAN}/versions/1`)).status).toBe(404);
    }));
});

describe("versions that are not there", () => {
  it("are 404 by number, of another plan and of another partnership, at the desk and in public", () =>
    withApp(async (test) => {
      for (const [path, who] of [
        [`${DESK}/versions/7`, MORAG],
        [`${DESK}/versions/7/words`, MORAG],
        [`${DESK}/versions/1x`, MORAG],
        ["/strathbrae/desk/plans/77/comparison", MORAG],
        ["/strathbrae/desk/plans/77/comparison.docx?from=1&to=2", MORAG],
        [`${PLAN}/versions/7`, undefined],
        ["/inverlairn/plans/1/versions/1", undefined],
        ["/inverlairn/plans/1/comparison?from=1&to=2", undefined],
      ] as const)
        expect([path, (await test.get(path, who)).status]).toEqual([path, 404]);
      expect((await test.get("/inverlairn/desk/plans/1/comparison", MORAG)).status).not.toBe(200);
      expect((await test.get(`${DESK}/comparison?from=1&to=now`, "Ruaridh Munro")).status).not.toBe(200);
    }));
});

describe("a plan without actions", () => {
  it("is neither put forward nor published, and says what to do", () =>
    withApp(async (test) => {
      const to = await must(test, "/strathbrae/desk/plans/new", { title: "Bare", kind: "improvement" });
      const versions = `${to}/versions`;
      const version = await carried(test, versions, "version");
      for (const path of ["proposal", "publication"]) {
        const answer = await test.post(`${to}/${path}`, { version, note: "", forwardNote: "" }, MORAG);
        expect([path, answer.status]).toEqual([path, 422]);
        expect(await answer.text()).toContain("There is no action in this plan yet");
      }
      const alone = await text(test, `${to}/comparison`, MORAG);
      expect(alone).toContain("The live plan is the only one so far");
      expect((await test.get(`${to}/report`, MORAG)).status).toBe(200);
    }));
});
