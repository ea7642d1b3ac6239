import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The network address of the visitor. Only as many entries of X-Forwarded-For are believed as there are proxies of ours:
 * the rest a visitor can write himself.
 */
export function visitorAddress(c: Context, trustedProxies: number): string {
  const direct = directAddress(c);
  if (trustedProxies === 0) return direct;
  const chain = (c.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return chain.at(-trustedProxies) ?? direct;
}

function directAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    // Asked without a socket, as tests do.
    return "unknown";
  }
}
