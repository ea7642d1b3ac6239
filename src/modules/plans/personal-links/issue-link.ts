import { done, type Result } from "../../../kernel/result.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { planEvents } from "../events.ts";
import { digestOfSecret, makeLinkSecret } from "./make-link-secret.ts";
import { insertLinks } from "./personal-link.store.ts";

/** Whom a link is for, what it opens, and until when. */
export interface LinkToIssue {
  readonly personId: string;
  readonly actionIds: readonly string[];
  /** The mail it goes out with; null: one that was asked for on its own. */
  readonly digestId: string | null;
  readonly expiresAt: Date;
}

/**
 * Makes a link by which one person says how some actions go, without signing in. The house makes it when it writes to
 * them; nobody else does. Of the secret only its digest is kept: it is worked out anew when the mail is composed.
 */
export async function issueLink(
  scope: Scope,
  link: LinkToIssue,
  secretFor: DigestAsked["secretFor"],
): Promise<Result<{ id: string }, never>> {
  const { value } = await issueLinks(scope, [{ ...link, secretFor }]);
  return done({ id: value[0] ?? "" });
}

/** The same for the mails of many, all or none; answers their ids in the same order. */
export async function issueLinks(
  scope: Scope,
  links: readonly (LinkToIssue & Pick<DigestAsked, "secretFor">)[],
): Promise<{ readonly ok: true; readonly value: readonly string[] }> {
  return inTransaction(scope, async (scope) => {
    const made = links.map((link) => ({
      ...link,
      id: crypto.randomUUID(),
      actionIds: [...new Set(link.actionIds)],
    }));
    if (made.some(({ actionIds }) => actionIds.length === 0))
      throw new Error("a link opens at least one action");
    await insertLinks(
      scope,
      made.map(({ id, personId, digestId, expiresAt, secretFor, actionIds }) => ({
        row: {
          ...{ id, personId, digestId, expiresAt },
          secretDigest: digestOfSecret(secretOfLink(id, secretFor)),
          createdAt: scope.at,
        },
        actionIds,
      })),
    );
    await recordEvents(
      scope,
      made.map(({ id, personId, actionIds, expiresAt }) => ({
        event: planEvents.linkMade,
        subject: { kind: "personal-link", id },
        facts: { person: personId, actions: actionIds, until: expiresAt.toISOString() },
      })),
    );
    return done(made.map(({ id }) => id));
  });
}

/** The secret of a link, the same each time it is asked for. */
export function secretOfLink(id: string, secretFor: DigestAsked["secretFor"]): string {
  return makeLinkSecret(secretFor(`personal-link/${id}`));
}
