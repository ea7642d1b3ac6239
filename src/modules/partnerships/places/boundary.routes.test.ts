import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { getPlace, listPlaces } from "./place.store.ts";

const square = [
  [-4, 57],
  [-3.9, 57],
  [-3.9, 57.1],
  [-4, 57.1],
  [-4, 57],
];
const file = (value: unknown, name = "harbour.geojson") => new File([JSON.stringify(value)], name);
const area = (ring: unknown) => file({ type: "Polygon", coordinates: [ring] });
const source = "Strathbrae Council, 2026";

/** The place of Strathbrae whose outline nobody knows yet, and its page at the desk. */
async function harbour(test: TestApp) {
  const places = await test.as("Morag Innes", listPlaces);
  const id = places.find(({ boundary }) => boundary === null)?.id ?? "";
  return { id, path: `/strathbrae/desk/set-up/places/${id}` };
}

describe("where a place lies", () => {
  it("is said by a file, drawn on its page, public at once, and taken away again", () =>
    withApp(async (test) => {
      const { id, path } = await harbour(test);
      const set = await test.post(
        `${path}/boundary`,
        { version: "1", source, boundary: area(square) },
        "Morag Innes",
      );
      expect(set.headers.get("location")).toBe(`${path}?said=outline-set`);
      const page = await (await test.get(`${path}?said=outline-set`, "Morag Innes")).text();
      expect(page).toContain("The outline is saved");
      expect(page).toContain("Outline of Harbour and Old Town");
      expect(page).toContain(source);
      const open = await (await test.get(`/strathbrae/places/${id}/boundary.geojson`)).json();
      expect(open).toMatchObject({
        geometry: { coordinates: [square] },
        properties: { boundarySource: source },
      });
      const taken = await test.post(`${path}/boundary/removal`, { version: "2" }, "Morag Innes");
      expect(taken.status).toBe(303);
      await test.as("Morag Innes", async (scope) => {
        expect(await getPlace(scope, id)).toMatchObject({ boundary: null, boundarySource: null, version: 3 });
        const events = await listEventsOf(scope, { kind: "place", id });
        expect(events.map(({ event, facts }) => [event, facts])).toEqual([
          ["partnerships.boundary.removed", {}],
          ["partnerships.boundary.set", { type: "Polygon", points: 5 }],
        ]);
      });
    }));

  it.each([
    ["no file", { version: "1", source }, "Choose a file"],
    ["no source", { version: "1", source: "", boundary: area(square) }, "Say where the outline comes from"],
    ["metres", { version: "1", source, boundary: area([[311000, 723000]]) }, "Export it as WGS 84"],
    ["an open line", { version: "1", source, boundary: area(square.slice(0, 4)) }, "Close it in the program"],
    [
      "a picture",
      { version: "1", source, boundary: new File(["\x89PNG"], "map.png") },
      "a shapefile or KML is something else",
    ],
    [
      "a file of three megabytes",
      { version: "1", source, boundary: new File([" ".repeat(3_000_000)], "large.json") },
      "larger than 2 megabytes",
    ],
  ])("is refused with the way out, and the source kept: %s", (_, fields, says) =>
    withApp(async (test) => {
      const { path } = await harbour(test);
      const answer = await test.post(`${path}/boundary`, fields, "Morag Innes");
      const page = await answer.text();
      expect([answer.status, page.includes(says)]).toEqual([422, true]);
      expect(page).toContain("<title>Error: ");
      if (fields.source) expect(page).toContain(source);
    }),
  );

  it("is not said by somebody who saw another version of the place, nor by who may not", () =>
    withApp(async (test) => {
      const { path } = await harbour(test);
      const fields = { version: "7", source, boundary: area(square) };
      expect((await test.post(`${path}/boundary`, fields, "Morag Innes")).status).toBe(409);
      expect((await test.post(`${path}/boundary/removal`, { version: "1" }, "Ewan Laird")).status).toBe(403);
    }));
});
