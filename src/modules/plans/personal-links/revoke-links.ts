import { done, type Result } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { changeLinkRow, holdLink, listOpenLinks } from "./personal-link.store.ts";

/** Ends one link, or all of one person, from now on. What came by them stays. Answers how many were open; throws NotFound for a link that there is not. */
export function revokeLinks(
  scope: Scope,
  which: { readonly id: string } | { readonly personId: string },
): Promise<Result<{ revoked: number }, never>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    if ("id" in which && !(await holdLink(scope, which.id))) throw new NotFound();
    const open = await listOpenLinks(scope, which);
    for (const { id } of open)
      await changeLinkRow(scope, id, { revokedAt: scope.at, revokedBy: personIdOf(scope.actor) });
    await recordEvents(
      scope,
      open.map(({ id, personId }) => ({
        event: planEvents.linkRevoked,
        subject: { kind: "personal-link", id },
        facts: { person: personId },
      })),
    );
    return done({ revoked: open.length });
  });
}
