import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { closeAction } from "../actions/close-action.ts";
import { addEvidence } from "../evidence/add-evidence.ts";
import { lookAtEvidence } from "../evidence/look-at-evidence.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { changeMeasure } from "./change-measure.ts";
import { getMeasure } from "./measure.store.ts";

/** 2.4 of Strathbrae's plan: its measure is a number with readings. */
const PAGES = 9;
const STRATEGY = 8;
const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();
const measureOf = (test: TestApp, action: number) =>
  test.as("Morag Innes", async (scope) => (await getActionDesk(scope, action)).measures[0]?.id ?? "");

describe("a measure that is a number", () => {
  it("says in a sentence how it went, and shows the same as a line and as a table", () =>
    withApp(async (test) => {
      const page = await text(
        test,
        `/strathbrae/desk/measures/${await measureOf(test, PAGES)}`,
        "Morag Innes",
      );
      const sentence =
        "Now 5 pages, on 17 November 2026: 5 more than the 0 pages it began with. The aim is 14 pages, and it has come nearer.";
      expect(page).toContain(`<strong>${sentence}</strong>`);
      expect(page).toContain(`aria-label="${sentence}"`);
      expect(page.match(/<circle class="cm-line__point"/g)).toHaveLength(3);
      expect(page).toContain("The same as a table");
    }));

  it("takes a reading with its day, which waits for a second person", () =>
    withApp(async (test) => {
      const at = `/strathbrae/desk/measures/${await measureOf(test, PAGES)}`;
      const sent = await test.post(
        `${at}/readings`,
        { value: "1,200", readOn: "20 November 2026", audience: "partners" },
        "Morag Innes",
      );
      expect(sent.headers.get("location")).toBe(`${at}?said=read`);
      const page = await text(test, at, "Morag Innes");
      expect(page).toContain("Now 1,200 pages, on 20 November 2026");
      expect(page).toContain("is-open");
      expect(page).toContain("Not yet by a second person");
    }));

  it.each([
    ["many", "20 November 2026", "Write one number, such as 12, 12%, 1,234 or £3m"],
    ["", "20 November 2026", "Write the number that was read"],
    ["7", "24 November 2026", "This day lies ahead"],
    ["7", "soonish", "We cannot read “soonish” as one day"],
  ])("asks again for “%s” read on “%s”, and keeps what was typed", (value, readOn, says) =>
    withApp(async (test) => {
      const at = `/strathbrae/desk/measures/${await measureOf(test, PAGES)}`;
      const sent = await test.post(`${at}/readings`, { value, readOn, audience: "partners" }, "Morag Innes");
      const page = await sent.text();
      expect([sent.status, page]).toEqual([422, expect.stringContaining(says)]);
      expect(page).toContain(`value="${readOn}"`);
    }),
  );

  it("is set by who may change actions, and its readings are given by who leads it", () =>
    withApp(async (test) => {
      const id = await measureOf(test, PAGES);
      await test.as("Ewan Laird", async (scope) => {
        const input = { kind: "number" as const, unit: "", baseline: "", aim: "" };
        expect(() => changeMeasure(scope, id, input)).toThrow(Forbidden);
      });
      const reading = { value: "7", readOn: "", audience: "partners" };
      const path = `/strathbrae/desk/measures/${id}/readings`;
      expect((await test.post(path, reading, "Ewan Laird")).status).toBe(403);
      expect((await test.post(path, reading, "Morag Innes")).status).toBe(303);
      expect((await test.get(`/inverlairn/desk/measures/${id}`, "Ruaridh Munro")).status).toBe(404);
    }));

  it("refuses a baseline that is no number", () =>
    withApp(async (test) => {
      const at = `/strathbrae/desk/measures/${await measureOf(test, PAGES)}`;
      const sent = await test.post(at, { kind: "number", baseline: "not many", aim: "14" }, "Morag Innes");
      expect([sent.status, await sent.text()]).toEqual([
        422,
        expect.stringContaining("Write where it stood as one number"),
      ]);
    }));

  it("is public with what everybody may see and a second person has accepted, and nothing else", () =>
    withApp(async (test) => {
      const id = await measureOf(test, PAGES);
      const give = (value: string, audience: "public" | "partners") =>
        test.as("Morag Innes", (scope) =>
          addEvidence(
            scope,
            PAGES,
            { measure: id, title: "Pages", url: "", value, readOn: scope.asOn, audience },
            null,
          ),
        );
      const inside = await give("61", "partners");
      const unseen = await give("62", "public");
      await test.as("Calum Drever", (scope) =>
        lookAtEvidence(scope, inside.ok ? inside.value.id : "", { verdict: "accepted", reason: "" }),
      );
      const before = await text(test, `/strathbrae/actions/${PAGES}`);
      expect(before).toContain("Now 5 pages, on 17 November 2026");
      expect(before).not.toMatch(/Now 6[12] pages/);
      await test.as("Calum Drever", (scope) =>
        lookAtEvidence(scope, unseen.ok ? unseen.value.id : "", { verdict: "accepted", reason: "" }),
      );
      expect(await text(test, `/strathbrae/actions/${PAGES}`)).toContain("Now 62 pages, on 23 November 2026");
    }));
});

