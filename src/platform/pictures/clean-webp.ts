import { ascii, joined, MOST_PARTS, readerOf } from "./bytes.ts";
import { plainProfile } from "./colour-profile.ts";
import { exifOf, orientationIn } from "./orientation.ts";

const IMAGES = new Set(["VP8 ", "VP8L"]);
/** What stands before the picture of one frame of a moving one: where it lies, how large, how long. */
const FRAME_HEAD = 16;
const HAS_PROFILE = 0x20;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP with what it is drawn from and how it is turned. EXIF, XMP and chunks that nobody draws are left out. Null for one that we cannot read. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(bytes, 12, Math.min(bytes.length, 8 + readerOf(bytes).u32(4, true)));
  if (!chunks?.some(({ kind }) => IMAGES.has(kind) || kind === "ANMF")) return null;
  const exif = chunks.find(({ kind }) => kind === "EXIF");
  const head = chunks.find(({ kind }) => kind === "VP8X");
  const orientation = exif && head ? orientationIn(withoutName(exif.body)) : 1;
  const found = chunks.find(({ kind }) => kind === "ICCP");
  const profile = found && head ? plainProfile(found.body) : null;
  const kept: Uint8Array[] = [];
  for (const chunk of chunks) {
    const { kind, body } = chunk;
    if (chunk === head) {
      const flags = (body[0] ?? 0) & ~(HAS_EXIF | HAS_XMP | HAS_PROFILE);
      const own = body.slice(0, 10);
      own[0] = flags | (orientation === 1 ? 0 : HAS_EXIF) | (profile ? HAS_PROFILE : 0);
      kept.push(chunkOf(kind, own));
    } else if (profile && chunk === found) kept.push(chunkOf(kind, profile));
    else if (IMAGES.has(kind) || kind === "ALPH" || kind === "ANIM") kept.push(chunkOf(kind, body));
    else if (kind === "ANMF") {
      const frame = frameOf(body);
      if (!frame) return null;
      kept.push(chunkOf(kind, frame));
    }
  }
  if (orientation !== 1) kept.push(chunkOf("EXIF", exifOf(orientation)));
  const body = joined([ascii("WEBP"), ...kept]);
  return joined([ascii("RIFF"), u32(body.length), body]);
}

interface Chunk {
  readonly kind: string;
  readonly body: Uint8Array;
}

/** The chunks from a place to the last that may belong to them; null where one reaches beyond the bytes. */
function chunksOf(bytes: Uint8Array, from: number, last: number): readonly Chunk[] | null {
  const read = readerOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = from; at + 8 <= last; ) {
    const length = read.u32(at + 4, true);
    if (at + 8 + length > bytes.length || chunks.length > MOST_PARTS) return null;
    chunks.push({ kind: read.text(at, 4), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** One frame with its picture only. */
function frameOf(body: Uint8Array): Uint8Array | null {
  const chunks = chunksOf(body, FRAME_HEAD, body.length);
  if (!chunks) return null;
  const drawn = chunks.filter(({ kind }) => IMAGES.has(kind) || kind === "ALPH");
  return joined([body.subarray(0, FRAME_HEAD), ...drawn.map((chunk) => chunkOf(chunk.kind, chunk.body))]);
}

/** Some write EXIF here as a JPEG does, with its name before it. */
function withoutName(body: Uint8Array): Uint8Array {
  return readerOf(body).text(0, 6) === "Exif\0\0" ? body.subarray(6) : body;
}

function chunkOf(kind: string, body: Uint8Array): Uint8Array {
  return joined([ascii(kind), u32(body.length), body, new Uint8Array(body.length % 2)]);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}
