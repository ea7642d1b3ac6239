import { done, type Result } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { planEvents } from "../events.ts";
import { digestOfSecret, makeLinkSecret } from "./make-link-secret.ts";
import { insertLink } from "./personal-link.store.ts";

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
export function issueLink(
  scope: Scope,
  link: LinkToIssue,
  secretFor: DigestAsked["secretFor"],
): Promise<Result<{ id: string }, never>> {
  return inTransaction(scope, async (scope) => {
    const id = crypto.randomUUID();
    const actionIds = [...new Set(link.actionIds)];
    if (actionIds.length === 0) throw new Error("a link opens at least one action");
    await insertLink(
      scope,
      {
        id,
        personId: link.personId,
        digestId: link.digestId,
        secretDigest: digestOfSecret(secretOfLink(id, secretFor)),
        createdAt: scope.at,
        expiresAt: link.expiresAt,
      },
      actionIds,
    );
    await recordEvent(scope, {
      event: planEvents.linkMade,
      subject: { kind: "personal-link", id },
      facts: { person: link.personId, actions: actionIds, until: link.expiresAt.toISOString() },
    });
    return done({ id });
  });
}

/** The secret of a link, the same each time it is asked for. */
export function secretOfLink(id: string, secretFor: DigestAsked["secretFor"]): string {
  return makeLinkSecret(secretFor(`personal-link/${id}`));
}
