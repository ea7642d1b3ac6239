import { ascii, joined } from "../bytes.ts";

const u32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);

const colour = (...parts: readonly [number, number, number]) =>
  joined([ascii("XYZ \0\0\0\0"), ...parts.map((part) => u32(Math.round(part * 65_536)))]);

/** A colour profile as a camera or a program embeds it, with these words in every place of it where words can stand. */
export function profileWith(words: string, version: 2 | 4 = 2): Uint8Array<ArrayBuffer> {
  const curve = joined([ascii("curv\0\0\0\0"), u32(1), Uint8Array.of(2, 51), new Uint8Array(2)]);
  const said = joined([ascii("text\0\0\0\0"), ascii(`${words}\0`)]);
  const tags: readonly (readonly [name: string, body: Uint8Array])[] = [
    ["desc", said],
    ["cprt", said],
    ["dmnd", said],
    ["dmdd", said],
    ["meta", said],
    ["rXYZ", colour(0.515, 0.241, -0.001)],
    ["gXYZ", colour(0.292, 0.692, 0.042)],
    ["bXYZ", colour(0.157, 0.067, 0.784)],
    ["wtpt", colour(0.9642, 1, 0.8249)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const head = new Uint8Array(128);
  head.set(ascii("mntrRGB XYZ "), 12);
  head.set(Uint8Array.of(7, 234, 0, 11, 0, 23), 24);
  head.set(ascii("acsp"), 36);
  head[8] = version;
  // Who made the device, which one it is, and who made the profile.
  for (const at of [4, 48, 52, 80]) head.set(ascii(words.slice(0, 4)), at);
  head.set(ascii(words.slice(0, 16).padEnd(16)), 84);
  const entries: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  let at = 128 + 4 + tags.length * 12;
  for (const [name, body] of tags) {
    const padded = joined([body, new Uint8Array(-body.length & 3)]);
    entries.push(joined([ascii(name), u32(at), u32(body.length)]));
    bodies.push(padded);
    at += padded.length;
  }
  head.set(u32(at));
  return joined([head, u32(tags.length), ...entries, ...bodies]);
}
