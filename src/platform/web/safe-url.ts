/** A link that a person gave, if a browser may follow it: http, https or mailto; else null (`javascript:` and its kin). */
export function safeUrl(text: string): string | null {
  const trimmed = text.trim();
  if (!/^(?:https?|mailto):/i.test(trimmed)) return null;
  try {
    const url = new URL(trimmed);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A host that nobody has: what a path leads to when it stays on this site. */
const HERE = "http://here.invalid";

/**
 * A path of our own to go back to after signing in, written as an address may be (a header holds no other letters);
 * anything that could lead elsewhere becomes the fallback.
 */
export function ownPath(text: string | undefined, fallback: string): string {
  if (!text || text.length > 2_000 || !BEGINS_HERE.test(text) || /[\\\p{Cc}]/u.test(text)) return fallback;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  // `/a/..//elsewhere` begins here, and its dots lead to `//elsewhere`.
  return origin === HERE && BEGINS_HERE.test(pathname) ? `${pathname}${search}${hash}` : fallback;
}

const BEGINS_HERE = /^\/[A-Za-z0-9]/;
