import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readCookie } from "./cookies.ts";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * A browser in which the owner of an account has given a right code before is known by a sealed cookie. Its wrong codes
 * are counted by themselves, so that somebody who reads the owner's mail, and gives wrong codes elsewhere, cannot keep
 * the owner out. It lets nobody in: a right code is asked for all the same. It ends with the second step it was given for.
 */
export interface KnownBrowsers {
  /** The cookie that makes a browser known. */
  cookieFor(accountId: string, stepId: string): string;
  /** The browser's own id where its cookie is ours, for this account and this second step; null otherwise. */
  find(headers: Headers, accountId: string, stepId: string): string | null;
}

export function knowBrowsers(secret: string, isSecure: boolean): KnownBrowsers {
  const name = isSecure ? "__Host-commonty-known" : "commonty-known";
  const sealOf = (id: string, accountId: string, stepId: string) =>
    createHmac("sha256", secret).update(`known-browser/${accountId}/${stepId}/${id}`).digest("base64url");
  return {
    cookieFor(accountId, stepId) {
      const id = randomBytes(12).toString("base64url");
      return `${name}=${id}.${sealOf(id, accountId, stepId)}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
    },
    find(headers, accountId, stepId) {
      const [id = "", seal = ""] = (readCookie(headers, name) ?? "").split(".");
      const right = Buffer.from(sealOf(id, accountId, stepId));
      const given = Buffer.from(seal);
      return id !== "" && given.length === right.length && timingSafeEqual(given, right) ? id : null;
    },
  };
}
