import type { Scope } from "../../../platform/scope/scope.ts";
import { findNameClash, listOrganisations } from "../../partnerships/index.ts";
import type { GroupForm } from "./group.form.ts";
import { listGroups } from "./group.store.ts";

export type GroupRefusal =
  | { readonly reason: "name-taken" }
  | { readonly reason: "other-name-taken"; readonly name: string; readonly of: string };

/** The refusal where one of these names already stands for another group, or for an organisation: a lead could be either. */
export async function findClash(scope: Scope, id: string, input: GroupForm): Promise<GroupRefusal | null> {
  const others = [...(await listGroups(scope)), ...(await listOrganisations(scope))];
  const clash = findNameClash({ ...input, id }, others);
  return clash ? { reason: "other-name-taken", ...clash } : null;
}
