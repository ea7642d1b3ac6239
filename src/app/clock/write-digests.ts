import { type listPartnerships, mailHoursOf, tenantOf } from "../../modules/partnerships/index.ts";
import { insertDigests, insertTold } from "../../platform/mail/digest.store.ts";
import type { ToTell } from "../../platform/mail/letter-part.ts";
import { postAll } from "../../platform/mail/post.ts";
import { type Unwritten, type Written, whoIsWrittenTo } from "../../platform/mail/who-is-written-to.ts";
import type { DigestAsked, LetterSource } from "../../platform/web/room.ts";
import type { House } from "../house.ts";
import { asHouse, asOnlyClock } from "./as-house.ts";
import { listReaders } from "./list-readers.ts";
import { secretsOf } from "./secrets-of.ts";

type PartnershipRow = Awaited<ReturnType<typeof listPartnerships>>[number];

/** Runs a piece of work, and tells of its fault and answers null where it has one. */
type Attempt = <Answer>(what: string, work: () => Promise<Answer>) => Promise<Answer | null>;

/** Mails written in one transaction. Where one of them has a fault, each is tried by itself. */
const AT_ONCE = 100;

/**
 * Writes down the mails of a moment: what all rooms have to tell, to whom it may be told now, at most one a day to a person.
 * A mail, what it tells, what it needs and its place in the post are one transaction. Its words are found when it is sent.
 */
export async function writeDigests(
  house: House,
  partnership: PartnershipRow,
  at: Date,
  attempt: Attempt,
): Promise<{ readonly written: number; readonly unwritten: Partial<Record<Unwritten, number>> }> {
  const tenant = tenantOf(partnership);
  const sources = sourcesOf(house);
  const toTell: ToTell[] = [];
  /** Which of the sources has something in the mail of a person: the others need not be asked. */
  const sourceOf = new Map<string, LetterSource>();
  for (const { name, source } of sources) {
    const due = await attempt(`mail of ${name}`, () =>
      asHouse(house, partnership.id, at, (scope) => source.due(scope, tenant)),
    );
    for (const one of due ?? []) {
      toTell.push(one);
      sourceOf.set(one.key, source);
    }
  }
  if (toTell.length === 0) return { written: 0, unwritten: {} };
  const readers = await attempt("mail", () =>
    asHouse(house, partnership.id, at, (scope) => listReaders(scope, toTell)),
  );
  if (!readers) return { written: 0, unwritten: {} };
  const { written, unwritten } = whoIsWrittenTo(at, mailHoursOf(partnership), readers, toTell);
  const secretFor = secretsOf(house, partnership.id);

  const writeSome = (some: readonly Written[]): Promise<number> =>
    asOnlyClock(house, partnership.id, at, async (scope) => {
      const mails = some.map((one) => ({ ...one, id: crypto.randomUUID() }));
      const fresh = await insertDigests(
        scope,
        mails.map(({ id, personId, address }) => ({ id, personId, toAddress: address })),
      );
      const ours = mails.filter(({ id }) => fresh.has(id));
      await insertTold(
        scope,
        ours.flatMap(({ id, personId, keys }) => keys.map((key) => ({ personId, key, digestId: id }))),
      );
      const asked = ours.map(
        ({ id, personId, keys }): DigestAsked => ({
          ...{ digestId: id, personId, keys: new Set(keys), baseUrl: house.config.baseUrl, secretFor },
          once: (_, find) => find(),
        }),
      );
      for (const { source } of sources) {
        const theirs = asked.filter(({ keys }) => [...keys].some((key) => sourceOf.get(key) === source));
        if (theirs.length > 0) await source.wrote?.(scope, tenant, theirs);
      }
      await postAll(
        scope.database,
        ours.map(({ id, address }) => ({
          partnership: partnership.id,
          to: address,
          kind: "digest",
          facts: { digest: id },
        })),
        at,
      );
      return ours.length;
    });

  let count = 0;
  for (let from = 0; from < written.length; from += AT_ONCE) {
    const some = written.slice(from, from + AT_ONCE);
    const together = await writeSome(some).catch(() => null);
    if (together !== null) count += together;
    else
      for (const one of some)
        count += (await attempt(`mail to ${one.personId}`, () => writeSome([one]))) ?? 0;
  }
  return { written: count, unwritten: countBy(unwritten.map(({ why }) => why)) };
}

/** All kinds of thing that people are told by mail, with the room that tells them. */
export function sourcesOf(
  house: Pick<House, "rooms">,
): readonly { readonly name: string; readonly source: LetterSource }[] {
  return house.rooms.flatMap(({ name, gives }) => (gives?.letters ?? []).map((source) => ({ name, source })));
}

function countBy(reasons: readonly Unwritten[]): Partial<Record<Unwritten, number>> {
  const counts: Partial<Record<Unwritten, number>> = {};
  for (const why of reasons) counts[why] = (counts[why] ?? 0) + 1;
  return counts;
}
