import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import {
  addOrganisation,
  changeOrganisation,
  type OrganisationForm,
  type OrganisationRefusal,
} from "../../partnerships/index.ts";
import type { BodyToBe, ReviewedRow } from "./list-review.ts";

export interface BodyRefused {
  readonly reason: "body-refused";
  readonly name: string;
  readonly why: OrganisationRefusal;
}

/** Adds and changes the bodies of a list, each as if it were typed. Answers the first that cannot be kept, or null. */
export async function writeListedBodies(
  scope: Scope,
  rows: readonly ReviewedRow[],
): Promise<BodyRefused | null> {
  for (const { standing, body } of rows) {
    if (!body) continue;
    if (standing === "new") {
      const added = await addListedBody(scope, body.be);
      if (typeof added !== "string") return added;
    }
    if (standing !== "changed" || !body.was) continue;
    const changed = await changeOrganisation(scope, body.was.id, body.was.version, formOf(body.be));
    if (changed.ok) continue;
    if (changed.refusal.reason === "changed-meanwhile") throw new NotFound();
    return { reason: "body-refused", name: body.be.name, why: changed.refusal };
  }
  return null;
}

/** Adds one body; answers its id, or why it cannot be kept. */
export async function addListedBody(scope: Scope, body: BodyToBe): Promise<string | BodyRefused> {
  const added = await addOrganisation(scope, formOf(body));
  return added.ok ? added.value.id : { reason: "body-refused", name: body.name, why: added.refusal };
}

function formOf({ name, aliases, kind, statutory, facilitator }: BodyToBe): OrganisationForm {
  return { name, aliases: [...aliases], kind: kind as OrganisationForm["kind"], statutory, facilitator };
}
