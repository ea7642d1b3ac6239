/** The value of a cookie in a request, as it was set; null where there is none. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const pair of (headers.get("cookie") ?? "").split(/;\s*/)) {
    const [key, value] = pairOf(pair);
    if (key === name) return value;
  }
  return null;
}

/** The request's headers as they will be once the browser has taken these cookies. */
export function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  if (cookies.length === 0) return headers;
  const jar = new Map((headers.get("cookie") ?? "").split(/;\s*/).map((pair) => pairOf(pair)));
  for (const cookie of cookies) jar.set(...pairOf(cookie.split(";")[0] ?? ""));
  const after = new Headers(headers);
  after.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
  return after;
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
