import { ascii, joined, MOST_PARTS, type Reader, readerOf } from "./bytes.ts";
import { plainProfile } from "./colour-profile.ts";
import { exifOf, orientationIn } from "./orientation.ts";

const EXIF = "Exif\0\0";
const PROFILE = "ICC_PROFILE\0";
/** The most of a profile that fits into one segment, behind its name, place and number. */
const MOST_OF_PROFILE = 65_533 - PROFILE.length - 2;

/**
 * A JPEG with its image and nothing else: how it is coded, its colours and how it is turned are kept. EXIF with its places
 * and thumbnails, XMP, IPTC, comments, further images within and whatever stands behind its end are left out. Null for
 * one that we cannot read to its end.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const read = readerOf(bytes);
  const kept: Uint8Array[] = [];
  const profile: { readonly place: number; readonly piece: Uint8Array }[] = [];
  let orientation = 1;
  let at = 2;
  let scans = 0;
  for (let parts = 0; ; parts += 1) {
    if (parts > MOST_PARTS) return null;
    if (read.u8(at) !== 0xff) return null;
    while (read.u8(at + 1) === 0xff) at += 1;
    const marker = read.u8(at + 1);
    if (marker === 0xd9) break;
    const length = read.u16(at + 2);
    const end = at + 2 + length;
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8) || length < 2 || end > bytes.length) return null;
    const body = bytes.subarray(at + 4, end);
    // The first word on how it is turned is the one that browsers go by.
    if (orientation === 1 && marker === 0xe1 && read.text(at + 4, EXIF.length) === EXIF)
      orientation = orientationIn(body.subarray(EXIF.length));
    if (marker === 0xe2 && read.text(at + 4, PROFILE.length) === PROFILE)
      profile.push({ place: body[PROFILE.length] ?? 0, piece: body.subarray(PROFILE.length + 2) });
    kept.push(...whatIsKept(read, at, marker, end));
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
  const isNamed = readerOf(kept[0] ?? bytes).u8(1) === 0xe0;
  const [name, rest] = isNamed ? [kept.slice(0, 1), kept.slice(1)] : [[], kept];
  return joined([
    Uint8Array.of(0xff, 0xd8),
    // JFIF, where it names itself, stands before all else.
    ...name,
    ...turned(orientation),
    ...colours(profile),
    ...rest,
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** Of what a decoder needs the segment whole; of JFIF and of Adobe's word on how colours are coded what they must say, without small pictures. */
function whatIsKept(read: Reader, at: number, marker: number, end: number): readonly Uint8Array[] {
  if (marker < 0xe0) return marker === 0xc8 ? [] : [read.bytes.subarray(at, end)];
  const body = read.bytes.subarray(at + 4, end);
  if (marker === 0xe0 && read.text(at + 4, 5) === "JFIF\0" && body.length >= 14)
    return [segment(marker, joined([body.subarray(0, 12), new Uint8Array(2)]))];
  if (marker === 0xee && read.text(at + 4, 5) === "Adobe" && body.length >= 12)
    return [segment(marker, body.subarray(0, 12))];
  return [];
}

/** Where the next marker stands after coded image; within it 0xff is followed by 0, or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  // Byte by byte: a call for each 0xff takes seconds where a picture is nothing but them.
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function turned(orientation: number): readonly Uint8Array[] {
  return orientation === 1 ? [] : [segment(0xe1, joined([ascii(EXIF), exifOf(orientation)]))];
}

/** The profile, out of its pieces, in as many segments as it needs now. */
function colours(
  pieces: readonly { readonly place: number; readonly piece: Uint8Array }[],
): readonly Uint8Array[] {
  const inOrder = pieces.toSorted((one, other) => one.place - other.place).map(({ piece }) => piece);
  const profile = inOrder.length > 0 ? plainProfile(joined(inOrder)) : null;
  if (!profile) return [];
  const many = Math.ceil(profile.length / MOST_OF_PROFILE);
  if (many > 255) return [];
  return Array.from({ length: many }, (_, index) => {
    const piece = profile.subarray(index * MOST_OF_PROFILE, (index + 1) * MOST_OF_PROFILE);
    return segment(0xe2, joined([ascii(PROFILE), Uint8Array.of(index + 1, many), piece]));
  });
}

function segment(marker: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), body]);
}
