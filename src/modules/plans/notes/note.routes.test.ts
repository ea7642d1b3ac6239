import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { readSearch } from "../../../platform/search/search-words.ts";
import { getPartnership, tenantOf } from "../../partnerships/index.ts";
import { getAction } from "../actions/action.store.ts";
import { findInPlans } from "../search/find-in-plans.ts";
import { listNotes } from "./note.store.ts";
import { removeNote } from "./remove-note.ts";
import { writeNote } from "./write-note.ts";

const ACTION = 14;
const PAGE = `/strathbrae/desk/actions/${ACTION}`;
const WORDS = "We can lend a van on Thursday.";

describe("a note on an action", () => {
  it("is read by everybody at the desk who reads the action, with who wrote it", () =>
    withApp(async ({ get, post }) => {
      expect((await post(`${PAGE}/notes`, { text: WORDS }, "Aisha Malik")).status).toBe(303);
      const page = await (await get(PAGE, "Sheena Watt")).text();
      expect(page).toContain(WORDS);
      expect(page).toContain("Aisha Malik · partners only");
      expect(page).not.toContain("Take this note away");
    }));

  it("is written by those who take part, and not by who only looks on", () =>
    withApp(async ({ get, post }) => {
      expect((await post(`${PAGE}/notes`, { text: WORDS }, "Sheena Watt")).status).toBe(403);
      expect(await (await get(PAGE, "Sheena Watt")).text()).not.toContain("Write a note");
      const empty = await post(`${PAGE}/notes`, { text: " " }, "Aisha Malik");
      expect(empty.status).toBe(422);
      expect(await empty.text()).toContain("Write your note");
    }));

  it("is one note when the same form is sent twice, and another with other words in it", () =>
    withApp(async ({ as, post }) => {
      const fields = { text: WORDS, key: crypto.randomUUID() };
      const count = () =>
        as(
          "Aisha Malik",
          async (scope) => (await listNotes(scope, [(await getAction(scope, ACTION)).id])).length,
        );
      for (const _ of ["once", "again"])
        expect((await post(`${PAGE}/notes`, fields, "Aisha Malik")).status).toBe(303);
      expect(await count()).toBe(1);
      await post(`${PAGE}/notes`, { ...fields, text: "Or on Friday." }, "Aisha Malik");
      expect(await count()).toBe(2);
      // Gone back with, a browser puts the same words into a fresh form.
      await post(`${PAGE}/notes`, { text: "Or on Friday.", key: crypto.randomUUID() }, "Aisha Malik");
      expect(await count()).toBe(2);
    }));

  it("is found at the desk by who may read it, and nowhere in public; a removed one by nobody", () =>
    withApp(async ({ as, get, post }) => {
      await post(`${PAGE}/notes`, { text: "A quernstone stands in the way." }, "Aisha Malik");
      const found = async (who?: string) => {
        const at = who ? "/strathbrae/desk/search" : "/strathbrae/search";
        const html = await (await get(`${at}?q=quernstones`, who)).text();
        return [html.replace(/<[^>]+>/g, "").includes("quernstone stands"), html.includes(`href="${PAGE}"`)];
      };
      expect(await found("Sheena Watt")).toEqual([true, true]);
      expect(await found()).toEqual([false, false]);
      expect((await get("/strathbrae/desk/search?q=quernstones", "Ruaridh Munro")).status).toBe(403);
      await as("Aisha Malik", async (scope) => {
        const words = readSearch("quernstones");
        const tenant = tenantOf(await getPartnership(scope));
        if (!words) throw new Error("a word can be looked for");
        expect(await findInPlans(scope, tenant, words)).toHaveLength(1);
        const readsNone = { ...scope, permissions: new Set<never>() };
        expect(await findInPlans(readsNone, tenant, words)).toEqual([]);
        const [note] = await listNotes(scope, [(await getAction(scope, ACTION)).id]);
        await removeNote(scope, ACTION, note?.id ?? "");
      });
      expect(await found("Sheena Watt")).toEqual([false, false]);
    }));

  it("is taken away by its writer or the lead officer, words and all; its place stays", () =>
    withApp(async ({ as, get }) => {
      const id = await as("Aisha Malik", async (scope) => {
        await writeNote(scope, ACTION, { text: WORDS });
        return (await listNotes(scope, [(await getAction(scope, ACTION)).id]))[0]?.id ?? "";
      });
      await as("Ewan Laird", (scope) => expect(removeNote(scope, ACTION, id)).rejects.toThrow(Forbidden));
      await as("Morag Innes", async (scope) => {
        expect(await removeNote(scope, ACTION, id)).toMatchObject({ ok: true });
        const [row] = await listNotes(scope, [(await getAction(scope, ACTION)).id]);
        expect(row?.text).toBe("");
        expect(await removeNote(scope, ACTION, id)).toMatchObject({ ok: false });
      });
      const page = await (await get(PAGE, "Aisha Malik")).text();
      expect(page).not.toContain(WORDS);
      expect(page).toContain("It is removed, by Morag Innes");
    }));
});
