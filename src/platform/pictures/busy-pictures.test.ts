import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ascii, joined } from "./bytes.ts";
import { cleanPicture } from "./clean-picture.ts";
import { plainProfile } from "./colour-profile.ts";
import { PICTURES } from "./testing/photos.ts";
import { profileWith } from "./testing/profiles.ts";

const u32 = (value: number) =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
const pngChunk = (kind: string, body: Uint8Array) => {
  const named = joined([ascii(kind), body]);
  return joined([u32(body.length), named, u32(crc32(named))]);
};
/** A part so many times over, behind the beginning of a picture. */
const stuffed = (kind: "jpeg" | "png", part: Uint8Array, times: number) => {
  const head = kind === "jpeg" ? 2 : 33;
  const parts = new Uint8Array(part.length * times);
  for (let time = 0; time < times; time += 1) parts.set(part, time * part.length);
  return joined([PICTURES[kind].subarray(0, head), parts, PICTURES[kind].subarray(head)]);
};

/** One request is answered at a time: who sends a picture that takes a minute stops the service for a minute. */
describe("a picture that is made to keep us busy", () => {
  it.each([
    ["JPEG with comments", stuffed("jpeg", Uint8Array.of(0xff, 0xfe, 0, 2), 200_000)],
    ["JPEG with words of applications", stuffed("jpeg", Uint8Array.of(0xff, 0xe2, 0, 2), 200_000)],
    ["PNG with words", stuffed("png", pngChunk("tEXt", new Uint8Array(0)), 200_000)],
  ])("by parts that are left out is refused: a %s", (_, hostile) => {
    expect(cleanPicture(hostile)).toEqual({ ok: false, refusal: { reason: "picture-broken" } });
  });

  it("by one profile after the other has the first looked at, and no other", () => {
    const profile = pngChunk("iCCP", joined([ascii("Ours\0\0"), deflateSync(profileWith("Ours"))]));
    const cleaned = cleanPicture(stuffed("png", profile, 500));
    const kept = cleaned.ok ? Buffer.from(cleaned.value).toString("latin1") : "";
    expect(kept.split("iCCP")).toHaveLength(2);
  });

  it("by a profile whose parts lie over one another is kept without it", () => {
    const whole = profileWith("Ours");
    const large = joined([whole.subarray(0, 128), u32(98), new Uint8Array(1_000_000)]);
    for (let tag = 0; tag < 98; tag += 1)
      large.set(joined([ascii("rXYZ"), u32(2_000 + tag), u32(900_000)]), 132 + tag * 12);
    expect(plainProfile(whole)).not.toBeNull();
    expect(plainProfile(large)).toBeNull();
    expect(plainProfile(joined([whole, new Uint8Array(4 * 1024 * 1024)]))).toBeNull();
  });
});
