import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type PersonalLinkRow, personalLinkActions, personalLinks } from "./personal-link.table.ts";

const within = (scope: Scope) => eq(personalLinks.partnershipId, scope.partnership);

export function insertLink(
  scope: Scope,
  row: Omit<typeof personalLinks.$inferInsert, "partnershipId">,
  actionIds: readonly string[],
): Promise<void> {
  return insertLinks(scope, [{ row, actionIds }]);
}

const ROWS_AT_ONCE = 500;

/** The same for many, each with what it opens. */
export async function insertLinks(
  scope: Scope,
  links: readonly {
    readonly row: Omit<typeof personalLinks.$inferInsert, "partnershipId">;
    readonly actionIds: readonly string[];
  }[],
): Promise<void> {
  const opened = links.flatMap(({ row, actionIds }) =>
    actionIds.map((actionId) => ({ linkId: row.id, actionId })),
  );
  for (let from = 0; from < links.length; from += ROWS_AT_ONCE)
    await scope.database
      .insert(personalLinks)
      .values(
        links
          .slice(from, from + ROWS_AT_ONCE)
          .map(({ row }) => ({ ...row, partnershipId: scope.partnership })),
      );
  for (let from = 0; from < opened.length; from += ROWS_AT_ONCE)
    await scope.database
      .insert(personalLinkActions)
      .values(
        opened.slice(from, from + ROWS_AT_ONCE).map((row) => ({ ...row, partnershipId: scope.partnership })),
      );
}

/** The link of which this is kept, open or ended; null where there was never one. */
export async function findLinkByDigest(scope: Scope, secretDigest: string): Promise<PersonalLinkRow | null> {
  const [row] = await scope.database
    .select()
    .from(personalLinks)
    .where(and(within(scope), eq(personalLinks.secretDigest, secretDigest)));
  return row ?? null;
}

/** The same, held until the transaction ends: who presses twice comes one after the other. */
export async function holdLink(scope: Scope, id: string): Promise<PersonalLinkRow | null> {
  const [row] = await scope.database
    .select()
    .from(personalLinks)
    .where(and(within(scope), eq(personalLinks.id, id)))
    .for("update");
  return row ?? null;
}

/** The links that went out with a mail, the first made first, once for each action that they open. */
export function listLinksOfMail(
  scope: Scope,
  digestId: string,
): Promise<{ readonly link: PersonalLinkRow; readonly actionId: string }[]> {
  return scope.database
    .select({ link: personalLinks, actionId: personalLinkActions.actionId })
    .from(personalLinks)
    .innerJoin(
      personalLinkActions,
      and(
        eq(personalLinkActions.partnershipId, personalLinks.partnershipId),
        eq(personalLinkActions.linkId, personalLinks.id),
      ),
    )
    .where(and(within(scope), eq(personalLinks.digestId, digestId)))
    .orderBy(asc(personalLinks.createdAt), asc(personalLinks.id));
}

/** What each of these links opens. */
export async function listLinkedActions(
  scope: Scope,
  linkIds: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (linkIds.length === 0) return found;
  const rows = await scope.database
    .select()
    .from(personalLinkActions)
    .where(
      and(
        eq(personalLinkActions.partnershipId, scope.partnership),
        inArray(personalLinkActions.linkId, [...linkIds]),
      ),
    );
  for (const { linkId, actionId } of rows) found.set(linkId, [...(found.get(linkId) ?? []), actionId]);
  return found;
}

/** More than a partnership has open at once; a bound all the same. */
const MOST_LISTED = 500;

/** The links of everybody, or of one person, the latest first. */
export function listLinks(scope: Scope, personId?: string): Promise<PersonalLinkRow[]> {
  return scope.database
    .select()
    .from(personalLinks)
    .where(and(within(scope), personId ? eq(personalLinks.personId, personId) : undefined))
    .orderBy(desc(personalLinks.createdAt), desc(personalLinks.id))
    .limit(MOST_LISTED);
}

/** Those of a person that still open something, or one of them. */
export function listOpenLinks(
  scope: Scope,
  which: { readonly personId: string } | { readonly id: string },
): Promise<PersonalLinkRow[]> {
  const one = "id" in which ? eq(personalLinks.id, which.id) : eq(personalLinks.personId, which.personId);
  return scope.database
    .select()
    .from(personalLinks)
    .where(and(within(scope), one, isNull(personalLinks.revokedAt), gt(personalLinks.expiresAt, scope.at)))
    .for("update");
}

export async function changeLinkRow(
  scope: Scope,
  id: string,
  change: Partial<
    Pick<PersonalLinkRow, "secretDigest" | "revokedAt" | "revokedBy" | "firstUsedAt" | "lastUsedAt">
  >,
): Promise<void> {
  await scope.database
    .update(personalLinks)
    .set(change)
    .where(and(within(scope), eq(personalLinks.id, id)));
}
