import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changeOrganisationRow, listOrganisations } from "./organisation.store.ts";
import { withFormerName } from "./standing.ts";

/**
 * What the clock brings: names whose first day is there. One that another body took meanwhile is left to be chosen anew.
 * Run again at the same moment it finds nothing more.
 */
export async function settleNames(scope: Scope): Promise<readonly string[]> {
  const all = await listOrganisations(scope);
  const due = all.filter(({ nextNameOn }) => nextNameOn !== null && nextNameOn <= scope.asOn);
  const told: string[] = [];
  for (const body of due) {
    const { nextName, nextNameOn } = body;
    if (nextName === null || nextNameOn === null) continue;
    const isTaken = all.some(
      ({ id, name }) => id !== body.id && name.toLowerCase() === nextName.toLowerCase(),
    );
    if (isTaken) continue;
    const change = {
      name: nextName,
      formerNames: withFormerName(body, nextName, nextNameOn),
      nextName: null,
      nextNameOn: null,
    };
    if (!(await changeOrganisationRow(scope, body.id, body.version, change))) continue;
    await recordEvent(scope, {
      event: partnershipEvents.organisationRenamed,
      subject: { kind: "organisation", id: body.id },
      facts: { from: nextNameOn },
      words: { nameBefore: body.name, nameAfter: nextName },
    });
    told.push(`${body.name} is called ${nextName} now`);
  }
  return told;
}
