import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { Outline } from "./outline.tsx";

/** Invented outlines, in the sea. */
const hill = [
  [-6.5, 58.9],
  [-6.4, 58.88],
  [-6.36, 58.92],
  [-6.42, 58.96],
  [-6.5, 58.9],
];
const hole = [
  [-6.44, 58.91],
  [-6.42, 58.93],
  [-6.4, 58.91],
  [-6.44, 58.91],
];
const island = [
  [-6.3, 58.93],
  [-6.28, 58.93],
  [-6.29, 58.95],
  [-6.3, 58.93],
];

export const examples: Example[] = [
  {
    name: "an area with a hole in it",
    node: <Outline name="Kirkorrin" geometry={{ type: "Polygon", coordinates: [hill, hole] }} />,
  },
  {
    name: "an area and an island",
    node: <Outline name={LONG_TITLE} geometry={{ type: "MultiPolygon", coordinates: [[hill], [island]] }} />,
  },
  {
    name: "a point",
    node: <Outline name="The hall" geometry={{ type: "Point", coordinates: [-6.4, 58.9] }} />,
  },
];
