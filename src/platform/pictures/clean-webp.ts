import { ascii, joined, MOST_PARTS, readerOf } from "./bytes.ts";
import { exifOf, orientationIn } from "./orientation.ts";

const DRAWN = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP with what it is drawn from and how it is turned. EXIF, XMP and chunks that nobody draws are left out. Null for one that we cannot read. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const read = readerOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let extended: Uint8Array | null = null;
  const last = Math.min(bytes.length, 8 + read.u32(4, true));
  for (let at = 12; at + 8 <= last; ) {
    const kind = read.text(at, 4);
    const length = read.u32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length || kept.length > MOST_PARTS) return null;
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "EXIF") orientation = orientationIn(withoutName(body));
    if (kind === "VP8X") {
      extended = chunkOf(kind, withoutFlags(body));
      kept.push(extended);
    } else if (DRAWN.has(kind)) kept.push(chunkOf(kind, body));
    at = end;
  }
  if (!kept.some((chunk) => ["VP8 ", "VP8L", "ANMF"].includes(readerOf(chunk).text(0, 4)))) return null;
  if (extended && orientation !== 1) {
    extended[8] = (extended[8] ?? 0) | HAS_EXIF;
    kept.push(chunkOf("EXIF", exifOf(orientation)));
  }
  const body = joined([ascii("WEBP"), ...kept]);
  return joined([ascii("RIFF"), u32(body.length), body]);
}

/** Some write EXIF here as a JPEG does, with its name before it. */
function withoutName(body: Uint8Array): Uint8Array {
  return readerOf(body).text(0, 6) === "Exif\0\0" ? body.subarray(6) : body;
}

function withoutFlags(body: Uint8Array): Uint8Array {
  const own = body.slice();
  own[0] = (own[0] ?? 0) & ~(HAS_EXIF | HAS_XMP);
  return own;
}

function chunkOf(kind: string, body: Uint8Array): Uint8Array {
  return joined([ascii(kind), u32(body.length), body, new Uint8Array(body.length % 2)]);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}
