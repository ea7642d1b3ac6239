import { ascii, joined, readerOf } from "./bytes.ts";

/** How a picture is to be turned to stand upright: 1 as it is, 2 to 8 mirrored or turned. */
const ORIENTATION = 0x0112;

/** The orientation in a block of EXIF (a TIFF header and what follows it); 1 where it says none, or nothing that we can read. */
export function orientationIn(tiff: Uint8Array): number {
  const read = readerOf(tiff);
  const order = read.text(0, 2);
  if (order !== "II" && order !== "MM") return 1;
  const little = order === "II";
  const at = read.u32(4, little);
  const count = Math.min(read.u16(at, little), 200);
  for (let entry = 0; entry < count; entry += 1) {
    const place = at + 2 + entry * 12;
    if (place + 12 > tiff.length) return 1;
    if (read.u16(place, little) !== ORIENTATION) continue;
    const said = read.u16(place + 8, little);
    return said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}

/** A block of EXIF that says how to turn a picture, and nothing else. */
export function exifOf(orientation: number): Uint8Array {
  return joined([
    ascii("MM\0*\0\0\0\x08"),
    Uint8Array.of(
      0,
      1,
      ORIENTATION >> 8,
      ORIENTATION & 0xff,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      orientation,
      0,
      0,
      0,
      0,
      0,
      0,
    ),
  ]);
}
