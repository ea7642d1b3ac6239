/** The frame of every page: at the desk in the partnership's colour, in public under a band of it; and the partnership as its sender. */
export { DeskPage, OpenPage, senderOf } from "./frame.views.tsx";
/** Writes the first row of a new partnership, and says so in its ledger. */
export { makePartnership, type NewPartnership } from "./make-partnership.ts";
/** Changes a body's names, kind and standing; refuses a name that stands for another, and what the law does not know. */
export { changeOrganisation } from "./organisations/change-organisation.ts";
export type { OrganisationForm } from "./organisations/organisation.form.ts";
/** Bodies by name, one body (throws NotFound), and a new row without a ledger line: for seeds. */
export {
  getOrganisation,
  insertOrganisation,
  listOrganisations,
} from "./organisations/organisation.store.ts";
export type { OrganisationRow } from "./organisations/organisation.table.ts";
/** The kinds of body (domain C2) with what they are called. */
export {
  type OrganisationKind,
  organisationKindName,
  organisationKinds,
} from "./organisations/organisation.ts";
/** Other names as a person writes them, one to a line; and whether a name already stands for something else. */
export { findNameClash, type Named, readOtherNames } from "./other-names.ts";
/** Partnerships by address and by name, the one of a scope, and the next short number of a kind of thing in it. */
export {
  findPartnershipBySlug,
  getPartnership,
  insertPartnership,
  listPartnerships,
  nextNumber,
} from "./partnership.store.ts";
export type { PartnershipRow } from "./partnership.table.ts";
/** The addresses of what every partnership has. */
export { partnershipPaths } from "./paths.ts";
/** Places by name, one place (throws NotFound), and a new row without a ledger line: for seeds. */
export { getPlace, insertPlace, listPlaces } from "./places/place.store.ts";
export type { PlaceRow } from "./places/place.table.ts";
/** The kinds of place (domain C2) with what they are called. */
export { isPlaceKind, type PlaceKind, placeKinds } from "./places/place.ts";
/** Who may change what this room keeps. */
export { changesOrganisations, changesPartnership, changesPlaces } from "./policy.ts";
/** The furniture of the set-up pages: the way back up, and the notice that somebody else was quicker. */
export { SavedMeanwhile, SET_UP, SetUpCrumbs } from "./set-up.views.tsx";
/** Whether a word can be a partnership's address, and the one list of those that cannot. */
export { judgeSlug, reservedSlugs, type SlugRefusal } from "./slug.ts";
/** What pages need to know of a partnership, from its row. */
export { tenantOf } from "./tenant.ts";
/** What a partnership calls the field's things: “Plan for Place” for a locality plan. */
export { type Term, terms, wordFor } from "./term.ts";
