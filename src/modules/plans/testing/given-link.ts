import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { issueLink, secretOfLink } from "../personal-links/issue-link.ts";

/** A personal link for somebody, for tests: the secret that stands in its address, and its id. */
export async function givenLink(
  scope: Scope,
  link: {
    readonly personId: string;
    readonly actions: readonly number[];
    readonly expiresAt?: Date;
    readonly digestId?: string;
  },
): Promise<{ readonly id: string; readonly secret: string }> {
  const secretFor = (words: string) => `a secret of tests/${words}`;
  const actionIds: string[] = [];
  for (const number of link.actions) actionIds.push((await getAction(scope, number)).id);
  const result = await issueLink(
    scope,
    {
      personId: link.personId,
      actionIds,
      digestId: link.digestId ?? null,
      expiresAt: link.expiresAt ?? new Date(scope.at.getTime() + 14 * 24 * 60 * 60 * 1000),
    },
    secretFor,
  );
  if (!result.ok) throw new Error("no link");
  return { id: result.value.id, secret: secretOfLink(result.value.id, secretFor) };
}
