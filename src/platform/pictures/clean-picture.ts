import { done, type Result, refused } from "../../kernel/result.ts";
import { readerOf } from "./bytes.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";

export type PictureRefusal =
  /** A form that we cannot take the place out of: HEIC and its kin, and TIFF with the raw pictures made of it. */
  | { readonly reason: "picture-of-other-kind"; readonly kind: "heic" | "tiff" }
  /** It begins as a picture and cannot be read as one. */
  | { readonly reason: "picture-broken" };

/**
 * A photo without where and when it was taken, with what, and by whom; it stays upright. Told by its first bytes, whatever
 * its name says. What is no picture comes back as it is. The work is bounded by the length of the file.
 */
export function cleanPicture(bytes: Uint8Array): Result<Uint8Array, PictureRefusal> {
  const read = readerOf(bytes);
  if (read.text(0, 3) === "\xff\xd8\xff") return orBroken(cleanJpeg(bytes));
  if (read.text(0, 8) === "\x89PNG\r\n\x1a\n") return orBroken(cleanPng(bytes));
  if (read.text(0, 4) === "RIFF" && read.text(8, 4) === "WEBP") return orBroken(cleanWebp(bytes));
  if (read.text(4, 4) === "ftyp" && isHeic(bytes))
    return refused({ reason: "picture-of-other-kind", kind: "heic" });
  if (/^(?:II[*+]\0|MM\0[*+])/.test(read.text(0, 4)))
    return refused({ reason: "picture-of-other-kind", kind: "tiff" });
  return done(bytes);
}

function orBroken(cleaned: Uint8Array | null): Result<Uint8Array, PictureRefusal> {
  return cleaned ? done(cleaned) : refused({ reason: "picture-broken" });
}

const BRANDS = /^(?:heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|mif2|msf1|miaf|avif|avis|crx )$/;

/** HEIC, HEIF and AVIF say so at their beginning, among the kinds of file that they can be read as. */
function isHeic(bytes: Uint8Array): boolean {
  const read = readerOf(bytes);
  const end = Math.min(read.u32(0), bytes.length, 256);
  for (let at = 8; at + 4 <= end; at += 4) if (BRANDS.test(read.text(at, 4))) return true;
  return false;
}
