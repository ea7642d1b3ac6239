import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_POINTS, readBoundary } from "./boundary.ts";

const clockwise = [
  [-4, 57],
  [-4, 57.1],
  [-3.9, 57.1],
  [-3.9, 57],
  [-4, 57],
];
const hole = [
  [-3.98, 57.02],
  [-3.94, 57.02],
  [-3.94, 57.06],
  [-3.98, 57.02],
];
const area = (...rings: readonly unknown[]) => ({ type: "Polygon", coordinates: rings });
const feature = (geometry: unknown) => ({ type: "Feature", properties: { name: "Kirkorrin" }, geometry });
const read = (value: unknown) => readBoundary(JSON.stringify(value));

const SHARED = new URL("../../../../../shared/data/geography/boundaries/", import.meta.url);

describe("a boundary", () => {
  test("is taken from a geometry, a feature or a collection of features alike", () => {
    const one = read(area(clockwise));
    expect(one).toMatchObject({ ok: true, value: { points: 5, geometry: { type: "Polygon" } } });
    expect(read(feature(area(clockwise)))).toEqual(one);
    const both = { type: "FeatureCollection", features: [feature(area(clockwise)), feature(null)] };
    expect(read(both)).toEqual(one);
  });

  test("of several areas is one place of several parts", () => {
    const features = [feature(area(clockwise)), feature({ type: "MultiPolygon", coordinates: [[hole]] })];
    expect(read({ type: "FeatureCollection", features })).toMatchObject({
      value: { geometry: { type: "MultiPolygon" }, points: 9 },
    });
  });

  test("runs against the clock outside and with it in holes, however it was drawn", () => {
    const result = read(area(clockwise, hole));
    expect(result).toMatchObject({
      value: { geometry: { coordinates: [clockwise.toReversed(), hole.toReversed()] } },
    });
  });

  test("keeps no heights and no more than six decimals", () => {
    expect(read({ type: "Point", coordinates: [-3.123456789, 56.987654321, 812] })).toMatchObject({
      value: { geometry: { type: "Point", coordinates: [-3.123457, 56.987654] } },
    });
  });

  test.each([
    ["no JSON", "{type: Polygon}", "no-json"],
    ["JSON of something else", '{"plans": []}', "no-geojson"],
    ["a list", "[]", "no-geojson"],
    ["a collection that holds nothing", '{"type":"FeatureCollection","features":[]}', "nothing-in-it"],
    ["a line", JSON.stringify({ type: "LineString", coordinates: clockwise }), "not-an-area"],
    ["a ring that is not closed", JSON.stringify(area(clockwise.slice(0, 4))), "ring-open"],
    [
      "a ring of three points",
      JSON.stringify(area([clockwise[0], clockwise[1], clockwise[0]])),
      "ring-too-short",
    ],
    [
      "a ring that encloses nothing",
      JSON.stringify(
        area([
          [-4, 57],
          [-3, 57],
          [-3.5, 57],
          [-4, 57],
        ]),
      ),
      "ring-flat",
    ],
    ["metres of the National Grid", JSON.stringify(area([[311000, 723000]])), "not-degrees"],
    ["latitude before longitude", JSON.stringify(area([[57, -4]])), "outside-scotland"],
    ["words for numbers", JSON.stringify(area([["-4", "57"]])), "no-position"],
    ["a number that is none", '{"type":"Point","coordinates":[null,57]}', "no-position"],
  ])("is refused for %s", (_, text, reason) => {
    expect(readBoundary(text)).toEqual({ ok: false, refusal: { reason } });
  });

  test("of two points is refused, and of too many points with their number", () => {
    const points = [
      [-4, 57],
      [-3, 57],
    ].map((coordinates) => feature({ type: "Point", coordinates }));
    expect(read({ type: "FeatureCollection", features: points })).toMatchObject({
      refusal: { reason: "several-points" },
    });
    const fine = Array.from({ length: MOST_POINTS }, (_, step) => {
      const turn = (step * 2 * Math.PI) / MOST_POINTS;
      return [-4 + Math.cos(turn), 57 + Math.sin(turn)];
    });
    expect(read(area([...fine, fine[0]]))).toEqual({
      ok: false,
      refusal: { reason: "too-many-points", points: MOST_POINTS + 1 },
    });
  });

  test("is read or refused whatever a file holds, and what was read is read again as the same", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const result = readBoundary(text);
        if (result.ok) expect(read(result.value.geometry)).toEqual(result);
      }),
    );
    const once = read(area(clockwise, hole));
    expect(once.ok && read(once.value.geometry)).toEqual(once);
  });

  test("of real areas is read as it is drawn", () => {
    if (!existsSync(SHARED)) return console.warn("Real boundaries are not here; nothing was read.");
    const read = readdirSync(SHARED).flatMap((name) => {
      const { features } = JSON.parse(readFileSync(new URL(name, SHARED), "utf8")) as { features: unknown[] };
      return features.map((one) => [name, readBoundary(JSON.stringify(one))] as const);
    });
    expect(read.length).toBeGreaterThan(500);
    expect(read.filter(([, result]) => !result.ok)).toEqual([]);
  });
});
