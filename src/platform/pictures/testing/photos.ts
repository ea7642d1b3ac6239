import { crc32 } from "node:zlib";
import { ascii, joined } from "../bytes.ts";

/** Sixteen by eight pixels, red on the left and blue on the right, as a browser writes them. */
const JPEG =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAABDBYHBBv/aAAwDAQACEQMRAD8Aio4FOdbWjM8u8P/Z";
const WEBP =
  "UklGRk4AAABXRUJQVlA4WAoAAAAAAAAADwAABwAAVlA4IDAAAABwAQCdASoQAAgAAsBMJaACdAFAAAD+8Ms//o+//rb//Wh/rbett/9tD03//rQTQAA=";
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAJ0lEQVR4AeyQoQ0AAAjDmv3/c/kABALDkqmkFY1g9wEblnsB3DcoAAAA//9LtzGOAAAABklEQVQDALr0H/FxgNKIAAAAAElFTkSuQmCC";

/** Where the photo was taken, as the tests look for it in what is kept. */
export const PLACE = "56.8198-N-5.1052-W";
export const MAKER = "Strathbrae-Phone-9";

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

export const PICTURES = { jpeg: bytes(JPEG), webp: bytes(WEBP), png: bytes(PNG) } as const;
export type PictureKind = keyof typeof PICTURES;

/** EXIF as a telephone writes it: how to turn the picture, who made it, GPS, and a small copy of the picture with its own words. */
export function exifWithPlace(orientation: number, order: "II" | "MM" = "II"): Uint8Array<ArrayBuffer> {
  const little = order === "II";
  const block = new Uint8Array(400);
  const view = new DataView(block.buffer);
  block.set(ascii(`${order}${little ? "*\0" : "\0*"}`));
  view.setUint32(4, 8, little);
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [0x010f, 2, MAKER.length + 1, 200],
    [0x0112, 3, 1, orientation],
    [0x8825, 4, 1, 100],
  ];
  view.setUint16(8, entries.length, little);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, count, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  }
  // The directory of GPS, with the place in words that a test can find.
  view.setUint16(100, 1, little);
  view.setUint16(102, 0x001b, little);
  view.setUint16(104, 7, little);
  view.setUint32(106, PLACE.length, little);
  view.setUint32(110, 240, little);
  block.set(ascii(MAKER), 200);
  block.set(ascii(PLACE), 240);
  block.set(PICTURES.jpeg.subarray(0, 60), 300);
  return block;
}

const xmp = () =>
  ascii(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>${PLACE}</exif:GPSLatitude></x:xmpmeta>`);

/** A photo as a telephone or a program leaves it, with its place in every way in which such a file can hold one. */
export function photoWithPlace(
  kind: PictureKind,
  orientation = 6,
  order: "II" | "MM" = "II",
): Uint8Array<ArrayBuffer> {
  const exif = exifWithPlace(orientation, order);
  if (kind === "jpeg") return jpegWith(exif);
  return kind === "png" ? pngWith(exif) : webpWith(exif);
}

function jpegWith(exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const segment = (marker: number, body: Uint8Array) =>
    joined([Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body]);
  return joined([
    PICTURES.jpeg.subarray(0, 2),
    segment(0xe1, joined([ascii("Exif\0\0"), exif])),
    segment(0xe1, joined([ascii("http://ns.adobe.com/xap/1.0/\0"), xmp()])),
    segment(0xed, ascii(`Photoshop 3.0\0 8BIM ${PLACE}`)),
    segment(0xe2, ascii(`MPF\0 ${PLACE}`)),
    segment(0xfe, ascii(`taken at ${PLACE}`)),
    PICTURES.jpeg.subarray(2),
    // A moving picture behind the still one, as some telephones write it.
    ascii(`ftypmp42 ${PLACE}`),
  ]);
}

function pngWith(exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = (kind: string, body: Uint8Array) => {
    const named = joined([ascii(kind), body]);
    const number = (value: number) =>
      Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
    return joined([number(body.length), named, number(crc32(named))]);
  };
  const header = 8 + 25;
  return joined([
    PICTURES.png.subarray(0, header),
    chunk("tEXt", ascii(`Comment\0${PLACE}`)),
    chunk("iTXt", joined([ascii("XML:com.adobe.xmp\0\0\0\0\0"), xmp()])),
    chunk("eXIf", exif),
    chunk("tIME", Uint8Array.of(7, 234, 11, 23, 10, 0, 0)),
    chunk("prVt", ascii(PLACE)),
    PICTURES.png.subarray(header),
    ascii(PLACE),
  ]);
}

function webpWith(exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const number = (value: number) =>
    Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
  const chunk = (kind: string, body: Uint8Array) =>
    joined([ascii(kind), number(body.length), body, new Uint8Array(body.length % 2)]);
  const drawn = PICTURES.webp.slice(12);
  drawn[8] = (drawn[8] ?? 0) | 0x0c;
  const body = joined([
    ascii("WEBP"),
    drawn,
    chunk("EXIF", exif),
    chunk("XMP ", xmp()),
    chunk("PRIV", ascii(PLACE)),
  ]);
  return joined([ascii("RIFF"), number(body.length), body]);
}
