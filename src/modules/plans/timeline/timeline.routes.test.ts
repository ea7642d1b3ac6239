import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();
const AT = "/strathbrae/desk/plans/1/timeline";

describe("a timeline", () => {
  it("says first what is late and what comes, then draws each action once", () =>
    withApp(async (test) => {
      const page = await text(test, AT, "Morag Innes");
      expect(page).toContain("Two actions are past their date: 2.1 by 20 weeks and 5.2 by 3 weeks.");
      expect(page.match(/<use href="#tl-1"/g)).toHaveLength(18 + 1);
      expect(page.match(/<symbol id="tl-1">/g)).toHaveLength(1);
      expect(page).toContain("No date set");
      expect(page).not.toContain("style=");
    }));

  it("is filtered by its key, and the key gives all of it back", () =>
    withApp(async (test) => {
      const events = await text(test, `${AT}?dates=ongoing`, "Morag Innes");
      expect(events).toContain("Refresh the list every year");
      expect(events).not.toContain("Write a communications strategy");
      expect(events).toContain(`<a href="${AT}" aria-current="true">Ongoing or repeating</a>`);
      expect(await text(test, `${AT}?q=zebra`, "Morag Innes")).toContain("No action is like that");
    }));

  it("is taken away as it is seen", () =>
    withApp(async (test) => {
      const csv = await text(test, `${AT}.csv?s=late`, "Morag Innes");
      expect(csv).toContain("Agree a code of conduct");
      expect(csv).not.toContain("Write a communications strategy");
    }));

  it("of all plans stands on one scale, and is empty where there is none", () =>
    withApp(async (test) => {
      expect(await text(test, "/strathbrae/desk/timeline", "Sheena Watt")).toContain(
        "Write a communications",
      );
      expect(await text(test, "/inverlairn/desk/timeline", "Ruaridh Munro")).toContain(
        "No plan has an action yet",
      );
    }));

  it("begins its years where the partnership's reporting year begins", () =>
    withApp(async (test) => {
      expect(await text(test, AT, "Morag Innes")).toContain(">2026/27</text>");
      const settings = await text(test, "/strathbrae/desk/set-up/partnership", "Fiona Geddes");
      const fields = Object.fromEntries(
        [...settings.matchAll(/name="([\w-]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
          name,
          value,
        ]),
      );
      const saved = await test.post(
        "/strathbrae/desk/set-up/partnership",
        { ...fields, yearStart: "1" },
        "Fiona Geddes",
      );
      expect(saved.status).toBe(303);
      const page = await text(test, AT, "Morag Innes");
      expect(page).toContain(">2026</text>");
      expect(page).not.toContain(">2026/27</text>");
    }));

  it("in public shows the published words, and nothing of what the desk changed since", () =>
    withApp(async (test) => {
      const edit = await text(test, "/strathbrae/desk/actions/8/edit", "Morag Innes");
      const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
      const improvement = /<option value="([^"]+)" selected/.exec(edit)?.[1] ?? "";
      const saved = await test.post(
        "/strathbrae/desk/actions/8/edit",
        {
          version,
          improvement,
          text: "Write something else",
          lead: "",
          target: "",
          measures: "Strategy adopted\nFunding found",
        },
        "Morag Innes",
      );
      expect(saved.status).toBe(303);
      for (const path of ["/strathbrae/plans/1/timeline", "/strathbrae/plans/1/timeline.csv"]) {
        const page = await text(test, path);
        expect(page).toContain("Write a communications strategy");
        expect(page).not.toContain("Write something else");
      }
      expect((await test.get("/inverlairn/plans/1/timeline")).status).toBe(404);
    }));
});
