export const LOGO_BYTES = 500_000;

export const logoTypes = ["image/png", "image/jpeg", "image/webp"] as const;

export type LogoType = (typeof logoTypes)[number];

export type LogoRefusal = "logo-missing" | "logo-too-large" | "logo-is-svg" | "logo-is-no-picture";

/**
 * What kind of picture a file is, by its first bytes: what its sender says of it is not believed. An SVG is refused because
 * it can carry script that would run as ours.
 */
export function judgeLogo(
  bytes: Uint8Array,
): { readonly type: LogoType } | { readonly refusal: LogoRefusal } {
  if (bytes.length === 0) return { refusal: "logo-missing" };
  if (bytes.length > LOGO_BYTES) return { refusal: "logo-too-large" };
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { type: "image/png" };
  if (head.startsWith("\xff\xd8\xff")) return { type: "image/jpeg" };
  if (head.startsWith("RIFF") && head.slice(8) === "WEBP") return { type: "image/webp" };
  return { refusal: looksLikeSvg(bytes) ? "logo-is-svg" : "logo-is-no-picture" };
}

export function isLogoType(text: string): text is LogoType {
  return logoTypes.some((type) => type === text);
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll("\0", "");
  return /<svg[\s>]|<!doctype svg/i.test(start);
}
