import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { addUpdate } from "./add-update.ts";

/** 4.2 of Strathbrae's plan: led by the Third Sector Interface, for which Ewan Laird answers. */
const SERVICES = 14;
const PAGE = `/strathbrae/desk/actions/${SERVICES}`;

const desk = (test: TestApp) => test.as("Morag Innes", (scope) => getActionDesk(scope, SERVICES));

/** What Ewan's page of the action would send, with these words in it. */
async function fill(test: TestApp, words: Record<string, string>) {
  const html = await (await test.get(PAGE, "Ewan Laird")).text();
  const form = html.slice(html.indexOf('id="update"'));
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
  const status = /value="([\w-]+)"[^>]* checked/.exec(form)?.[1] ?? "";
  return {
    ...{ key: hidden("key"), version: hidden("version"), status },
    ...{ done: "", next: "", audience: "public", newdate: "", newdateReason: "", ...words },
  };
}

const send = (test: TestApp, form: Record<string, string>) =>
  test.post(`${PAGE}/updates`, form, "Ewan Laird");

describe("an update at the desk", () => {
  it("asks for more time with the same button, and both are kept", () =>
    withApp(async (test) => {
      const asked = { newdate: "by June 2028", newdateReason: "The funder decides in April." };
      const answer = await send(test, await fill(test, { done: "A draft is written.", ...asked }));
      expect(answer.headers.get("location")).toBe(`${PAGE}?said=updated-asked`);
      const { updates, asked: waits } = await desk(test);
      expect(updates[0]).toMatchObject({ done: "A draft is written.", personalLinkId: null });
      expect(waits?.move).toMatchObject({ reason: "The funder decides in April.", state: "open" });
      expect(waits?.move.target.text).toBe("by June 2028");
      // What waits is shown on top of the page, and not asked for a second time below.
      expect(await (await test.get(PAGE, "Ewan Laird")).text()).not.toContain('name="newdate"');
    }));

  it("keeps neither where the date cannot stand, and all that was typed stands in the form", () =>
    withApp(async (test) => {
      const before = (await desk(test)).updates.length;
      const words = { done: "A draft is written.", newdateReason: "The funder decides." };
      const unread = await send(test, await fill(test, { ...words, newdate: "soonish" }));
      const html = await unread.text();
      expect([unread.status, html.includes("We cannot read “soonish” as a date")]).toEqual([422, true]);
      for (const kept of ["A draft is written.", "soonish", "The funder decides."])
        expect(html).toContain(kept);
      expect(html).toMatch(/<details[^>]* open[^>]*>\s*<summary[^>]*>\s*I need more time/);
      const noReason = await send(test, await fill(test, { newdate: "never mind when", status: "blocked" }));
      const all = await noReason.text();
      for (const wrong of [
        "Say why more time is needed",
        "We cannot read “never mind when”",
        "Say what stands in the way",
      ])
        expect(all).toContain(wrong);
      const { updates, asked } = await desk(test);
      expect([updates.length, asked]).toEqual([before, null]);
    }));

  it("is asked for a word where nothing is typed and nothing changed; the other button says that nothing has", () =>
    withApp(async (test) => {
      const before = (await desk(test)).updates.length;
      const silent = await send(test, await fill(test, { audience: "partners" }));
      const html = await silent.text();
      expect([silent.status, html.includes("If it is as it was, press “Nothing has changed”")]).toEqual([
        422,
        true,
      ]);
      expect(html).toMatch(/value="partners"[^>]* checked/);
      expect((await desk(test)).updates.length).toBe(before);
      const { action } = await desk(test);
      expect((await send(test, await fill(test, { unchanged: "yes" }))).status).toBe(303);
      const { updates, action: after } = await desk(test);
      expect(updates[0]?.done).toMatch(/^Nothing has changed since \d+ \w+ 2026\.$/);
      expect([updates[0]?.status, after.status]).toEqual([action.status, action.status]);
      const changed = await send(test, await fill(test, { unchanged: "yes", status: "blocked" }));
      expect(changed.status).toBe(422);
      expect(await changed.text()).toContain("you chose “Held up”");
    }));

  it("sent twice by the same form is one; with other words in it a further one", () =>
    withApp(async (test) => {
      const before = (await desk(test)).updates.length;
      const form = await fill(test, { done: "Once", status: "in-progress" });
      for (const _ of ["once", "again"]) expect((await send(test, form)).status).toBe(303);
      const own = { ...(await fill(test, { done: "Twice", status: "in-progress" })), key: form.key };
      expect((await send(test, own)).status).toBe(303);
      // Gone back with, a browser puts the same words into a fresh form.
      const latest = (await desk(test)).updates[0]?.done ?? "";
      const again = await fill(test, { done: latest, status: "in-progress" });
      expect((await send(test, again)).status).toBe(303);
      const said = (await desk(test)).updates;
      expect(said.length - before).toBe(2);
      expect(
        said
          .slice(0, 2)
          .map(({ done }) => done)
          .toSorted(),
      ).toEqual(["Once", "Twice"]);
    }));

  it("gives the words back where somebody changed the action meanwhile, with what they said above", () =>
    withApp(async (test) => {
      const form = await fill(test, { done: "My own words", status: "in-progress" });
      await test.as("Morag Innes", (scope) =>
        addUpdate(scope, SERVICES, {
          status: "blocked",
          done: "Told by telephone",
          next: "",
          audience: "partners",
        }),
      );
      const late = await send(test, form);
      const html = await late.text();
      expect([late.status, html.includes("Somebody changed this action while you were writing")]).toEqual([
        409,
        true,
      ]);
      for (const words of ["My own words", "Told by telephone"]) expect(html).toContain(words);
      expect((await send(test, await fill(test, { done: "My own words" }))).status).toBe(303);
      const said = (await desk(test)).updates.map(({ done }) => done);
      expect(said.slice(0, 2).toSorted()).toEqual(["My own words", "Told by telephone"]);
    }));
});
