import { createHash } from "node:crypto";
import type { Child } from "hono/jsx";

/** A page as the browser gets it. The status tells refused input (422), a changed-meanwhile (409) and the rest apart. */
export async function page(node: Child | Promise<Child>, status = 200): Promise<Response> {
  return new Response(`<!DOCTYPE html>${String(await node)}`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

/** After a POST: look at the result with a GET. `said` is the symbol of the notice to show there. */
export function seeOther(path: string, said?: string): Response {
  const [before = "", fragment] = path.split("#");
  const query = said ? `${before.includes("?") ? "&" : "?"}said=${encodeURIComponent(said)}` : "";
  return new Response(null, {
    status: 303,
    headers: { location: `${before}${query}${fragment ? `#${fragment}` : ""}` },
  });
}

/** A file to keep, never to be run or shown in our own page. */
export function download(
  bytes: Uint8Array | string,
  file: { readonly name: string; readonly mediaType: string },
): Response {
  const ascii = file.name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  // RFC 8187 takes fewer characters as they are than an address does.
  const whole = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes as string | Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`,
      "x-content-type-options": "nosniff",
    },
  });
}

/**
 * An answer that pages of other sites may read or show: open data, feeds and pictures, and nothing else of ours. Who asks
 * is never known there, so there is nothing that another site could read in somebody's name.
 */
export function forEverySite(
  body: string,
  mediaType: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = {
    "content-type": mediaType,
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    ...more,
  };
  return new Response(body, { headers });
}

/** A public answer that caches may keep: the same words have the same tag, and 304 spares the line. */
export async function cacheable(answer: Response, ifNoneMatch: string | null): Promise<Response> {
  if (answer.status !== 200) return answer;
  const body = new Uint8Array(await answer.arrayBuffer());
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = new Headers(answer.headers);
  headers.set("etag", tag);
  headers.set("cache-control", "public, max-age=60, must-revalidate");
  const known = ifNoneMatch?.split(",").map((entry) => entry.trim().replace(/-(?:gzip|br)"$/, '"'));
  if (known?.some((entry) => entry === "*" || entry.replace(/^W\//, "") === tag.replace(/^W\//, ""))) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status: 200, headers });
}
