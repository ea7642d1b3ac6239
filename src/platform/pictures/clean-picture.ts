import { done, type Result, refused } from "../../kernel/result.ts";
import { readerOf } from "./bytes.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";

export type PictureRefusal =
  /** A form that we cannot take the place out of: HEIC and its kin, TIFF with the raw pictures, JPEG XL and JPEG 2000. */
  | { readonly reason: "picture-of-other-kind"; readonly kind: "heic" | "tiff" | "new-jpeg" }
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
  if (RAW.some((words) => read.text(0, words.length) === words))
    return refused({ reason: "picture-of-other-kind", kind: "tiff" });
  if (LATER_JPEG.includes(read.text(0, 12)))
    return refused({ reason: "picture-of-other-kind", kind: "new-jpeg" });
  return done(bytes);
}

function orBroken(cleaned: Uint8Array | null): Result<Uint8Array, PictureRefusal> {
  return cleaned ? done(cleaned) : refused({ reason: "picture-broken" });
}

/** TIFF, and raw pictures: most begin as it does, with letters of their maker in the place of its number. */
const RAW = [
  ...["II*\0", "II+\0", "MM\0*", "MM\0+", "IIU\0", "IIRO", "IIRS", "MMOR", "\0MRM", "FOVb"],
  ...["II\x1a\0\0\0HEAPCCDR", "FUJIFILMCCD-RAW"],
];
/** JPEG XL and JPEG 2000, in the boxes in which they hold words. */
const LATER_JPEG = ["\0\0\0\x0cJXL \r\n\x87\n", "\0\0\0\x0cjP  \r\n\x87\n"];

const BRANDS = /^(?:hei[cfmsx]|hev[cmsx]|mif[12]|msf1|miaf|Mi(?:HE|HB|PR|Pr|AB|AC|AN)|avi[fs]|avc[is]|crx )$/;
/** How far the kinds are looked for: no program writes more than some twenty. */
const MOST_OF_KINDS = 256;

/**
 * HEIC, HEIF and AVIF say so at their beginning, among the kinds of file that they can be read as. The length that they say
 * is believed as far as it can be true: one of 0 or 1 stands for another, and one that is too short to hold a kind lies.
 */
function isHeic(bytes: Uint8Array): boolean {
  const read = readerOf(bytes);
  const said = read.u32(0);
  const end = Math.min(said < 16 ? MOST_OF_KINDS : said, bytes.length, MOST_OF_KINDS);
  for (let at = 8; at + 4 <= end; at += 4) if (BRANDS.test(read.text(at, 4))) return true;
  return false;
}
