import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesOrganisations } from "../policy.ts";
import { judgeOrganisation, type OrganisationRefusal } from "./judge-organisation.ts";
import type { OrganisationForm } from "./organisation.form.ts";
import { changeOrganisationRow, getOrganisation } from "./organisation.store.ts";
import type { OrganisationRow } from "./organisation.table.ts";

export type OrganisationChangeRefusal =
  | OrganisationRefusal
  | { readonly reason: "changed-meanwhile"; readonly now: OrganisationRow };

/** Changes an organisation's names, kind and standing. What already names it in plans keeps pointing at it. */
export async function changeOrganisation(
  scope: Scope,
  id: string,
  version: number,
  input: OrganisationForm,
): Promise<Result<null, OrganisationChangeRefusal>> {
  demand(changesOrganisations, scope, null);
  return refuseViolation({ organisation_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const changes = tellChanges(await getOrganisation(scope, id), input);
      if (!changes) return done(null);
      const refusal = await judgeOrganisation(scope, id, input);
      if (refusal) return refused(refusal);
      if (!(await changeOrganisationRow(scope, id, version, input))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getOrganisation(scope, id) });
      }
      await recordEvent(scope, {
        event: partnershipEvents.organisationChanged,
        subject: { kind: "organisation", id },
        facts: { changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
