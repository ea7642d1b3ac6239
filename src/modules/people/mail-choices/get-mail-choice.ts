import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Typed } from "../../../kernel/invalid.ts";
import { findMailChoice } from "../../../platform/mail/digest.store.ts";
import { USUAL_NEWS } from "../../../platform/mail/who-is-written-to.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPartnership } from "../../partnerships/index.ts";
import { findPerson } from "../person.store.ts";

/** What a person chose about mail, as their form holds it, and what the partnership does for all. */
export interface OwnMail {
  readonly typed: Typed;
  readonly address: string | null;
  readonly hours: { readonly fromHour: number; readonly toHour: number; readonly weekends: boolean };
}

/** Somebody's own choices about mail; the usual ones where they never chose. */
export async function getMailChoice(scope: Scope, personId: string): Promise<OwnMail> {
  const { mailFromHour: fromHour, mailToHour: toHour, mailAtWeekends } = await getPartnership(scope);
  const chosen = await findMailChoice(scope, personId);
  const person = await findPerson(scope, personId);
  const away = chosen?.pausedUntil && chosen.pausedUntil > scope.asOn ? sayDay(chosen.pausedUntil) : "";
  return {
    address: person?.email ?? null,
    hours: { fromHour, toHour, weekends: mailAtWeekends },
    typed: {
      version: String(chosen?.version ?? 0),
      fromHour: String(Math.max(chosen?.fromHour ?? fromHour, fromHour)),
      toHour: String(Math.min(chosen?.toHour ?? toHour, toHour)),
      weekdaysOnly: chosen?.weekdaysOnly ? "yes" : undefined,
      news: chosen?.news ?? USUAL_NEWS,
      away,
    },
  };
}
