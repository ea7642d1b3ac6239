import type { Scope } from "../../platform/scope/scope.ts";
import { insertOrganisation } from "./organisations/organisation.store.ts";
import type { OrganisationKind } from "./organisations/organisation.ts";
import { insertPartnership } from "./partnership.store.ts";
import { insertPlace } from "./places/place.store.ts";
import type { PlaceKind } from "./places/place.ts";

/** The partnerships of tests and demo. Everybody and everything in them is invented. */
export interface PartnershipFacts {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly accent: string;
  readonly introduction: string;
}

export const strathbrae: PartnershipFacts = {
  id: "5a000000-0000-4000-8000-000000000001",
  slug: "strathbrae",
  name: "Strathbrae",
  accent: "#572a66",
  introduction: "Nine public bodies and the third sector plan together here, with the people of Strathbrae.",
};

/** The other partnership: what is in one is never seen in the other. */
export const inverlairn: PartnershipFacts = {
  id: "14000000-0000-4000-8000-000000000002",
  slug: "inverlairn",
  name: "Inverlairn",
  accent: "#1f4f46",
  introduction: "",
};

/** Writes the row of the partnership that the scope is in. */
export async function seedPartnership(scope: Scope, facts: PartnershipFacts): Promise<void> {
  await insertPartnership(scope.database, {
    ...facts,
    id: scope.partnership,
    kind: "Community Planning Partnership",
    logoFileId: null,
    yearStart: 4,
    words: {},
    accessibilityContact: `access@${facts.slug}.example`,
    createdAt: scope.at,
  });
}

export interface OrganisationFacts {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: OrganisationKind;
  readonly statutory?: boolean;
  readonly facilitator?: boolean;
}

/** Adds a body and answers its id. One that only takes part, unless its facts say more. */
export async function seedOrganisation(scope: Scope, facts: OrganisationFacts): Promise<string> {
  const id = crypto.randomUUID();
  const { name, aliases = [], kind = "other", statutory = false, facilitator = false } = facts;
  await insertOrganisation(scope, { id, name, aliases: [...aliases], kind, statutory, facilitator });
  return id;
}

/** Adds a place and answers its id. */
export async function seedPlace(scope: Scope, name: string, kind: PlaceKind = "locality"): Promise<string> {
  const id = crypto.randomUUID();
  await insertPlace(scope, { id, name, kind, code: null });
  return id;
}
