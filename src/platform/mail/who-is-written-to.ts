import { addDays, type CalendarDate, dayInScotland, weekdayOf } from "../../kernel/calendar-date.ts";
import type { ToTell } from "./letter-part.ts";
import { isQuiet, type MailHours, narrowHours, type OwnHours } from "./mail-hours.ts";

export type HowOftenNews = "never" | "weekly" | "daily";

/** What a person chose about mail. */
export interface MailChoice extends OwnHours {
  readonly news: HowOftenNews;
  /** No mail before this day. */
  readonly pausedUntil: CalendarDate | null;
}

/** News come once a week where nobody chose otherwise. */
export const USUAL_NEWS: HowOftenNews = "weekly";

/** Somebody who may be written to, with all that decides whether they are. */
export interface Reader {
  readonly personId: string;
  /** Null where we know of none, and of somebody who has left. */
  readonly address: string | null;
  readonly choice: MailChoice | null;
  /** The addresses of theirs that refused a mail, and that nobody said to try again. */
  readonly refusedAddresses: ReadonlySet<string>;
  /** A mail to them is on its way, from whatever day. */
  readonly isWaiting: boolean;
  /** One of this day was written already, whatever became of it. */
  readonly isWrittenToday: boolean;
  /** The days of this week on which they got a mail. */
  readonly mailDays: readonly CalendarDate[];
  /** What they were told before, by its keys. */
  readonly told: ReadonlySet<string>;
}

export interface Written {
  readonly personId: string;
  readonly address: string;
  readonly keys: readonly string[];
}

/** Why somebody is not written to at this moment, though there is something to tell them. */
export type Unwritten =
  | "no-address"
  | "address-refused"
  | "paused"
  | "quiet-hours"
  | "on-its-way"
  | "written-today"
  | "news-later";

export interface WhoIsWrittenTo {
  readonly written: readonly Written[];
  readonly unwritten: readonly { readonly personId: string; readonly why: Unwritten }[];
}

/**
 * Who gets a mail at an instant, and what it tells: at most one a day to a person by Scotland's days, none in quiet hours,
 * none while they are away, and news only as often as they chose. Nobody is told a thing twice. Whom `readers` does not hold
 * has no address.
 */
export function whoIsWrittenTo(
  at: Date,
  hours: MailHours,
  readers: ReadonlyMap<string, Reader>,
  toTell: readonly ToTell[],
): WhoIsWrittenTo {
  const written: Written[] = [];
  const unwritten: { personId: string; why: Unwritten }[] = [];
  for (const [personId, all] of Map.groupBy(toTell, (one) => one.personId)) {
    const reader = readers.get(personId);
    const fresh = all.filter(({ key }) => !reader?.told.has(key));
    if (fresh.length === 0) continue;
    const why = whyNot(at, hours, reader);
    if (why !== null || !reader?.address) {
      unwritten.push({ personId, why: why ?? "no-address" });
      continue;
    }
    const keys = fresh
      .filter(({ weight }) => weight === "owed" || newsMayGo(dayInScotland(at), reader))
      .map(({ key }) => key);
    if (keys.length === 0) unwritten.push({ personId, why: "news-later" });
    else written.push({ personId, address: reader.address, keys: [...new Set(keys)] });
  }
  return { written, unwritten };
}

function whyNot(at: Date, hours: MailHours, reader: Reader | undefined): Unwritten | null {
  if (!reader?.address) return "no-address";
  if (reader.refusedAddresses.has(reader.address)) return "address-refused";
  const day = dayInScotland(at);
  if (reader.choice?.pausedUntil && day < reader.choice.pausedUntil) return "paused";
  if (reader.isWaiting) return "on-its-way";
  if (reader.isWrittenToday || reader.mailDays.includes(day)) return "written-today";
  return isQuiet(at, narrowHours(hours, reader.choice)) ? "quiet-hours" : null;
}

/** Weekly news go with the first mail of a week, which begins on Monday. */
function newsMayGo(day: CalendarDate, { choice, mailDays }: Reader): boolean {
  const often = choice?.news ?? USUAL_NEWS;
  if (often === "never") return false;
  const monday = addDays(day, 1 - weekdayOf(day));
  return often === "daily" || !mailDays.some((mailDay) => mailDay >= monday && mailDay <= day);
}
