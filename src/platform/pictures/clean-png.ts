import { crc32, deflateSync, inflateSync } from "node:zlib";
import { ascii, joined, MOST_PARTS, readerOf } from "./bytes.ts";
import { LARGEST_PROFILE, plainProfile } from "./colour-profile.ts";
import { exifOf, orientationIn } from "./orientation.ts";

/** What a PNG is drawn from: its size, colours, transparency, size of a pixel and, of a moving one, its pictures. */
const DRAWN = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST acTL fcTL fdAT".split(" "),
);

interface Chunk {
  readonly kind: string;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
}

/** A PNG with what it is drawn from and how it is turned. Words, times, EXIF and what follows its end are left out. Null for one that we cannot read. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes);
  if (chunks?.[0]?.kind !== "IHDR" || !chunks.some(({ kind }) => kind === "IDAT")) return null;
  // Programs write how it is turned before the picture or behind it.
  const exif = chunks.find(({ kind }) => kind === "eXIf");
  const orientation = exif ? orientationIn(exif.body) : 1;
  const first = chunks.findIndex(({ kind }) => kind === "IDAT");
  // There is one; each more would have us unpack it, and pack it again.
  const profile = chunks.findIndex(({ kind }) => kind === "iCCP");
  return joined([
    bytes.subarray(0, 8),
    ...chunks.flatMap(({ kind, body, whole }, index) => {
      const before = index === first && orientation !== 1 ? [chunkOf("eXIf", exifOf(orientation))] : [];
      if (kind === "iCCP") return index === profile ? colours(body) : [];
      return DRAWN.has(kind) ? [...before, whole] : before;
    }),
  ]);
}

/** Its chunks up to the end that it says itself; null where they lead nowhere. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const read = readerOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = read.u32(at);
    const kind = read.text(at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length || chunks.length > MOST_PARTS || !/^[A-Za-z]{4}$/.test(kind)) return null;
    chunks.push({ kind, body: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (kind === "IEND") return chunks;
    at = end;
  }
  return null;
}

/** The profile under a name of ours: its own is a word that somebody may have written. */
function colours(body: Uint8Array): readonly Uint8Array[] {
  const name = body.indexOf(0);
  if (name < 1 || body[name + 1] !== 0) return [];
  try {
    const profile = plainProfile(inflateSync(body.subarray(name + 2), { maxOutputLength: LARGEST_PROFILE }));
    return profile ? [chunkOf("iCCP", joined([ascii("Colours\0\0"), deflateSync(profile)]))] : [];
  } catch {
    return [];
  }
}

function chunkOf(kind: string, body: Uint8Array): Uint8Array {
  const named = joined([ascii(kind), body]);
  return joined([u32(body.length), named, u32(crc32(named))]);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
