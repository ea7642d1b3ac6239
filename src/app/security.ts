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

/** The headers of every answer: no inline script or style, no framing, no referrer beyond this service. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("content-security-policy", CSP);
  c.header("x-content-type-options", "nosniff");
  c.header("referrer-policy", "same-origin");
  c.header("x-frame-options", "DENY");
  c.header("permissions-policy", "camera=(), microphone=(), geolocation=()");
  c.header("cross-origin-opener-policy", "same-origin");
  // Only what is made for other sites (open data, feeds, pictures of progress) may be shown by them.
  if (!c.res.headers.has("cross-origin-resource-policy"))
    c.header("cross-origin-resource-policy", "same-origin");
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
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
