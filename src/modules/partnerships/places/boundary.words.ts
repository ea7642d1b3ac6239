import { sayNumber } from "../../../ui/words/number-words.ts";
import { MOST_POINTS } from "./boundary.ts";
import type { SettingRefusal } from "./set-boundary.ts";

/** Why a boundary could not be taken, with the way out. */
export function sayBoundaryRefusal(refusal: SettingRefusal): string {
  switch (refusal.reason) {
    case "boundary-missing":
      return "Choose a file";
    case "too-large":
      return "This file is larger than 2 megabytes. Ask for a simpler outline; a tenth of the points look the same here";
    case "no-json":
      return "We cannot read this file as GeoJSON. Export the outline as GeoJSON; a shapefile or KML is something else";
    case "no-geojson":
      return "This file is JSON, and holds no GeoJSON. Export the outline as GeoJSON, as one Feature or a FeatureCollection";
    case "nothing-in-it":
      return "This file holds no outline. Export it with its shapes, and not only their names";
    case "not-an-area":
      return "This file holds lines or scattered points. An outline is an area; export it as a Polygon";
    case "several-points":
      return "This file holds several points. Export the area, or the one point that stands for the place";
    case "no-position":
      return "A position in this file is not two numbers. Export the outline again";
    case "not-degrees":
      return "The positions in this file are no degrees; metres of the National Grid look like this. Export it as WGS 84 (EPSG:4326)";
    case "outside-scotland":
      return "This outline lies outside Scotland. In GeoJSON the longitude stands before the latitude; export it as WGS 84 (EPSG:4326)";
    case "ring-open":
      return "A line of this outline does not end where it began. Close it in the program it was drawn with, and export it again";
    case "ring-too-short":
      return "A part of this outline has fewer than three corners. Take it out, and export the outline again";
    case "ring-flat":
      return "A part of this outline encloses nothing. Take it out, and export the outline again";
    case "too-many-points":
      return `This outline has ${sayNumber(refusal.points)} points, and we take at most ${sayNumber(MOST_POINTS)}. Simplify it in the program it comes from`;
    case "changed-meanwhile":
      return "Somebody changed this place meanwhile. Look at it as it is now and choose the file again";
    default:
      return refusal satisfies never;
  }
}
