/** Numbers out of bytes that may end anywhere: beyond the end stands nothing, and nothing is read as 0. */
export interface Reader {
  readonly bytes: Uint8Array;
  u8(at: number): number;
  u16(at: number, little?: boolean): number;
  u32(at: number, little?: boolean): number;
  text(at: number, length: number): string;
}

export function readerOf(bytes: Uint8Array): Reader {
  const u8 = (at: number) => bytes[at] ?? 0;
  const u16 = (at: number, little = false) =>
    little ? u8(at) | (u8(at + 1) << 8) : (u8(at) << 8) | u8(at + 1);
  const u32 = (at: number, little = false) =>
    little ? u16(at, true) + u16(at + 2, true) * 0x10000 : u16(at) * 0x10000 + u16(at + 2);
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  return { bytes, u8, u16, u32, text };
}

/** More parts than any program writes into a picture, those that are left out among them: beyond it somebody wants us to be busy. */
export const MOST_PARTS = 20_000;

/** One after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
