import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { OrganisationRefusal } from "../../partnerships/index.ts";
import { peopleEvents } from "../events.ts";
import { bringsListsOf } from "../policy.ts";
import { readKnown } from "./known.store.ts";
import { changeListImportRow, getListImport } from "./list-import.store.ts";
import type { ListSavingRefusal } from "./save-list.ts";
import { reviewOf } from "./whole-review.ts";
import { writeListedBodies } from "./write-listed-bodies.ts";
import { writeListedPeople } from "./write-listed-people.ts";

export type ListCreationRefusal =
  | ListSavingRefusal
  | { readonly reason: "nothing-to-do" }
  /** Somebody with this address came in by another way while the list was created. */
  | { readonly reason: "email-taken" | "name-taken" }
  | { readonly reason: "body-refused"; readonly name: string; readonly why: OrganisationRefusal };

export interface ListCreated {
  readonly added: number;
  readonly changed: number;
}

const violations = {
  person_email: { reason: "email-taken" },
  person_account: { reason: "email-taken" },
  organisation_name: { reason: "name-taken" },
} as const;

/**
 * Adds and changes everybody that a list tells of, all or nothing. It is held once more against what is known at this
 * moment, so that whoever was added meanwhile is not added twice. Nothing is mailed.
 */
export function createFromList(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<ListCreated, ListCreationRefusal>> {
  return refuseViolation(violations, () =>
    inTransaction(scope, async (scope): Promise<Result<ListCreated, ListCreationRefusal>> => {
      const row = await getListImport(scope, number);
      demand(bringsListsOf[row.kind], scope, null);
      if (row.state !== "open") return refused({ reason: "not-open" as const, state: row.state });
      if (!(await changeListImportRow(scope, row.id, version, { state: "created" })))
        return refused({ reason: "changed-meanwhile" as const, now: row });
      const review = reviewOf(row, await readKnown(scope));
      const count = (standing: string) => review.rows.filter((one) => one.standing === standing).length;
      const created = { added: count("new"), changed: count("changed") };
      if (created.added + created.changed === 0) return refused({ reason: "nothing-to-do" as const });
      const refusal =
        row.kind === "people"
          ? await writeListedPeople(scope, review, number)
          : await writeListedBodies(scope, review.rows);
      if (refusal) return refused(refusal);
      await recordEvent(scope, {
        event: peopleEvents.listCreated,
        subject: { kind: "list", id: row.id },
        facts: { number, kind: row.kind, ...created },
        words: { paper: row.name },
      });
      return done(created);
    }),
  );
}
