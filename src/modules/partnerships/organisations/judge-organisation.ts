import type { Scope } from "../../../platform/scope/scope.ts";
import { findNameClash } from "../other-names.ts";
import type { OrganisationForm } from "./organisation.form.ts";
import { listOrganisations } from "./organisation.store.ts";
import { judgeStanding, type StandingRefusal } from "./organisation.ts";

export type OrganisationRefusal =
  | { readonly reason: "name-taken" }
  | { readonly reason: "other-name-taken"; readonly name: string; readonly of: string }
  | { readonly reason: StandingRefusal };

/** Why these words cannot be kept for the organisation with this id, or null: its standing in law, and names that stand for another. */
export async function judgeOrganisation(
  scope: Scope,
  id: string,
  input: OrganisationForm,
): Promise<OrganisationRefusal | null> {
  const standing = judgeStanding(input);
  if (standing) return { reason: standing };
  const clash = findNameClash({ ...input, id }, await listOrganisations(scope));
  return clash ? { reason: "other-name-taken", ...clash } : null;
}
