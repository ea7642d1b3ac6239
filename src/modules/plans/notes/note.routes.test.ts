import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { getAction } from "../actions/action.store.ts";
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

  it("is one note when the same form is sent twice", () =>
    withApp(async ({ as, post }) => {
      const fields = { text: WORDS, key: crypto.randomUUID() };
      for (const _ of ["once", "again"])
        expect((await post(`${PAGE}/notes`, fields, "Aisha Malik")).status).toBe(303);
      await as("Aisha Malik", async (scope) =>
        expect(await listNotes(scope, [(await getAction(scope, ACTION)).id])).toHaveLength(1),
      );
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
