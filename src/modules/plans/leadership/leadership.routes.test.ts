import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { setConcerns } from "../improvements/set-concerns.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { freezePlan } from "../versions/freeze-plan.ts";

const text = async (test: TestApp, path: string, who = "Morag Innes") => (await test.get(path, who)).text();
const PLAN = "/strathbrae/desk/plans/1";
const sheetOf = (test: TestApp) =>
  test.as("Morag Innes", async (scope) => getPlanSheet(scope, await getPlan(scope, 1)));

/** The headings of a page with their counts, in order. */
const headings = (page: string) =>
  [...page.matchAll(/<h2 id="(?:lead|body)-[^"]*">([^<]+)(?:<span[^>]*>(\d+))?/g)].map(([, name, count]) =>
    [name?.trim(), count].filter(Boolean).join(" "),
  );

describe("a plan by lead", () => {
  it("begins with what nobody leads, then all partners together, then each body", () =>
    withApp(async (test) => {
      expect(headings(await text(test, `${PLAN}/by-lead`))).toEqual([
        "Nobody leads these yet 1",
        "All partners together 4",
        "Executive Group 1",
        "NHS Strathbrae 2",
        "Strategic Board 2",
        "Strathbrae Council 5",
        "Strathbrae Third Sector Interface 6",
      ]);
    }));

  it("leads from each count to the actions it counts, and is narrowed by the same filter as the grid", () =>
    withApp(async (test) => {
      const page = await text(test, `${PLAN}/by-lead`);
      const council = (await sheetOf(test)).improvements
        .flatMap(({ actions }) => actions.flatMap(({ leads }) => leads))
        .find(({ party }) => party?.name === "Strathbrae Council")?.party?.id;
      const grid = await text(test, `${PLAN}?lead=${council}&s=late`);
      expect(page).toContain(`href="${PLAN}?lead=${council}&amp;s=late"`);
      expect(grid.match(/<th role="rowheader" scope="row">/g)).toHaveLength(1);
      expect(headings(await text(test, `${PLAN}/by-lead?s=late`))).toEqual([
        "All partners together 1",
        "Executive Group 1",
        "Strathbrae Council 1",
      ]);
    }));

  it("names the other bodies of a joint action", () =>
    withApp(async (test) => {
      expect(await text(test, `${PLAN}/by-lead`)).toContain("Jointly with NHS Strathbrae");
      expect(await text(test, `${PLAN}/by-lead.csv`)).toContain("NHS Strathbrae,Strathbrae Council,");
    }));
});

describe("whom an improvement concerns", () => {
  it("is the whole partnership until somebody says otherwise, and is filtered by", () =>
    withApp(async (test) => {
      expect(headings(await text(test, `${PLAN}/by-body`))).toEqual([
        "The whole partnership",
        "Strathbrae Third Sector Interface",
      ]);
      const some = await text(test, `${PLAN}?concerns=some`);
      expect(some).toContain("Agree our long-term relationship");
      expect(some).not.toContain("Build community capacity together</h2>");
      expect(await text(test, `${PLAN}?concerns=whole`)).not.toContain("Sign one statement");
    }));

  it("is set by ticking bodies, told in the ledger, and stands in what is published next", () =>
    withApp(async (test) => {
      const [first] = (await sheetOf(test)).improvements;
      const at = `${PLAN}/improvements/${first?.id}/concerns`;
      const page = await text(test, at);
      const bodies = [...page.matchAll(/name="body" value="([^"]+)"/g)].map(([, id]) => id ?? "");
      const saved = await test.post(at, { body: bodies.slice(0, 2) }, "Morag Innes");
      expect(saved.headers.get("location")).toBe(`${PLAN}/by-body?said=concerns-set`);
      const [after] = freezePlan(await sheetOf(test)).improvements;
      expect(after?.concerns).toHaveLength(2);
      await test.post(at, {}, "Morag Innes");
      expect(freezePlan(await sheetOf(test)).improvements[0]?.concerns).toBeUndefined();
    }));

  it("is no body of another partnership, and not a contributor's to set", () =>
    withApp(async (test) => {
      const [first] = (await sheetOf(test)).improvements;
      const at = `${PLAN}/improvements/${first?.id}/concerns`;
      const theirs = await test.post(at, { body: "00000000-0000-4000-8000-000000000000" }, "Morag Innes");
      expect([theirs.status, await theirs.text()]).toEqual([
        422,
        expect.stringContaining("is not one of this partnership any more"),
      ]);
      await test.as("Ewan Laird", async (scope) => {
        expect(() => setConcerns(scope, first?.id ?? "", [])).toThrow(Forbidden);
      });
    }));
});
