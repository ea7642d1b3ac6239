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

/** A path of our own to go back to after signing in; anything that could lead elsewhere becomes the fallback. */
export function ownPath(text: string | undefined, fallback: string): string {
  if (!text || !/^\/[A-Za-z0-9]/.test(text) || /[\\\p{Cc}]/u.test(text)) return fallback;
  return text;
}
