import { crc32 } from "node:zlib";
import { ascii, joined, MOST_PARTS, readerOf } from "./bytes.ts";
import { exifOf, orientationIn } from "./orientation.ts";

/** What a PNG is drawn from: its size, colours, transparency, size of a pixel and, of a moving one, its pictures. */
const DRAWN = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST sPLT acTL fcTL fdAT".split(
    " ",
  ),
);

/** A PNG with what it is drawn from and how it is turned. Words, times, EXIF and what follows its end are left out. Null for one that we cannot read. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const read = readerOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let orientation = 1;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = read.u32(at);
    const kind = read.text(at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length || kept.length > MOST_PARTS || !/^[A-Za-z]{4}$/.test(kind)) return null;
    if (kind === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, at + 8 + length));
    if (kind === "IDAT" && orientation !== 1) {
      kept.push(chunkOf("eXIf", exifOf(orientation)));
      orientation = 1;
    }
    // A profile's name is a word that somebody may have written; what follows it is the profile.
    if (DRAWN.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === "IEND") return joined(kept);
    at = end;
  }
  return null;
}

function chunkOf(kind: string, body: Uint8Array): Uint8Array {
  const named = joined([ascii(kind), body]);
  return joined([u32(body.length), named, u32(crc32(named))]);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
