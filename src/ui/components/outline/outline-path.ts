/** Longitude and latitude in degrees (WGS 84). */
type Position = readonly number[];
type Ring = readonly Position[];

/** What GeoJSON gives for a place, as far as it can be drawn. */
export type Outlined =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

export interface DrawnOutline {
  /** The path of an SVG; empty for a point. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly extent: Extent;
}

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const LONGEST_SIDE = 320;
const SHORTEST_SIDE = 40;
const MARGIN = 4;

/**
 * An outline as a small picture, north up: degrees of longitude are shortened by the cosine of its middle latitude, which is
 * near enough for an area of Scotland. What would fall onto one point of the picture is left out.
 */
export function drawOutline(geometry: Outlined): DrawnOutline {
  const rings = ringsOf(geometry);
  const extent = extentOf(geometry.type === "Point" ? [[geometry.coordinates]] : rings);
  const shrink = Math.cos((((extent.south + extent.north) / 2) * Math.PI) / 180);
  const wide = (extent.east - extent.west) * shrink;
  const high = extent.north - extent.south;
  const scale = (LONGEST_SIDE - 2 * MARGIN) / Math.max(wide, high, Number.EPSILON);
  const place = ([longitude = 0, latitude = 0]: Position) =>
    `${round((longitude - extent.west) * shrink * scale + MARGIN)} ${round((extent.north - latitude) * scale + MARGIN)}`;
  const path = rings.map((ring) => `M${withoutRepeats(ring.map(place)).join("L")}Z`).join("");
  return {
    path,
    extent,
    width: Math.max(SHORTEST_SIDE, Math.ceil(wide * scale + 2 * MARGIN)),
    height: Math.max(SHORTEST_SIDE, Math.ceil(high * scale + 2 * MARGIN)),
  };
}

const KM_PER_DEGREE = 111.2;

/** `About 12 km from west to east and 8 km from north to south, around 56.41° north, 3.47° west.` */
export function sayExtent(geometry: Outlined): string {
  const { west, south, east, north } = drawOutline(geometry).extent;
  const latitude = (south + north) / 2;
  const middle = `${latitude.toFixed(2)}° north, ${sayLongitude((west + east) / 2)}`;
  if (geometry.type === "Point") return `A point at ${middle}.`;
  const wide = (east - west) * Math.cos((latitude * Math.PI) / 180) * KM_PER_DEGREE;
  return `About ${sayKm(wide)} from west to east and ${sayKm((north - south) * KM_PER_DEGREE)} from north to south, around ${middle}.`;
}

function sayLongitude(longitude: number): string {
  return longitude < 0 ? `${(-longitude).toFixed(2)}° west` : `${longitude.toFixed(2)}° east`;
}

function sayKm(km: number): string {
  if (km < 1) return `${Math.max(10, Math.round(km * 100) * 10)} m`;
  return km < 10 ? `${km.toFixed(1)} km` : `${Math.round(km)} km`;
}

function ringsOf(geometry: Outlined): readonly Ring[] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function extentOf(rings: readonly Ring[]): Extent {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of rings) {
    for (const [longitude = 0, latitude = 0] of ring) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return { west, south, east, north };
}

function withoutRepeats(points: readonly string[]): readonly string[] {
  return points.filter((point, index) => point !== points[index - 1]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
