import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The network address of the visitor. Only as many entries of X-Forwarded-For are believed as there are proxies of ours:
 * the rest a visitor can write himself.
 */
export function visitorAddress(c: Context, trustedProxies: number): string {
  const direct = directAddress(c);
  if (trustedProxies === 0) return networkOf(direct);
  const chain = (c.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return networkOf(chain.at(-trustedProxies) ?? direct);
}

/** What is counted as one visitor: a whole IPv4 address, and of IPv6 the 64 bits that one line is given. */
export function networkOf(address: string): string {
  const bare = address.slice(0, 64).replace(/^::ffff:(?=\d+\.)/i, "");
  if (!bare.includes(":")) return bare;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(gap).fill("0"), ...after].slice(0, 4).join(":");
}

function directAddress(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    // Asked without a socket, as tests do.
    return "unknown";
  }
}
