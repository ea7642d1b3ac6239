import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeGroup, changesGroups, getGroup } from "../../governance/index.ts";
import { changeOrganisation, changesOrganisations, getOrganisation } from "../../partnerships/index.ts";
import type { DraftParty } from "./plan-draft.ts";

/**
 * Gives a body or group one more name that papers use for it. Nothing happens where this person may not change it, or
 * where the name stands for something else: the plan keeps the lead that was chosen all the same.
 */
export async function recordOtherName(scope: Scope, party: DraftParty, otherName: string): Promise<void> {
  if (party.kind === "organisation") {
    if (!allowed(changesOrganisations, scope, null)) return;
    const { version, name, aliases, kind, statutory, facilitator } = await getOrganisation(scope, party.id);
    const names = { name, aliases: [...aliases, otherName], statutory, facilitator };
    if (!isOneOf(otherName, [name, ...aliases]))
      await changeOrganisation(scope, party.id, version, { ...names, kind: kind as never });
  } else {
    if (!allowed(changesGroups, scope, null)) return;
    const { version, name, aliases, kind, standsForAll } = await getGroup(scope, party.id);
    const names = { name, aliases: [...aliases, otherName], standsForAll };
    if (!isOneOf(otherName, [name, ...aliases]))
      await changeGroup(scope, party.id, version, { ...names, kind: kind as never });
  }
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}
