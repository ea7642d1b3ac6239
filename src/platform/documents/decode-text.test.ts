import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const words = "Café £5 – “Strathbrae”\tmhàthair";

function wide(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

test("a byte order mark tells the encoding and is no text", () => {
  expect(decodeText(Buffer.from(`\ufeff${words}`))).toBe(words);
  expect(decodeText(wide(`\ufeff${words}`))).toBe(words);
  expect(decodeText(wide(`\ufeff${words}`, true))).toBe(words);
});

test("UTF-16 without a mark shows by its NULs, though it is valid UTF-8 too", () => {
  expect(decodeText(wide("Action\tLead\r\nGrit\tCouncil"))).toBe("Action\tLead\nGrit\tCouncil");
  expect(decodeText(wide("Action\tLead", true))).toBe("Action\tLead");
});

test("valid UTF-8 is UTF-8, anything else what it declares or windows-1252", () => {
  expect(decodeText(Buffer.from(words))).toBe(words);
  expect(decodeText(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35, 0x20, 0x96, 0x20, 0x80]))).toBe(
    "Café £5 – €",
  );
  expect(decodeText(Buffer.from([0xa4]), "iso-8859-15")).toBe("€");
  expect(decodeText(Buffer.from([0xa3]), "utf-8")).toBe("£");
  expect(decodeText(Buffer.from([0xa3]), "no-such-thing")).toBe("£");
});

test("all line ends become one, and a NUL a sign that a database keeps", () => {
  expect(decodeText(Buffer.from("a\r\nb\rc\nd"))).toBe("a\nb\nc\nd");
  expect(decodeText(Buffer.from("a\0b, some words that are plainly text"))).toBe(
    "a\ufffdb, some words that are plainly text",
  );
});
