import { getPartnership, mailHoursOf, partnershipPaths, tenantOf } from "../../modules/partnerships/index.ts";
import { findPerson } from "../../modules/people/index.ts";
import { changeDigestDay, findDigestToSend, hasOtherDigestToday } from "../../platform/mail/digest.store.ts";
import type { LetterPart } from "../../platform/mail/letter-part.ts";
import { gatherParts } from "../../platform/mail/letter-words.ts";
import type { Composer } from "../../platform/mail/mail.ts";
import { dayAfter, narrowHours, nextOpenHour } from "../../platform/mail/mail-hours.ts";
import type { MailChoice } from "../../platform/mail/who-is-written-to.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { DigestAsked } from "../../platform/web/room.ts";
import type { House } from "../house.ts";
import { letterOf } from "../letter-of.ts";
import { enterAsHouse } from "./as-house.ts";
import { greetingFor } from "./greeting.ts";
import { secretsOf } from "./secrets-of.ts";
import { openToldAlike } from "./told-alike.ts";
import { sourcesOf } from "./write-digests.ts";

/**
 * Writes the mail of a person's day at the moment it is sent, so that it never asks for what was answered meanwhile.
 * Where nothing is left to say, the person has left or has another address by now, there is no mail. One that could not go
 * on its day waits for the hours in which its reader takes mail, and for a day without another.
 */
export function digestLetter(house: Pick<House, "rooms" | "config" | "now" | "secretFor">): Composer {
  const toldAlike = openToldAlike(house.now);
  return async ({ to, partnership, facts, database }) => {
    if (partnership === null) return null;
    const at = house.now();
    const scope = await enterAsHouse(database, partnership, at);
    const found = await findDigestToSend(scope, facts.digest ?? "");
    if (found?.digest.state !== "waiting") return null;
    const { digest, choice, keys } = found;
    const person = await findPerson(scope, digest.personId);
    if (person?.email !== to) return null;
    if (person.leftOn !== null && person.leftOn < scope.asOn) return null;
    const once = toldAlike(partnership);
    const row = await once("partnership", () => getPartnership(scope));
    const notBefore = await openHourFor(scope, row, digest, choice);
    if (notBefore > at) return { notBefore };
    if (digest.day !== scope.asOn) await changeDigestDay(scope, digest.id);

    const tenant = tenantOf(row);
    const asked: DigestAsked = {
      digestId: digest.id,
      personId: person.id,
      keys: new Set(keys),
      baseUrl: house.config.baseUrl,
      secretFor: secretsOf(house, partnership),
      once,
    };
    const parts: LetterPart[] = [];
    for (const { source } of sourcesOf(house)) {
      const part = await source.compose(scope, tenant, asked);
      if (part) parts.push(part);
    }
    if (parts.length === 0) return null;
    const choicesHref =
      parts.find((part) => part.choicesHref !== null)?.choicesHref ??
      `${house.config.baseUrl}${partnershipPaths.mailChoices(tenant.slug)}`;
    const words = gatherParts(parts, greetingFor(person.name), choicesHref);
    return { ...letterOf(tenant, to, words), choicesHref };
  };
}

/** The first moment from now on at which this mail may go. */
async function openHourFor(
  scope: Scope,
  row: Awaited<ReturnType<typeof getPartnership>>,
  digest: { readonly id: string; readonly personId: string; readonly day: string },
  choice: MailChoice | null,
): Promise<Date> {
  const hours = narrowHours(mailHoursOf(row), choice);
  // Two mails of one day is what the day's own row keeps from happening; one that was held up yields to the newer.
  const isSecond = digest.day !== scope.asOn && (await hasOtherDigestToday(scope, digest));
  const away = choice?.pausedUntil ?? null;
  const after = isSecond ? dayAfter(scope.at) : null;
  return nextOpenHour(scope.at, hours, after !== null && (away === null || after > away) ? after : away);
}
