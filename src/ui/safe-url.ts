const SAFE_SCHEMES = new Set(["http", "https", "mailto", "tel"]);

/**
 * An address that a person typed, if a link may carry it: a web page, a mail or telephone address, or a place on
 * this site. Null for everything else: Hono's JSX escapes attributes but lets `javascript:` through.
 */
export function safeUrl(address: string): string | null {
  // A browser ignores control characters and spaces before and inside the scheme, so they go before judging.
  const bare = [...address].filter((character) => character.charCodeAt(0) > 0x20).join("");
  if (bare === "") return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SAFE_SCHEMES.has(scheme) ? address.trim() : null;
  // "//elsewhere" and "\\elsewhere" leave this site without saying so.
  if (/^[\\/]{2}/.test(bare)) return null;
  return /^[/#?.]|^[^:\\]*$/.test(bare) ? address.trim() : null;
}
