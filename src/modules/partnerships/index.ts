export { DeskPage, OpenPage, senderOf } from "./frame.views.tsx";
/** Writes the first row of a new partnership, and says so in its ledger. */
export { makePartnership, type NewPartnership } from "./make-partnership.ts";
export {
  getOrganisation,
  insertOrganisation,
  listOrganisations,
} from "./organisations/organisation.store.ts";
export type { OrganisationRow } from "./organisations/organisation.table.ts";
export {
  type OrganisationKind,
  organisationKindName,
  organisationKinds,
} from "./organisations/organisation.ts";
/** Other names as a person writes them, one to a line; and whether a name already stands for something else. */
export { findNameClash, type Named, readOtherNames } from "./other-names.ts";
export {
  findPartnershipBySlug,
  getPartnership,
  insertPartnership,
  listPartnerships,
  nextNumber,
} from "./partnership.store.ts";
export type { PartnershipRow } from "./partnership.table.ts";
export { partnershipPaths } from "./paths.ts";
export { getPlace, insertPlace, listPlaces } from "./places/place.store.ts";
export type { PlaceRow } from "./places/place.table.ts";
export { isPlaceKind, type PlaceKind, placeKinds } from "./places/place.ts";
export { changesOrganisations, changesPartnership, changesPlaces } from "./policy.ts";
/** The furniture of the set-up pages: the way back up, and the notice that somebody else was quicker. */
export { SavedMeanwhile, SET_UP, SetUpCrumbs } from "./set-up.views.tsx";
export { judgeSlug, reservedSlugs, type SlugRefusal } from "./slug.ts";
export { tenantOf } from "./tenant.ts";
/** What a partnership calls the field's things: “Plan for Place” for a locality plan. */
export { type Term, terms, wordFor } from "./term.ts";
