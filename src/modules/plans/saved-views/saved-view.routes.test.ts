import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

const PAGE = "/strathbrae/desk/views";
const LATE = { name: "What is late", address: "/plans/1/timeline?s=late&page=2" };

const keep = (test: TestApp, fields: Record<string, string> = LATE, who = "Morag Innes") =>
  test.post(PAGE, fields, who);
const see = async (test: TestApp, path: string, who = "Morag Innes") => (await test.get(path, who)).text();

describe("a view that somebody keeps", () => {
  it("is found with its plan, on the home and in their list, and is marked where it is seen", () =>
    withApp(async (test) => {
      expect(await see(test, "/strathbrae/desk/plans/1?s=late")).toContain("Keep this view");
      expect((await keep(test)).status).toBe(303);
      const link = 'href="/strathbrae/desk/plans/1/timeline?s=late"';
      for (const path of ["/strathbrae/desk", PAGE, "/strathbrae/desk/plans/1"])
        expect([path, await see(test, path)]).toEqual([path, expect.stringContaining(link)]);
      const seen = await see(test, "/strathbrae/desk/plans/1/timeline?s=late");
      expect(seen).toContain(`${link} aria-current="true"`);
      expect(seen).not.toContain("Keep this view");
    }));

  it("is nobody else's to see or to let go", () =>
    withApp(async (test) => {
      await keep(test);
      const id = /views\/([0-9a-f-]{36})\/removal/.exec(await see(test, PAGE))?.[1];
      expect(id).toBeDefined();
      for (const path of ["/strathbrae/desk", PAGE, "/strathbrae/desk/plans/1"])
        expect(await see(test, path, "Fiona Geddes")).not.toContain("What is late");
      expect((await test.post(`${PAGE}/${id}/removal`, {}, "Fiona Geddes")).status).toBe(404);
      expect((await test.post(`${PAGE}/${id}/removal`, {}, "Morag Innes")).status).toBe(303);
      expect(await see(test, PAGE)).toContain("You keep no view yet");
    }));

  it.each([
    [{ ...LATE, name: "" }, "Give the view a name"],
    [{ ...LATE, address: "https://elsewhere.example/?q=1" }, "This address is no view of a plan"],
    [{ ...LATE, address: "/plans/1" }, "Nothing is asked for in this view"],
  ])("%j is refused, and what was typed is kept", (fields, sentence) =>
    withApp(async (test) => {
      const answer = await keep(test, fields);
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain(sentence);
      expect(html).toContain(`value="${fields.name}"`);
    }),
  );

  it("has a name of its own, for each person", () =>
    withApp(async (test) => {
      await keep(test);
      const again = await keep(test, { ...LATE, name: "WHAT IS LATE" });
      expect(again.status).toBe(422);
      expect(await again.text()).toContain("You keep a view under this name already");
      expect((await keep(test, LATE, "Fiona Geddes")).status).toBe(303);
    }));
});
