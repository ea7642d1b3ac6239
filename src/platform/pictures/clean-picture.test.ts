import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascii, joined } from "./bytes.ts";
import { cleanPicture } from "./clean-picture.ts";
import { orientationIn } from "./orientation.ts";
import { MAKER, PICTURES, type PictureKind, PLACE, photoWithPlace } from "./testing/photos.ts";

const kinds = Object.keys(PICTURES) as PictureKind[];

const cleaned = (bytes: Uint8Array): Uint8Array => {
  const result = cleanPicture(bytes);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
};

const holds = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

describe.each(kinds)("a photo as %s", (kind) => {
  test("is kept without its place, its maker and every word beside it", () => {
    const photo = photoWithPlace(kind);
    expect(holds(photo, PLACE)).toBe(true);
    const kept = cleaned(photo);
    for (const words of [PLACE, MAKER, "adobe", "GPS", "8BIM", "MPF", "tIME", "ftyp"])
      expect([words, holds(kept, words)]).toEqual([words, false]);
  });

  test.each([1, 3, 6, 8])("says how it is to be turned, if it is (%i), and no more", (orientation) => {
    for (const order of ["II", "MM"] as const) {
      const kept = Buffer.from(cleaned(photoWithPlace(kind, orientation, order)));
      const at = kept.indexOf("MM\0*\0\0\0\x08", 0, "latin1");
      expect(at >= 0).toBe(orientation !== 1);
      if (at >= 0) expect(orientationIn(kept.subarray(at))).toBe(orientation);
    }
  });

  test("that has nothing of the kind is kept as it is, and a clean one is clean", () => {
    expect(cleaned(PICTURES[kind])).toEqual(PICTURES[kind]);
    const once = cleaned(photoWithPlace(kind));
    expect(cleaned(once)).toEqual(once);
  });

  test("that is cut off, or has other bytes in it, is refused or kept without its place, and never hangs", () => {
    const photo = photoWithPlace(kind);
    const places = fc.array(fc.tuple(fc.nat(photo.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(photo.length), places, (length, changes) => {
        const hostile = photo.slice(0, length);
        for (const [at, value] of changes) if (at < length) hostile[at] = value;
        const result = cleanPicture(hostile);
        if (result.ok) expect(result.value.length).toBeLessThanOrEqual(hostile.length + 60);
      }),
      { numRuns: 300 },
    );
  });
});

test("a picture that ends before its end is refused, and so is one whose parts lead nowhere", () => {
  for (const kind of ["png", "webp"] as const)
    expect(cleanPicture(PICTURES[kind].subarray(0, 40))).toEqual({
      ok: false,
      refusal: { reason: "picture-broken" },
    });
  expect(cleanPicture(ascii("\xff\xd8\xff\xe1\xff\xff"))).toEqual({
    ok: false,
    refusal: { reason: "picture-broken" },
  });
});

test("a picture of millions of empty parts is refused before it fills the memory", () => {
  const empty = new Uint8Array(12);
  empty.set(ascii("IDAT"), 4);
  const hostile = joined([PICTURES.png.subarray(0, 33), ...Array.from({ length: 200_000 }, () => empty)]);
  expect(cleanPicture(hostile).ok).toBe(false);
});

test("a photo of a kind that its place cannot be taken out of is refused", () => {
  const heic = joined([Uint8Array.of(0, 0, 0, 24), ascii("ftypheic\0\0\0\0mif1heic"), ascii(PLACE)]);
  const avif = joined([Uint8Array.of(0, 0, 0, 24), ascii("ftypavif\0\0\0\0avifmif1")]);
  const other = (kind: string) => ({ ok: false, refusal: { reason: "picture-of-other-kind", kind } });
  expect(cleanPicture(heic)).toEqual(other("heic"));
  expect(cleanPicture(avif)).toEqual(other("heic"));
  expect(cleanPicture(ascii("II*\0\x08\0\0\0"))).toEqual(other("tiff"));
  expect(cleanPicture(ascii("MM\0*\0\0\0\x08"))).toEqual(other("tiff"));
});

test("what is no picture comes back byte for byte, even where it holds one", () => {
  const inside = joined([ascii("PK\x03\x04 a document with a photo in it "), photoWithPlace("jpeg")]);
  for (const file of [
    inside,
    ascii("%PDF-1.7\n"),
    ascii("just words"),
    new Uint8Array(0),
    ascii("RIFF\0\0\0\0WAVE"),
  ])
    expect(cleaned(file)).toBe(file);
});
