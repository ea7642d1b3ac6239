import { ascii, joined, MOST_PARTS, type Reader, readerOf } from "./bytes.ts";
import { exifOf, orientationIn } from "./orientation.ts";

const EXIF = "Exif\0\0";

/**
 * A JPEG with its image and nothing else: how it is coded, its colours and how it is turned are kept. EXIF with its places
 * and thumbnails, XMP, IPTC, comments, further images within and whatever stands behind its end are left out. Null for
 * one that we cannot read to its end.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const read = readerOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  let scans = 0;
  for (;;) {
    if (read.u8(at) !== 0xff) return null;
    while (read.u8(at + 1) === 0xff) at += 1;
    const marker = read.u8(at + 1);
    if (marker === 0xd9) break;
    const length = read.u16(at + 2);
    const end = at + 2 + length;
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || end > bytes.length) return null;
    if (marker === 0xe1 && read.text(at + 4, EXIF.length) === EXIF)
      orientation = orientationIn(bytes.subarray(at + 4 + EXIF.length, end));
    if (kept.length > MOST_PARTS) return null;
    if (isKept(read, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== 0xda) continue;
    scans += 1;
    const after = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, after));
    at = after;
    // A telephone that was stopped while writing leaves no end; browsers show such a picture all the same.
    if (at >= bytes.length) break;
  }
  if (scans === 0) return null;
  return joined([Uint8Array.of(0xff, 0xd8), ...turned(orientation), ...kept, Uint8Array.of(0xff, 0xd9)]);
}

/** Of what applications wrote: JFIF, a colour profile, and Adobe's word on how colours are coded. */
function isKept(read: Reader, at: number, marker: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return read.text(at + 4, 5) === "JFIF\0";
  if (marker === 0xe2) return read.text(at + 4, 12) === "ICC_PROFILE\0";
  return marker === 0xee && read.text(at + 4, 5) === "Adobe";
}

/** Where the next marker stands after coded image; within it 0xff is followed by 0, or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function turned(orientation: number): readonly Uint8Array[] {
  if (orientation === 1) return [];
  const exif = joined([ascii(EXIF), exifOf(orientation)]);
  return [Uint8Array.of(0xff, 0xe1, 0, exif.length + 2), exif];
}
