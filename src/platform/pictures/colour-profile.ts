import { ascii, joined, type Reader, readerOf } from "./bytes.ts";

const HEAD = 128;
/** What colours are worked out from. Names, makers, devices, dates and whatever else a program put beside them are none of it. */
const COLOURS = new Set(
  "rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad cicp A2B0 A2B1 A2B2 B2A0 B2A1 B2A2".split(" "),
);
/** The fields of the head that say how to reckon, from a byte to a byte: version, kind, colour spaces, mark, intent and light. */
const RECKONED: readonly (readonly [from: number, to: number])[] = [
  [8, 24],
  [36, 40],
  [64, 80],
];
/** The words that every profile has to have, said the same in all of ours. */
const WORDS = "Colours";
const MOST_TAGS = 100;
/** Profiles take some hundred kilobytes; what claims more is there to fill the memory. */
export const LARGEST_PROFILE = 4 * 1024 * 1024;

/**
 * A colour profile (ICC.1) with what colours are worked out from and nothing that somebody wrote: so that a photo looks as it
 * did. Null for one that we cannot read: such a picture is better without.
 */
export function plainProfile(profile: Uint8Array): Uint8Array | null {
  if (profile.length > LARGEST_PROFILE) return null;
  const read = readerOf(profile);
  const count = read.u32(HEAD);
  if (read.text(36, 4) !== "acsp" || count === 0 || count > MOST_TAGS) return null;
  const tags = [
    ["desc", described(read)],
    ["cprt", described(read, "text")],
  ] as [name: string, body: Uint8Array][];
  for (let tag = 0; tag < count; tag += 1) {
    const at = HEAD + 4 + tag * 12;
    const [name, from, length] = [read.text(at, 4), read.u32(at + 4), read.u32(at + 8)];
    if (!COLOURS.has(name)) continue;
    if (from + length > profile.length || length < 8) return null;
    tags.push([name, profile.subarray(from, from + length)]);
  }
  return tags.length > 2 ? profileOf(profile, tags) : null;
}

/** Null where its parts lie over one another, so that written one after the other they would be many times as long. */
function profileOf(profile: Uint8Array, tags: readonly (readonly [string, Uint8Array])[]): Uint8Array | null {
  const head = new Uint8Array(HEAD);
  for (const [from, to] of RECKONED) head.set(profile.subarray(from, to), from);
  const entries: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  let end = HEAD + 4 + tags.length * 12;
  // Colours that share one curve go on sharing it.
  const placed = new Map<number, number>();
  for (const [name, body] of tags) {
    const known = name === "desc" || name === "cprt" ? undefined : placed.get(body.byteOffset);
    const at = known ?? end;
    entries.push(joined([ascii(name), u32(at), u32(body.length)]));
    if (known !== undefined) continue;
    if (name !== "desc" && name !== "cprt") placed.set(body.byteOffset, at);
    if (end + body.length > LARGEST_PROFILE) return null;
    const padded = joined([body, new Uint8Array(-body.length & 3)]);
    bodies.push(padded);
    end += padded.length;
  }
  head.set(u32(end));
  return joined([head, u32(tags.length), ...entries, ...bodies]);
}

/** The words in the form that the profile's version wants them in. */
function described(read: Reader, old: "desc" | "text" = "desc"): Uint8Array {
  if (read.u8(8) >= 4) {
    const words = joined([...WORDS].map((letter) => Uint8Array.of(0, letter.charCodeAt(0))));
    return joined([ascii("mluc\0\0\0\0"), u32(1), u32(12), ascii("enGB"), u32(words.length), u32(28), words]);
  }
  const words = ascii(`${WORDS}\0`);
  if (old === "text") return joined([ascii("text\0\0\0\0"), words]);
  return joined([ascii("desc\0\0\0\0"), u32(words.length), words, new Uint8Array(78)]);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}
