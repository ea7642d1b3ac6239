import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { copyForm } from "../arranging/copy.form.ts";
import { copyPlan } from "../arranging/copy-plan.ts";
import { bringInEdition } from "../merging/bring-in-edition.ts";
import { getPlan } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { addRisk } from "../risks/add-risk.ts";
import { riskForm } from "../risks/risk.form.ts";
import { bringInPaper } from "./bring-in-paper.ts";
import { createDraftPlan } from "./create-draft-plan.ts";
import { readBrought } from "./read-brought.ts";
import { withCell } from "./review-corrections.ts";
import { saveCorrections } from "./save-corrections.ts";
import { undoImport } from "./undo-import.ts";

const asMorag = <Answer>(test: TestApp, work: (scope: Scope) => Promise<Answer>) =>
  test.as("Morag Innes", work);

/** A paper of these lines, read and kept; answers its number. */
async function bringIn(test: TestApp, lines: readonly string[], name = "plan.csv"): Promise<number> {
  const file = { name, mediaType: "text/csv", bytes: new TextEncoder().encode(lines.join("\n")) };
  const read = await readBrought(file, null);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const content = read.value;
  const result = await asMorag(test, (scope) =>
    bringInPaper(scope, { file, content, title: "", kind: "improvement" }),
  );
  return result.ok ? result.value.number : 0;
}

async function create(test: TestApp, number: number, version = 1) {
  const result = await asMorag(test, (scope) => createDraftPlan(scope, number, version));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const { plan } = result.value;
  return asMorag(test, async (scope) => getPlanSheet(scope, await getPlan(scope, plan)));
}

const HEADINGS = "Improvement,Action,Lead,Target date,Measure,Progress,Comments";

const RISK = riskForm.parse({ text: "Nobody has time", mitigation: "", reviewOn: "" });
const COPY = copyForm.parse({
  version: "1",
  title: "The next one",
  period: "2029 to 2031",
  which: "all",
  dates: "keep",
});
const PASTED = {
  name: "later.csv",
  mediaType: "text/csv",
  bytes: new TextEncoder().encode(`${HEADINGS}\n1. Help,Draw a map,TSI,June 2028,Map,,`),
};

async function readPasted() {
  const read = await readBrought(PASTED, null);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

describe("creating a draft plan from a paper", () => {
  it("writes down a plan of five hundred actions whole, each with a sealed line in the ledger", () =>
    withApp(async (test) => {
      const rows = Array.from({ length: 500 }, (_, index) => {
        const improvement = Math.floor(index / 10) + 1;
        return `${improvement}. Improvement ${improvement},Do piece ${index} well,TSI,by June 2027,Note ${index} signed,Begun,`;
      });
      const sheet = await create(test, await bringIn(test, [HEADINGS, ...rows]));
      const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
      expect(sheet.improvements).toHaveLength(50);
      expect(actions.map(({ text }) => text)).toEqual(rows.map((_, index) => `Do piece ${index} well`));
      expect(new Set(actions.map(({ number }) => number)).size).toBe(500);
      expect(actions.every(({ leads, measures }) => leads.length === 1 && measures.length === 1)).toBe(true);
      expect(actions.every(({ progressSaid }) => progressSaid === "Begun")).toBe(true);
      expect(await asMorag(test, findBrokenSeal)).toBeNull();
    }));

  it("keeps words that fit no field as notes where a person says so, and lists them until then", () =>
    withApp(async (test) => {
      const number = await bringIn(test, [HEADINGS, "1. Help,Draw a map,TSI,June 2027,Map,,Ask Ewan first"]);
      const saved = await asMorag(test, (scope) =>
        saveCorrections(scope, number, 1, {
          correct: (before) => withCell(before, "t1r2c7", { role: "note" }),
        }),
      );
      expect(saved).toEqual({ ok: true, value: { version: 2 } });
      const sheet = await create(test, number, 2);
      expect(sheet.improvements[0]?.actions[0]?.note).toBe("Ask Ewan first");
    }));

  it("happens once: a second time it is refused", () =>
    withApp(async (test) => {
      const number = await bringIn(test, [HEADINGS, "1. Help,Draw a map,TSI,June 2027,Map,,"]);
      await create(test, number);
      expect(await asMorag(test, (scope) => createDraftPlan(scope, number, 2))).toEqual({
        ok: false,
        refusal: { reason: "not-open", state: "created" },
      });
    }));

  it("is taken back with everything under it, and leaves a sound ledger", () =>
    withApp(async (test) => {
      const number = await bringIn(test, [HEADINGS, "1. Help,Draw a map,TSI,June 2027,Map,,"]);
      const { plan } = await create(test, number);
      expect(await asMorag(test, (scope) => undoImport(scope, number, 2))).toEqual({ ok: true, value: null });
      await expect(asMorag(test, (scope) => getPlan(scope, plan.number))).rejects.toThrow();
      expect(await asMorag(test, findBrokenSeal)).toBeNull();
    }));

  it("is not taken back once a risk was written down, a later paper brought or a copy made", () =>
    withApp(async (test) => {
      const works: readonly ((scope: Scope, plan: PlanRow) => Promise<unknown>)[] = [
        (scope, plan) => addRisk(scope, plan.number, RISK),
        async (scope, plan) =>
          bringInEdition(scope, {
            plan: plan.number,
            purpose: "updates",
            file: PASTED,
            content: await readPasted(),
          }),
        (scope, plan) => copyPlan(scope, plan.number, { ...COPY, version: plan.version }),
      ];
      for (const work of works) {
        const number = await bringIn(test, [HEADINGS, "1. Help,Draw a map,TSI,June 2027,Map,,"]);
        const { plan } = await create(test, number);
        expect(await asMorag(test, (scope) => work(scope, plan))).toMatchObject({ ok: true });
        expect(await asMorag(test, (scope) => undoImport(scope, number, 2))).toMatchObject({
          ok: false,
          refusal: { reason: "worked-on" },
        });
      }
    }));

  it("needs the permission to start plans", () =>
    withApp(async (test) => {
      const number = await bringIn(test, [HEADINGS, "1. Help,Draw a map,TSI,June 2027,Map,,"]);
      const act = (scope: Scope) => createDraftPlan(scope, number, 1);
      await expect(test.as("Ewan Laird", async (scope) => act(scope))).rejects.toThrow("plans:plan:create");
    }));
});

describe("reading what was brought", () => {
  it("takes a plan that Commonty wrote only as it wrote it", async () => {
    const bytes = new TextEncoder().encode('{"format":"commonty-plan","formatVersion":1}');
    const read = await readBrought({ name: "plan.json", mediaType: "application/json", bytes }, null);
    expect(read).toMatchObject({ ok: false, refusal: { kind: "plan-file", reason: "not-as-described" } });
  });
});
