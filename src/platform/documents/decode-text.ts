import { refuse } from "./unusable.ts";

/** Of the start of a file so much decides whether it is UTF-16 without a byte order mark. */
const SAMPLE = 4_096;

/**
 * Bytes as text with plain line ends. In this order: a byte order mark; NULs in every second byte, which are UTF-16
 * (before UTF-8, because plain English in UTF-16 is valid UTF-8 too); strict UTF-8; what the file itself declares;
 * else windows-1252, which older Windows programs write. Guessing libraries were tried and guess wrongly.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const text = decode(bytes, declared).replace(/^\ufeff/, "");
  if (isBinary(text)) refuse("not-a-paper", { format: "binary" });
  // A database keeps no NUL in a text.
  return text.replaceAll("\0", "\ufffd").replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array, declared: string | null): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(knownEncoding(declared) ?? "windows-1252").decode(bytes);
  }
}

/** UTF-16 shows by its NULs, nearly all in the even or nearly all in the odd places. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  const nuls = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.1) return "utf-16be";
  return null;
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes that are not valid UTF-8 are not UTF-8 by being called so.
    return encoding.startsWith("utf") ? null : encoding;
  } catch {
    return null;
  }
}

/** Text holds next to no control characters (tabs, line ends, page breaks and Word's cell marks aside). */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && (code < 7 || code > 13)) controls += 1;
  }
  return controls > 2 && controls > text.length * 0.005;
}
