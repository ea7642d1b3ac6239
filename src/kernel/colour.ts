/**
 * Colours as a partnership writes them (`#572a66`), and how well they can be read.
 * Formulas: WCAG 2.2, definitions of "relative luminance" and "contrast ratio".
 */

/** The least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3 (level AA). */
export const LEAST_TEXT_CONTRAST = 4.5;

/**
 * The least contrast of a partnership's colour with white. It carries small white words in the header,
 * so it is held to success criterion 1.4.6 (level AAA).
 */
export const LEAST_ACCENT_CONTRAST = 7;

type Channels = readonly [red: number, green: number, blue: number];

/** `#1A6` and `1aa666` as `#11aa66`, `#1aa666`; null for what is not a colour of three or six hexadecimal digits. */
export function readColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** The contrast of two colours, from 1 (the same) to 21 (black on white); null where one of them is no colour. */
export function contrastOf(one: string, other: string): number | null {
  const first = luminanceOf(one);
  const second = luminanceOf(other);
  if (first === null || second === null) return null;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The contrast of a colour with white; null where it is no colour. */
export function contrastWithWhite(colour: string): number | null {
  return contrastOf(colour, "#ffffff");
}

/** May this be a partnership's own colour? */
export function isReadableAccent(colour: string): boolean {
  return (contrastWithWhite(colour) ?? 0) >= LEAST_ACCENT_CONTRAST;
}

/** A pale wash of a colour to write dark words on: so much of it (0 to 1), the rest white. */
export function mixWithWhite(colour: string, share: number): string | null {
  const channels = channelsOf(colour);
  if (channels === null) return null;
  const mixed = channels.map((value) => Math.round(255 - (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminanceOf(colour: string): number | null {
  const channels = channelsOf(colour);
  if (channels === null) return null;
  const [red, green, blue] = channels.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): Channels | null {
  const hex = readColour(colour);
  if (hex === null) return null;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Channels;
}
