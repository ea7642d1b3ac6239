import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { allOf, readTaggedPdf } from "../../../../test/harness/pdf-structure.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";

const MORAG = "Morag Innes";

test("a plan is taken out as PDF, at the desk as a working copy and in public as its version", () =>
  withApp(async ({ as, get }) => {
    const sheet = await as(MORAG, async (scope) => getPlanSheet(scope, await getPlan(scope, 1)));
    const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
    for (const [path, who, state] of [
      ["/strathbrae/desk/plans/1/plan.pdf", MORAG, "Working copy, not published"],
      ["/strathbrae/plans/1/plan.pdf", undefined, "Version 1, as of"],
    ] as const) {
      const answer = await get(path, who);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; .*\.pdf/);
      const { root } = readTaggedPdf(new Uint8Array(await answer.arrayBuffer()));
      expect(root.text).toContain(state);
      expect(
        allOf(root, "Table")
          .flatMap((table) => allOf(table, "TBody"))
          .flatMap(({ kids }) => kids).length,
      ).toBeGreaterThanOrEqual(actions.length);
    }
  }));

test("a plan of nobody's, or of another partnership, has no PDF", () =>
  withApp(async ({ get }) => {
    expect((await get("/strathbrae/plans/99/plan.pdf")).status).toBe(404);
    expect((await get("/inverlairn/desk/plans/1/plan.pdf", MORAG)).status).not.toBe(200);
  }));

test("pages offer every kind of file in one line", () =>
  withApp(async ({ get }) => {
    const desk = await (await get("/strathbrae/desk/plans/1", MORAG)).text();
    const open = await (await get("/strathbrae/plans/1")).text();
    for (const ending of ["docx", "pdf", "json"]) {
      expect(desk).toContain(`/strathbrae/desk/plans/1/plan.${ending}"`);
      expect(open).toContain(`/strathbrae/plans/1/plan.${ending}"`);
    }
  }));
