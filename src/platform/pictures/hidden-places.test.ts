import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { ascii, joined } from "./bytes.ts";
import { cleanPicture } from "./clean-picture.ts";
import { exifWithPlace, MAKER, PICTURES, PLACE, photoWithPlace } from "./testing/photos.ts";
import { profileWith } from "./testing/profiles.ts";

const cleaned = (bytes: Uint8Array): Buffer => {
  const result = cleanPicture(bytes);
  if (!result.ok) throw new Error(result.refusal.reason);
  return Buffer.from(result.value);
};

const big = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
const small = (value: number) =>
  Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
const segment = (marker: number, body: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
const pngChunk = (kind: string, body: Uint8Array) => {
  const named = joined([ascii(kind), body]);
  return joined([big(body.length), named, big(crc32(named))]);
};
const webpChunk = (kind: string, body: Uint8Array) =>
  joined([ascii(kind), small(body.length), body, new Uint8Array(body.length % 2)]);

/** Parts put behind the beginning of a picture: behind the two bytes of a JPEG, behind the head of a PNG. */
const jpegWith = (...parts: readonly Uint8Array[]) =>
  joined([PICTURES.jpeg.subarray(0, 2), ...parts, PICTURES.jpeg.subarray(2)]);
const pngWith = (...parts: readonly Uint8Array[]) =>
  joined([PICTURES.png.subarray(0, 33), ...parts, PICTURES.png.subarray(33)]);
const webpOf = (parts: readonly Uint8Array[]) => {
  const body = joined([ascii("WEBP"), ...parts]);
  return joined([ascii("RIFF"), small(body.length), body]);
};
/** The parts of our WebP: its head, and its picture. */
const WEBP_HEAD = PICTURES.webp.subarray(12, 30);
const WEBP_PICTURE = PICTURES.webp.subarray(30);
const headWith = (flags: number) => {
  const head = WEBP_HEAD.slice();
  head[8] = flags;
  return head;
};

/** Every odd corner of a picture in which words can stand, beside the usual ones. */
const CORNERS: Readonly<Record<string, Uint8Array>> = {
  "a JPEG in the small picture of its own name": jpegWith(
    segment(0xe0, joined([ascii("JFIF\0\x01\x01\x01\0H\0H\x04\x04"), ascii(PLACE.padEnd(48))])),
  ),
  "a JPEG in an extension of its name": jpegWith(segment(0xe0, ascii(`JFXX\0\x10${PLACE}`))),
  "a JPEG in Adobe's word on colours": jpegWith(segment(0xee, ascii(`Adobe\0d\0\0\0\0\0${PLACE}`))),
  "a JPEG in segments kept for later inventions": jpegWith(
    segment(0xc8, ascii(PLACE)),
    segment(0xf0, ascii(PLACE)),
    segment(0xf7, ascii(PLACE)),
    segment(0xfd, ascii(PLACE)),
  ),
  "a JPEG in each of the segments of applications": jpegWith(
    ...Array.from({ length: 16 }, (_, index) => segment(0xe0 + index, ascii(`Ours\0 ${PLACE}`))),
  ),
  "a JPEG in a long XMP in pieces": jpegWith(
    segment(0xe1, ascii(`http://ns.adobe.com/xmp/extension/\0${PLACE}`)),
  ),
  "a JPEG in its colour profile, in two pieces": (() => {
    const profile = profileWith(PLACE);
    const piece = (place: number, bytes: Uint8Array) =>
      segment(0xe2, joined([ascii("ICC_PROFILE\0"), Uint8Array.of(place, 2), bytes]));
    return jpegWith(piece(2, profile.subarray(300)), piece(1, profile.subarray(0, 300)));
  })(),
  "a second JPEG behind the first": joined([PICTURES.jpeg, photoWithPlace("jpeg")]),
  "a JPEG between two scans": joined([
    PICTURES.jpeg.subarray(0, -2),
    segment(0xfe, ascii(PLACE)),
    Uint8Array.of(0xff, 0xd9),
  ]),
  "a PNG in the name of its colour profile": pngWith(
    pngChunk("iCCP", joined([ascii(`${PLACE}\0\0`), deflateSync(profileWith(MAKER))])),
  ),
  "a PNG in its colour profile": pngWith(
    pngChunk("iCCP", joined([ascii("P3\0\0"), deflateSync(profileWith(PLACE, 4))])),
  ),
  "a PNG in the name of a palette": pngWith(
    pngChunk("sPLT", joined([ascii(`${PLACE}\0\x08`), new Uint8Array(6)])),
  ),
  "a PNG in packed words": pngWith(
    pngChunk("zTXt", joined([ascii(`${PLACE}\0\0`), deflateSync(ascii(PLACE))])),
    pngChunk("caBX", ascii(PLACE)),
    pngChunk("dSIG", ascii(PLACE)),
  ),
  "a WebP in its colour profile": webpOf([
    headWith(0x20),
    webpChunk("ICCP", profileWith(PLACE, 4)),
    WEBP_PICTURE,
  ]),
  "a WebP within a frame of a moving one": webpOf([
    headWith(0x02),
    webpChunk("ANIM", new Uint8Array(6)),
    webpChunk("ANMF", joined([new Uint8Array(16), WEBP_PICTURE, webpChunk("note", ascii(PLACE))])),
  ]),
  "a WebP behind the ten bytes of its head": webpOf([
    webpChunk("VP8X", joined([WEBP_HEAD.subarray(8, 18), ascii(PLACE)])),
    WEBP_PICTURE,
  ]),
  "a WebP behind the length that it says": joined([PICTURES.webp, ascii(PLACE)]),
};

/** Words also as they stand in what is packed or written with two bytes a letter. */
function wordsIn(picture: Buffer): string {
  const profile = picture.indexOf("iCCP");
  const packed =
    profile < 0 ? "" : inflateSync(picture.subarray(picture.indexOf("\0\0", profile) + 2)).toString("latin1");
  return `${picture.toString("latin1")}${packed}`.replaceAll("\0", "");
}

describe("where a photo was taken is not kept in", () => {
  test.each(Object.keys(CORNERS))("%s", (corner) => {
    const photo = CORNERS[corner] ?? new Uint8Array();
    const hidden = [PLACE, MAKER, PLACE.slice(0, 4), MAKER.slice(0, 4)];
    const kept = cleaned(photo);
    expect(hidden.filter((words) => wordsIn(kept).includes(words))).toEqual([]);
    expect(kept.length).toBeGreaterThanOrEqual(PICTURES.webp.length);
    expect(cleaned(kept)).toEqual(kept);
  });
});

describe("a colour profile", () => {
  const colours = (picture: Buffer, at: number) => picture.subarray(at).toString("latin1");

  it("keeps what its colours are worked out from, so that the photo looks as it did", () => {
    const profile = profileWith(PLACE, 4);
    const [red] = /XYZ \0{4}[\s\S]{12}/.exec(Buffer.from(profile).toString("latin1")) ?? [""];
    const jpeg = cleaned(jpegWith(segment(0xe2, joined([ascii("ICC_PROFILE\0\x01\x01"), profile]))));
    expect(colours(jpeg, 0)).toContain(red);
    const webp = cleaned(webpOf([headWith(0x20), webpChunk("ICCP", profile), WEBP_PICTURE]));
    expect(colours(webp, 0)).toContain(red);
    expect((webp[20] ?? 0) & 0x20).toBe(0x20);
    const png = cleaned(pngWith(pngChunk("iCCP", joined([ascii("P3\0\0"), deflateSync(profile)]))));
    expect(inflateSync(png.subarray(png.indexOf("Colours\0\0") + 9)).toString("latin1")).toContain(red);
  });

  it("that cannot be read is left out, and unpacks to no more than a profile can be", () => {
    const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024));
    for (const body of [joined([ascii("P\0\0"), bomb]), ascii("P\0\0not packed"), ascii("P"), ascii("")])
      expect(cleaned(pngWith(pngChunk("iCCP", body)))).toEqual(Buffer.from(PICTURES.png));
    const webp = cleaned(webpOf([headWith(0x20), webpChunk("ICCP", ascii(PLACE)), WEBP_PICTURE]));
    expect((webp[20] ?? 0) & 0x20).toBe(0);
    expect(webp.includes("ICCP")).toBe(false);
  });

  it("with numbers that lead anywhere is kept small, or left out, and never hangs", () => {
    const profile = profileWith(PLACE);
    const changes = fc.array(fc.tuple(fc.nat(profile.length - 1), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(changes, (places) => {
        const hostile = profile.slice();
        for (const [at, value] of places) hostile[at] = value;
        const body = joined([ascii("ICC_PROFILE\0\x01\x01"), hostile]);
        const kept = cleaned(jpegWith(segment(0xe2, body)));
        expect(kept.length).toBeLessThan(PICTURES.jpeg.length + 40 * profile.length);
        expect(kept.includes(PLACE)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("how a picture is turned", () => {
  it("is found in a PNG behind its image too, and written before it", () => {
    const end = PICTURES.png.length - 12;
    const photo = joined([
      PICTURES.png.subarray(0, end),
      pngChunk("eXIf", exifWithPlace(6)),
      PICTURES.png.subarray(end),
    ]);
    const kept = cleaned(photo);
    expect(kept.includes(PLACE)).toBe(false);
    expect(kept.indexOf("eXIf")).toBeGreaterThan(0);
    expect(kept.indexOf("eXIf")).toBeLessThan(kept.indexOf("IDAT"));
  });

  it("stands in a JPEG behind its name, where readers look for it", () => {
    const kept = cleaned(photoWithPlace("jpeg", 8));
    expect(kept.indexOf("JFIF")).toBe(2 + 4);
    expect(kept.indexOf("Exif")).toBe(2 + 18 + 4);
  });
});

describe("what cannot be cleaned is refused", () => {
  const other = (kind: string) => ({ ok: false, refusal: { reason: "picture-of-other-kind", kind } });
  const broken = { ok: false, refusal: { reason: "picture-broken" } };

  test.each([0, 1, 8, 12, 15, 0xffffffff])(
    "a HEIC that lies about the length of its beginning (%i)",
    (length) => {
      const photo = joined([big(length), ascii("ftypheic\0\0\0\0mif1heic"), ascii(PLACE)]);
      expect(cleanPicture(photo)).toEqual(other("heic"));
    },
  );

  it("a HEIC with a long length, whose kinds stand eight bytes later", () => {
    const photo = joined([big(1), ascii("ftyp\0\0\0\0\0\0\0\x20heic\0\0\0\0mif1"), ascii(PLACE)]);
    expect(cleanPicture(photo)).toEqual(other("heic"));
  });

  test.each([
    "ftypheix\0\0\0\0mif1",
    "ftypmif1\0\0\0\0miaf",
    "ftypavif\0\0\0\0avif",
    "ftypavis\0\0\0\0msf1",
    "ftypcrx \0\0\0\x01isom",
    "ftypisom\0\0\0\0MiHE",
  ])("%s", (words) => {
    expect(cleanPicture(joined([big(20), ascii(words), ascii(PLACE)]))).toEqual(other("heic"));
  });

  test.each([
    "II*\0\x08\0\0\0",
    "MM\0+\0\x08\0\0",
    "IIU\0\x18\0\0\0",
    "IIRO\x08\0\0\0",
    "MMOR\0\0\0\x08",
    "FUJIFILMCCD-RAW 0201",
    "II\x1a\0\0\0HEAPCCDR",
    "\0MRM\0\0\0\0",
  ])("a raw picture that begins with %j", (words) => {
    expect(cleanPicture(joined([ascii(words), ascii(PLACE)]))).toEqual(other("tiff"));
  });

  test.each(["JXL ", "jP  "])("a picture of the later kinds of JPEG, %j", (name) => {
    const photo = joined([big(12), ascii(`${name}\r\n\x87\n`), ascii(`....Exif${PLACE}`)]);
    expect(cleanPicture(photo)).toEqual(other("new-jpeg"));
  });

  it("a film is a file like others, and a picture without an image is none", () => {
    const film = joined([big(20), ascii("ftypmp42\0\0\0\0isom"), ascii("moov")]);
    expect(cleanPicture(film)).toEqual({ ok: true, value: film });
    const noImage = joined([PICTURES.png.subarray(0, 33), PICTURES.png.subarray(-12)]);
    expect(cleanPicture(noImage)).toEqual(broken);
    expect(cleanPicture(webpOf([headWith(0)]))).toEqual(broken);
    expect(cleanPicture(ascii("\xff\xd8\xff\xd9"))).toEqual(broken);
  });

  it("a photo cut off at any byte, or kept without its place", () => {
    for (const kind of ["jpeg", "png", "webp"] as const) {
      const photo = photoWithPlace(kind);
      for (let length = 12; length < photo.length; length += 1) {
        const result = cleanPicture(photo.subarray(0, length));
        if (result.ok)
          expect([kind, length, Buffer.from(result.value).includes(PLACE)]).toEqual([kind, length, false]);
        else expect(result).toEqual(broken);
      }
    }
  });
});
