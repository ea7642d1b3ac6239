import { expect, test } from "vitest";
import { judgeLogo, LOGO_BYTES } from "./logo.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["a PNG", "\x89PNG\r\n\x1a\n....IHDR", "image/png"],
  ["a JPEG", "\xff\xd8\xff\xe0..JFIF", "image/jpeg"],
  ["a WebP", "RIFF\x10\0\n\0WEBPVP8 ", "image/webp"],
])("%s is known by its first bytes", (_, text, type) => {
  expect(judgeLogo(bytes(text))).toEqual({ type });
});

test.each([
  ["an SVG", '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "logo-is-svg"],
  ["an SVG in two-byte letters", [...'\xff\xfe<svg onload="x">'].join("\0"), "logo-is-svg"],
  ["a GIF", "GIF89a....", "logo-is-no-picture"],
  ["a page", "<!DOCTYPE html><p>Strathbrae", "logo-is-no-picture"],
  ["a sound that begins as WebP does", "RIFF\x10\0\0\0WAVEfmt ", "logo-is-no-picture"],
  ["an empty file", "", "logo-missing"],
])("%s is refused", (_, text, refusal) => {
  expect(judgeLogo(bytes(text))).toEqual({ refusal });
});

test("a picture may have 500 kilobytes and no more", () => {
  const picture = new Uint8Array(LOGO_BYTES);
  picture.set(bytes("\x89PNG\r\n\x1a\n"));
  expect(judgeLogo(picture)).toEqual({ type: "image/png" });
  expect(judgeLogo(Uint8Array.from([...picture, 0]))).toEqual({ refusal: "logo-too-large" });
});
