import type { MiddlewareHandler } from "hono";

const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** An address that lets in whoever holds it: a personal link, with whatever stands behind it. */
const SECRET_ADDRESS = /^\/[^/]+\/u\//;

/** The headers of every answer: no inline script or style, no framing, no referrer beyond this service. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // A mail, shown in the tray of the demo, brings its own style and a stricter rule of its own.
  if (!c.res.headers.has("content-security-policy")) c.header("content-security-policy", CSP);
  c.header("x-content-type-options", "nosniff");
  const isSecret = SECRET_ADDRESS.test(c.req.path);
  // Nothing of a secret address leaves it. The second word is for browsers that know it: they still say which service
  // a form was sent from, without which older ones could send no form at all.
  c.header("referrer-policy", isSecret ? "no-referrer, strict-origin" : "same-origin");
  if (isSecret) c.header("x-robots-tag", "noindex, nofollow");
  c.header("x-frame-options", "DENY");
  c.header("permissions-policy", "camera=(), microphone=(), geolocation=()");
  c.header("cross-origin-opener-policy", "same-origin");
  // Only what is made for other sites (open data, feeds, pictures of progress) may be shown by them.
  if (!c.res.headers.has("cross-origin-resource-policy"))
    c.header("cross-origin-resource-policy", "same-origin");
  if (isSecret || !c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
};

/**
 * A change must come from a page of ours: the browser says so, or the origin is this service's.
 * Covers every method that changes something, whatever the body's type.
 */
export function comesFromOurPages(request: Request, baseUrl: string): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  if (request.headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && (origin === new URL(baseUrl).origin || origin === new URL(request.url).origin);
}
