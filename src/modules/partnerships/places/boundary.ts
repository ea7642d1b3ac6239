import { type Result, refused } from "../../../kernel/result.ts";
import type { PlaceGeometry } from "./place.table.ts";

/** What a file of a boundary may have: enough for a council area drawn finely, and light enough for a page. */
export const BOUNDARY_BYTES = 2_000_000;
export const MOST_POINTS = 20_000;

export type BoundaryRefusal =
  | { readonly reason: "no-json" | "no-geojson" | "nothing-in-it" | "not-an-area" | "several-points" }
  | { readonly reason: "no-position" | "not-degrees" | "outside-scotland" }
  | { readonly reason: "ring-open" | "ring-too-short" | "ring-flat" }
  | { readonly reason: "too-many-points"; readonly points: number };

/** A boundary as it is kept, with how many points it has. */
export interface Boundary {
  readonly geometry: PlaceGeometry;
  readonly points: number;
}

type Position = readonly [number, number];
type Ring = readonly Position[];
type Found =
  | { readonly kind: "area"; readonly rings: readonly Ring[] }
  | { readonly kind: "point"; readonly at: Position };

/**
 * Reads a GeoJSON file (RFC 7946): a geometry, a Feature or a FeatureCollection, whose areas are taken together as one
 * place. Positions are degrees of WGS 84, longitude first; heights are dropped, six decimals kept (a tenth of a metre).
 * Rings must be closed (3.1.6); which way round they run is put right.
 */
export function readBoundary(text: string): Result<Boundary, BoundaryRefusal> {
  const parsed = parseJson(text);
  if (parsed === undefined) return refused({ reason: "no-json" });
  const found: Found[] = [];
  const trouble = gather(parsed, found, 0);
  if (trouble) return refused(trouble);
  return wholeOf(found);
}

/** A file names its own encoding by a mark at most; the mark is no part of JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Collections within collections: nobody needs more of them. */
const DEEPEST = 4;

function gather(value: unknown, found: Found[], depth: number): BoundaryRefusal | null {
  if (!isObject(value) || depth > DEEPEST) return { reason: "no-geojson" };
  switch (value.type) {
    case "FeatureCollection":
      return gatherAll(value.features, found, depth);
    case "GeometryCollection":
      return gatherAll(value.geometries, found, depth);
    case "Feature":
      return value.geometry === null ? null : gather(value.geometry, found, depth + 1);
    case "Polygon":
      return gatherArea(value.coordinates, found);
    case "MultiPolygon":
      return each(value.coordinates, (area) => gatherArea(area, found));
    case "Point": {
      const at = positionOf(value.coordinates);
      if ("reason" in at) return at;
      found.push({ kind: "point", at });
      return null;
    }
    case "MultiPoint":
    case "LineString":
    case "MultiLineString":
      return { reason: "not-an-area" };
    default:
      return { reason: "no-geojson" };
  }
}

function gatherAll(value: unknown, found: Found[], depth: number): BoundaryRefusal | null {
  return each(value, (one) => gather(one, found, depth + 1));
}

function gatherArea(value: unknown, found: Found[]): BoundaryRefusal | null {
  const rings: Ring[] = [];
  const trouble = each(value, (one) => {
    const ring = ringOf(one, rings.length === 0);
    if ("reason" in ring) return ring;
    rings.push(ring);
    return null;
  });
  if (trouble) return trouble;
  if (rings.length > 0) found.push({ kind: "area", rings });
  return null;
}

/** A ring, run the right way round: the outer one against the clock, holes with it (RFC 7946, 3.1.6). */
function ringOf(value: unknown, outer: boolean): Ring | BoundaryRefusal {
  const ring: Position[] = [];
  const trouble = each(value, (one) => {
    const position = positionOf(one);
    if ("reason" in position) return position;
    ring.push(position);
    return null;
  });
  if (trouble) return trouble;
  if (ring.length < 4) return { reason: "ring-too-short" };
  const [first] = ring;
  const last = ring.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return { reason: "ring-open" };
  const area = signedArea(ring);
  if (area === 0) return { reason: "ring-flat" };
  return area > 0 === outer ? ring : ring.toReversed();
}

function positionOf(value: unknown): Position | BoundaryRefusal {
  if (!Array.isArray(value) || value.length < 2) return { reason: "no-position" };
  const [longitude, latitude] = value as unknown[];
  if (typeof longitude !== "number" || typeof latitude !== "number") return { reason: "no-position" };
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return { reason: "not-degrees" };
  // With Rockall and the Out Skerries: a place of Scotland whose numbers are the other way round is in the Indian Ocean.
  if (longitude < -14 || longitude > 0 || latitude < 54.5 || latitude > 61.5)
    return { reason: "outside-scotland" };
  return [sixDecimals(longitude), sixDecimals(latitude)];
}

function wholeOf(found: readonly Found[]): Result<Boundary, BoundaryRefusal> {
  const areas = found.flatMap((one) => (one.kind === "area" ? [one.rings] : []));
  const points = areas.flat().reduce((sum, ring) => sum + ring.length, 0);
  if (points > MOST_POINTS) return refused({ reason: "too-many-points", points });
  const [area] = areas;
  if (area) {
    const geometry: PlaceGeometry =
      areas.length === 1
        ? { type: "Polygon", coordinates: area }
        : { type: "MultiPolygon", coordinates: areas };
    return { ok: true, value: { geometry, points } };
  }
  const [only, ...others] = found.flatMap((one) => (one.kind === "point" ? [one.at] : []));
  if (!only) return refused({ reason: "nothing-in-it" });
  if (others.length > 0) return refused({ reason: "several-points" });
  return { ok: true, value: { geometry: { type: "Point", coordinates: only }, points: 1 } };
}

/** Twice the area that a ring encloses, above nought where it runs against the clock. */
function signedArea(ring: Ring): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) < 1e-12 ? 0 : sum;
}

/** Does the same with each of a list; what is no list is no GeoJSON. */
function each(value: unknown, act: (one: unknown) => BoundaryRefusal | null): BoundaryRefusal | null {
  if (!Array.isArray(value)) return { reason: "no-geojson" };
  for (const one of value as unknown[]) {
    const trouble = act(one);
    if (trouble) return trouble;
  }
  return null;
}

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