describe("a measure that is worked out", () => {
  const onTime = { kind: "on-time" as const, unit: "", baseline: "", aim: "" };

  it("shows the share on time with its counts, by reporting year", () =>
    withApp(async (test) => {
      const id = await measureOf(test, STRATEGY);
      await test.as("Morag Innes", (scope) => changeMeasure(scope, id, onTime));
      const page = await text(test, `/strathbrae/desk/measures/${id}`, "Sheena Watt");
      // Due and passed: 1.1, 2.1, 2.2, 3.1, 5.1 and 5.2. Done by then: 1.1, 3.1 and 5.1; 2.2 was done a day late.
      expect(page).toContain("3 of 6 on time (50%)");
      expect(page).toContain("2026/27");
      expect(await text(test, "/strathbrae/desk/plans/1/measures", "Sheena Watt")).toContain(
        "3 of 6 on time (50%)",
      );
    }));

  it("takes no evidence by hand, and asks for none when its action is closed", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", async (scope) => {
        const { measures } = await getActionDesk(scope, STRATEGY);
        for (const { id } of measures) await changeMeasure(scope, id, onTime);
        const given = {
          measure: measures[0]?.id ?? "",
          title: "",
          url: "https://www.strathbrae.example/x",
          value: "",
          audience: "public" as const,
        };
        expect(await addEvidence(scope, STRATEGY, given, null)).toMatchObject({
          ok: false,
          refusal: { reason: "measure-worked-out" },
        });
        const { version } = (await getActionDesk(scope, STRATEGY)).action;
        expect(await closeAction(scope, { number: STRATEGY, version, overrideReason: null })).toMatchObject({
          refusal: { reason: "evidence-missing", measureIds: [] },
        });
      });
    }));

  it("is not made of one that has evidence, and stays what it is when its words change", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", async (scope) => {
        const pages = (await getActionDesk(scope, PAGES)).measures[0]?.id ?? "";
        expect(await changeMeasure(scope, pages, onTime)).toMatchObject({
          ok: false,
          refusal: { reason: "has-evidence" },
        });
      });
      const id = await measureOf(test, STRATEGY);
      await test.as("Morag Innes", (scope) => changeMeasure(scope, id, onTime));
      const edit = await text(test, `/strathbrae/desk/actions/${STRATEGY}/edit`, "Morag Innes");
      const action = await test.as(
        "Morag Innes",
        async (scope) => (await getActionDesk(scope, STRATEGY)).action,
      );
      const saved = await test.post(
        `/strathbrae/desk/actions/${STRATEGY}/edit`,
        {
          improvement: action.improvementId,
          version: /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "",
          text: action.text,
          lead: action.leadText ?? "",
          target: action.target?.text ?? "",
          measures: "What was done in time\nFunding found",
        },
        "Morag Innes",
      );
      expect(saved.status).toBe(303);
      await test.as("Morag Innes", async (scope) => {
        expect(await getMeasure(scope, id)).toMatchObject({ text: "What was done in time", kind: "on-time" });
      });
    }));
});

it("the numbers of a plan stand in one table, and are taken away as it shows them", () =>
  withApp(async (test) => {
    const csv = await text(test, "/strathbrae/desk/plans/1/measures.csv", "Sheena Watt");
    expect(csv).toContain("14 pages, each read by three residents");
    expect(csv).toContain("+5");
    const years = await text(test, "/strathbrae/desk/plans/1/measures/on-time.csv", "Sheena Watt");
    expect(years).toMatch(/2026\/27,6,3,6,3/);
    await test.as("Sheena Watt", async (scope) => {
      expect((await getPlanSheet(scope, await getPlan(scope, 1))).improvements).toHaveLength(5);
    });
  }));
