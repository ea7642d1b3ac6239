import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { changePlace } from "./change-place.ts";
import { listPlaces } from "./place.store.ts";

const PATH = "/strathbrae/desk/set-up/places";
const sent = { name: "Kirkorrin", kind: "locality", code: "" };

test("where there is no place yet, the page says how to begin", () =>
  withApp(async ({ get }) => {
    const empty = await get("/inverlairn/desk/set-up/places", "Ruaridh Munro");
    expect(await empty.text()).toContain("No place yet");
  }));

test("a place is added, and stands in the list", () =>
  withApp(async ({ get, post }) => {
    const answer = await post(PATH, { ...sent, code: "s12 000099" }, "Morag Innes");
    expect(answer.headers.get("location")).toBe(`${PATH}?said=added`);
    const list = await (await get(`${PATH}?said=added`, "Ewan Laird")).text();
    expect(list).toContain("Kirkorrin");
    expect(list).toContain("S12000099");
    expect(list).not.toContain("Add a place");
  }));

test("a code that is none and a name that is taken are said at their fields", () =>
  withApp(async ({ post }) => {
    const wrong = await post(PATH, { ...sent, code: "Kirkorrin" }, "Morag Innes");
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('<a href="#code">Write the code as S and eight figures');
    await post(PATH, sent, "Morag Innes");
    const again = await post(PATH, sent, "Morag Innes");
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('<a href="#name">There is a place of this kind and name already');
  }));

test("who is slower at a change sees both texts", () =>
  withApp(async ({ as, post }) => {
    await post(PATH, sent, "Morag Innes");
    const [place] = await as("Fiona Geddes", listPlaces);
    if (!place) throw new Error("no place");
    await as("Fiona Geddes", (scope) =>
      changePlace(scope, place.id, 1, { name: "Glenorrin", kind: "locality", code: null }),
    );
    const answer = await post(`${PATH}/${place.id}`, { ...sent, kind: "ward", version: "1" }, "Morag Innes");
    expect(answer.status).toBe(409);
    const html = await answer.text();
    for (const words of ["Glenorrin", "Kirkorrin", "Locality", "Ward"]) expect(html).toContain(words);
  }));

test("who may not change places is refused", () =>
  withApp(async ({ get, post }) => {
    expect((await get(`${PATH}/new`, "Calum Drever")).status).toBe(403);
    expect((await post(PATH, sent, "Calum Drever")).status).toBe(403);
  }));
