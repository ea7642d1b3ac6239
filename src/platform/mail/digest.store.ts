import { and, desc, eq, gte, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import type { Scope } from "../scope/scope.ts";
import { type DigestRow, digests, type MailChoiceRow, mailChoices, told } from "./digest.table.ts";

const ROWS_AT_ONCE = 1_000;

/** The mails of these people, the latest first: for pages that say who was written to and whose address refused. */
export async function listDigestsOf(scope: Scope, personIds: readonly string[]): Promise<DigestRow[]> {
  if (personIds.length === 0) return [];
  return scope.database
    .select()
    .from(digests)
    .where(and(eq(digests.partnershipId, scope.partnership), inArray(digests.personId, [...personIds])))
    .orderBy(desc(digests.createdAt));
}

/** One day's mail with what it tells and what its reader chose, in one statement; null where there is none. */
export async function findDigestToSend(
  scope: Scope,
  id: string,
): Promise<{
  readonly digest: DigestRow;
  readonly choice: MailChoiceRow | null;
  readonly keys: readonly string[];
} | null> {
  const keys = sql<string[]>`array(${scope.database
    .select({ key: told.key })
    .from(told)
    .where(and(eq(told.partnershipId, scope.partnership), eq(told.digestId, id)))})`;
  const [row] = await scope.database
    .select({ digest: digests, choice: mailChoices, keys })
    .from(digests)
    .leftJoin(
      mailChoices,
      and(eq(mailChoices.partnershipId, digests.partnershipId), eq(mailChoices.personId, digests.personId)),
    )
    .where(and(eq(digests.partnershipId, scope.partnership), eq(digests.id, id)));
  return row ?? null;
}

/** The mails from a day on, the latest first, `limit` of them. */
export function listDigestsSince(scope: Scope, day: CalendarDate, limit: number): Promise<DigestRow[]> {
  return scope.database
    .select()
    .from(digests)
    .where(and(eq(digests.partnershipId, scope.partnership), gte(digests.day, day)))
    .orderBy(desc(digests.day), desc(digests.createdAt))
    .limit(limit);
}

/** What decides whether somebody may get another: mails of the last eight days, and all that wait. */
export function listRecentDigests(
  scope: Scope,
): Promise<Pick<DigestRow, "personId" | "day" | "state" | "endedAt">[]> {
  return scope.database
    .select({
      personId: digests.personId,
      day: digests.day,
      state: digests.state,
      endedAt: digests.endedAt,
    })
    .from(digests)
    .where(
      and(
        eq(digests.partnershipId, scope.partnership),
        or(gte(digests.day, addDays(scope.asOn, -8)), eq(digests.state, "waiting")),
      ),
    );
}

/** The mails that an address refused, where nobody said since that it may be tried again; the latest first. */
export function listRefusals(scope: Scope): Promise<DigestRow[]> {
  return scope.database
    .select()
    .from(digests)
    .where(and(eq(digests.partnershipId, scope.partnership), stillRefused()))
    .orderBy(desc(digests.createdAt));
}

function stillRefused(): SQL | undefined {
  return and(eq(digests.state, "refused"), isNull(digests.tryAgainAt));
}

/** Lets the address that refused somebody's mail be tried again; answers how many refusals are forgiven. */
export async function changeRefusals(scope: Scope, personId: string): Promise<number> {
  const rows = await scope.database
    .update(digests)
    .set({ tryAgainAt: scope.at })
    .where(and(eq(digests.partnershipId, scope.partnership), eq(digests.personId, personId), stillRefused()))
    .returning({ id: digests.id });
  return rows.length;
}

/** Writes mails down, and answers those that were new: a person who has one of this day keeps it. */
export async function insertDigests(
  scope: Scope,
  rows: readonly Pick<DigestRow, "id" | "personId" | "toAddress">[],
): Promise<ReadonlySet<string>> {
  const fresh = new Set<string>();
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const written = await scope.database
      .insert(digests)
      .values(
        rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({
          ...row,
          partnershipId: scope.partnership,
          day: scope.asOn,
          state: "waiting" as const,
          createdAt: scope.at,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: digests.id });
    for (const { id } of written) fresh.add(id);
  }
  return fresh;
}

/** Moves a mail that could not go on its day to this one. */
export async function changeDigestDay(scope: Scope, id: string): Promise<void> {
  await scope.database
    .update(digests)
    .set({ day: scope.asOn })
    .where(and(eq(digests.partnershipId, scope.partnership), eq(digests.id, id)));
}

/** Whether somebody has another mail of this day than this one. */
export async function hasOtherDigestToday(
  scope: Scope,
  { personId, id }: Pick<DigestRow, "personId" | "id">,
): Promise<boolean> {
  const rows = await scope.database
    .select({ id: digests.id })
    .from(digests)
    .where(
      and(
        eq(digests.partnershipId, scope.partnership),
        eq(digests.personId, personId),
        eq(digests.day, scope.asOn),
      ),
    );
  return rows.some((row) => row.id !== id);
}

/** Remembers what each mail tells. */
export async function insertTold(
  scope: Scope,
  rows: readonly Pick<typeof told.$inferInsert, "personId" | "key" | "digestId">[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await scope.database
      .insert(told)
      .values(
        rows
          .slice(from, from + ROWS_AT_ONCE)
          .map((row) => ({ ...row, partnershipId: scope.partnership, at: scope.at })),
      )
      .onConflictDoNothing();
  }
}

/** Which of these keys people were told before. */
export function listTold(
  scope: Scope,
  keys: readonly string[],
): Promise<{ readonly personId: string; readonly key: string }[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return scope.database
    .select({ personId: told.personId, key: told.key })
    .from(told)
    .where(
      and(eq(told.partnershipId, scope.partnership), sql`${told.key} = any(${sql.param([...keys])}::text[])`),
    );
}

/** Forgets what a mail was to tell, because it never did: what is owed still can then be told by another. */
export async function forgetTold(
  scope: Pick<Scope, "database" | "partnership">,
  digestId: string,
): Promise<void> {
  await scope.database
    .delete(told)
    .where(and(eq(told.partnershipId, scope.partnership), eq(told.digestId, digestId)));
}

export function listMailChoices(scope: Scope): Promise<MailChoiceRow[]> {
  return scope.database.select().from(mailChoices).where(eq(mailChoices.partnershipId, scope.partnership));
}

/** What somebody chose; null where they chose nothing. */
export async function findMailChoice(scope: Scope, personId: string): Promise<MailChoiceRow | null> {
  const [row] = await scope.database
    .select()
    .from(mailChoices)
    .where(and(eq(mailChoices.partnershipId, scope.partnership), eq(mailChoices.personId, personId)));
  return row ?? null;
}

/** Writes what somebody chose; false when it was changed since `version` (0: nothing was chosen yet). */
export async function setMailChoiceRow(
  scope: Scope,
  version: number,
  choice: Omit<MailChoiceRow, "partnershipId" | "version">,
): Promise<boolean> {
  if (version === 0) {
    const rows = await scope.database
      .insert(mailChoices)
      .values({ ...choice, partnershipId: scope.partnership, version: 1 })
      .onConflictDoNothing()
      .returning({ personId: mailChoices.personId });
    return rows.length === 1;
  }
  const rows = await scope.database
    .update(mailChoices)
    .set({ ...choice, version: version + 1 })
    .where(
      and(
        eq(mailChoices.partnershipId, scope.partnership),
        eq(mailChoices.personId, choice.personId),
        eq(mailChoices.version, version),
      ),
    )
    .returning({ personId: mailChoices.personId });
  return rows.length === 1;
}
