/** The frame of every page: at the desk in the partnership's colour, in public under a band of it. */
export { DeskPage, OpenPage } from "./frame.views.tsx";
/** Writes the first row of a new partnership, and says so in its ledger. */
export { makePartnership } from "./make-partnership.ts";
/** Changes a body's names, kind and standing; refuses a name that stands for another, and what the law does not know. */
export { changeOrganisation } from "./organisations/change-organisation.ts";
/** Bodies by name, one body (throws NotFound), and a new row without a ledger line: for seeds. */
export {
  getOrganisation,
  insertOrganisation,
  listOrganisations,
} from "./organisations/organisation.store.ts";
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
/** The addresses of what every partnership has. */
export { partnershipPaths } from "./paths.ts";
/** Places by name. */
export { listPlaces } from "./places/place.store.ts";
/** Who may change the partnership itself, and who its bodies. */
export { changesOrganisations, changesPartnership } from "./policy.ts";
/** The furniture of the set-up pages: the way back up, and the notice that somebody else was quicker. */
export { SavedMeanwhile, SET_UP, SetUpCrumbs } from "./set-up.views.tsx";
/** Whether a word can be a partnership's address. */
export { judgeSlug, type SlugRefusal } from "./slug.ts";
/** What pages need to know of a partnership, from its row. */
export { tenantOf } from "./tenant.ts";
