import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesOrganisations } from "../policy.ts";
import { judgeOrganisation, type OrganisationRefusal } from "./judge-organisation.ts";
import type { OrganisationForm } from "./organisation.form.ts";
import { insertOrganisation } from "./organisation.store.ts";

/** Adds a body that plans here, advises, or is named in a plan. */
export async function addOrganisation(
  scope: Scope,
  input: OrganisationForm,
): Promise<Result<{ id: string }, OrganisationRefusal>> {
  demand(changesOrganisations, scope, null);
  const id = crypto.randomUUID();
  return refuseViolation({ organisation_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const refusal = await judgeOrganisation(scope, id, input);
      if (refusal) return refused(refusal);
      await insertOrganisation(scope, { ...input, id });
      await recordEvent(scope, {
        event: partnershipEvents.organisationAdded,
        subject: { kind: "organisation", id },
        facts: { kind: input.kind, statutory: input.statutory, facilitator: input.facilitator },
        words: { name: input.name },
      });
      return done({ id });
    }),
  );
}
