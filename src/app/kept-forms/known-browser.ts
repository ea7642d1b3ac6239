import { timingSafeEqual } from "node:crypto";
import { addDays, type CalendarDate, dayInScotland, parseDay } from "../../kernel/calendar-date.ts";
import type { House } from "../house.ts";

const NAME = "commonty_known";
const KEY_NAME = "commonty_kept";
/** So long after somebody was last signed in here is a form of theirs still kept. */
const DAYS = 30;
/** A mark is written anew when it is older than this. */
const FRESH_DAYS = 1;

/**
 * Who was signed in on this browser, by a mark of ours that nobody can make up: whoever was never signed in here can
 * have nothing kept, so that what is kept is no store for strangers. It lets nobody in.
 */
export function knownAccount(house: Pick<House, "secretFor" | "now">, headers: Headers): string | null {
  const mark = readMark(house, headers);
  return mark && mark.day >= addDays(dayInScotland(house.now()), -DAYS) ? mark.accountId : null;
}

/** The cookie that says so, where this browser has none, another account's or an old one; else null. */
export function markBrowser(
  house: Pick<House, "secretFor" | "now" | "config">,
  headers: Headers,
  accountId: string,
): string | null {
  const today = dayInScotland(house.now());
  const mark = readMark(house, headers);
  if (mark?.accountId === accountId && mark.day > addDays(today, -FRESH_DAYS)) return null;
  return cookieOf(house, NAME, `${accountId}.${today}.${macOf(house, accountId, today)}`, DAYS * 86_400);
}

/** The key of this browser, from which what it keeps is sealed. */
export function keptKey(headers: Headers): string | null {
  const value = cookieIn(headers, KEY_NAME);
  return value && /^[\w-]{43}$/.test(value) ? value : null;
}

export function keyCookie(house: Pick<House, "config">, key: string, hours: number): string {
  return cookieOf(house, KEY_NAME, key, hours * 3600);
}

function readMark(
  house: Pick<House, "secretFor">,
  headers: Headers,
): { readonly accountId: string; readonly day: CalendarDate } | null {
  const [, accountId, on, mac] = /^([^.]+)\.([^.]+)\.([^.]+)$/.exec(cookieIn(headers, NAME) ?? "") ?? [];
  const day = parseDay(on ?? "");
  if (!accountId || !day || !mac) return null;
  const good = Buffer.from(macOf(house, accountId, day));
  const given = Buffer.from(mac);
  return good.length === given.length && timingSafeEqual(good, given) ? { accountId, day } : null;
}

function macOf(house: Pick<House, "secretFor">, accountId: string, day: CalendarDate): string {
  return Buffer.from(house.secretFor(`known-browser/${accountId}/${day}`)).toString("base64url");
}

function cookieIn(headers: Headers, name: string): string | null {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const equals = part.indexOf("=");
    if (part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return null;
}

function cookieOf({ config }: Pick<House, "config">, name: string, value: string, seconds: number): string {
  const secure = config.baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
