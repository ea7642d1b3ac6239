import { listPartnerships, tenantOf } from "../../modules/partnerships/index.ts";
import { removeOldLetters } from "../../platform/mail/remove-old-letters.ts";
import type { Unwritten } from "../../platform/mail/who-is-written-to.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import { asOnlyClock } from "./as-house.ts";
import { writeDigests } from "./write-digests.ts";

/** What the clock did in one partnership. */
export interface PartnershipTick {
  readonly slug: string;
  /** What the rooms did, in a few words each. */
  readonly did: readonly string[];
  /** Mails that were written down. */
  readonly written: number;
  /** Of how many people the mail waits, by the reason. */
  readonly unwritten: Readonly<Partial<Record<Unwritten, number>>>;
  /** What went wrong, each in the log in full. */
  readonly faults: readonly string[];
}

export interface Tick {
  readonly at: Date;
  readonly partnerships: readonly PartnershipTick[];
}

/**
 * What the clock brings at a moment: in each partnership what its rooms do by themselves, and then the mails of the day.
 * Run again at the same moment it does nothing more; run by several at once each thing happens once. A fault in one room or
 * partnership does not keep the others from their turn.
 */
export async function tick(house: House, at: Date): Promise<Tick> {
  const partnerships: PartnershipTick[] = [];
  for (const row of await withService(house.pool, listPartnerships)) {
    const faults: string[] = [];
    const attempt = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer | null> => {
      try {
        return await work();
      } catch (error) {
        house.log.fault("the clock stumbled", error, { partnership: row.slug, what });
        faults.push(what);
        return null;
      }
    };
    const tenant = tenantOf(row);
    const did: string[] = [];
    for (const { name, gives } of house.rooms) {
      const { tick } = gives ?? {};
      if (!tick) continue;
      const words = await attempt(name, () => asOnlyClock(house, row.id, at, (scope) => tick(scope, tenant)));
      did.push(...(words ?? []));
    }
    const { written, unwritten } = await writeDigests(house, row, at, attempt);
    partnerships.push({ slug: row.slug, did, written, unwritten, faults });
  }
  await withService(house.pool, (database) => removeOldLetters(database, at));
  return { at, partnerships };
}
