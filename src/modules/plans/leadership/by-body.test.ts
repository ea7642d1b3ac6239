import { expect, test } from "vitest";
import { groupByBody } from "./by-body.ts";

const tsi = { id: "tsi", name: "Third Sector Interface" };
const council = { id: "council", name: "Strathbrae Council" };
const told = (improvements: Parameters<typeof groupByBody<{ title: string; concerns: (typeof tsi)[] }>>[0]) =>
  groupByBody(improvements).map(({ body, improvements }) => [
    body?.name ?? "whole",
    ...improvements.map(({ title }) => title),
  ]);

test("what concerns nobody by name concerns the whole partnership, and stands first", () => {
  expect(
    told([
      { title: "talks", concerns: [tsi, council] },
      { title: "who decides", concerns: [] },
      { title: "grants", concerns: [tsi] },
    ]),
  ).toEqual([
    ["whole", "who decides"],
    ["Strathbrae Council", "talks"],
    ["Third Sector Interface", "talks", "grants"],
  ]);
});

test("a plan without improvements concerns nobody", () => {
  expect(groupByBody([])).toEqual([]);
});
