import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { findNameClash } from "../other-names.ts";
import { changesOrganisations } from "../policy.ts";
import { changeOrganisationRow, getOrganisation, listOrganisations } from "./organisation.store.ts";
import type { OrganisationRow } from "./organisation.table.ts";
import { isAtWork, withFormerName } from "./standing.ts";

export type RenameRefusal =
  | { readonly reason: "name-taken" | "same-name" | "ended" | "changed-meanwhile" }
  | { readonly reason: "before-the-last-name"; readonly until: CalendarDate }
  | { readonly reason: "other-name-taken"; readonly name: string; readonly of: string };

/** `kept`: until its day is there. `taken-back`: a name to come will not be. */
type Renamed = "renamed" | "kept" | "taken-back";

/**
 * Gives a body a new name from a day on. The old one stays as a former name: papers of its days are found by it, and what
 * was published keeps it. A day to come is kept until it is there.
 */
export function renameOrganisation(
  scope: Scope,
  id: string,
  version: number,
  { name, on }: { readonly name: string; readonly on: CalendarDate },
): Promise<Result<Renamed, RenameRefusal>> {
  demand(changesOrganisations, scope, null);
  return refuseViolation({ organisation_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope): Promise<Result<Renamed, RenameRefusal>> => {
      const body = await getOrganisation(scope, id);
      const all = await listOrganisations(scope);
      if (!isAtWork(body, scope.asOn)) return refused({ reason: "ended" });
      if (body.name === name) {
        if (body.nextName === null) return refused({ reason: "same-name" });
        return takeNextNameBack(scope, body, version);
      }
      const last = body.formerNames.at(-1);
      if (last && last.until >= on) return refused({ reason: "before-the-last-name", until: last.until });
      if (all.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase()))
        return refused({ reason: "name-taken" });
      const clash = findNameClash({ id, name, aliases: [] }, all);
      if (clash) return refused({ reason: "other-name-taken", ...clash });
      const isNow = on <= scope.asOn;
      const change = isNow
        ? {
            name,
            formerNames: withFormerName(body, name, on),
            aliases: body.aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase()),
            nextName: null,
            nextNameOn: null,
          }
        : { nextName: name, nextNameOn: on };
      if (!(await changeOrganisationRow(scope, id, version, change)))
        return refused({ reason: "changed-meanwhile" });
      await recordEvent(scope, {
        event: isNow ? partnershipEvents.organisationRenamed : partnershipEvents.organisationNameComing,
        subject: { kind: "organisation", id },
        facts: { from: on },
        words: { nameBefore: body.name, nameAfter: name },
      });
      return done(isNow ? "renamed" : "kept");
    }),
  );
}

/** The name it has stays: what was to come is taken back. */
async function takeNextNameBack(
  scope: Scope,
  body: OrganisationRow,
  version: number,
): Promise<Result<Renamed, RenameRefusal>> {
  if (!(await changeOrganisationRow(scope, body.id, version, { nextName: null, nextNameOn: null })))
    return refused({ reason: "changed-meanwhile" });
  await recordEvent(scope, {
    event: partnershipEvents.organisationNameKept,
    subject: { kind: "organisation", id: body.id },
    facts: { from: body.nextNameOn },
    words: { name: body.name, nameTakenBack: body.nextName ?? "" },
  });
  return done("taken-back");
}
