/** The frame of every page: at the desk in the partnership's colour, in public under a band of it. */
export { DeskPage, OpenPage } from "./frame.views.tsx";
/** The words that the partnership would rather not use in public, in the order of the alphabet. */
export { listJargon } from "./jargon/jargon.store.ts";
/** How hard a text is to read and which of those words stand in it; and one or two sentences of it, empty for nothing to say. */
export { judgeWords } from "./jargon/judge-words.ts";
export { sayPlainWords } from "./jargon/plain-words.words.ts";
/** Writes the first row of a new partnership, and says so in its ledger. */
export { makePartnership } from "./make-partnership.ts";
/** Adds a body, and changes one's names, kind and standing; refuses a name that stands for another, and what the law does not know. */
export { addOrganisation } from "./organisations/add-organisation.ts";
export { changeOrganisation } from "./organisations/change-organisation.ts";
/** Ends a body from a day on, as part of another or by itself; what hangs on it is handed over before. */
export { endOrganisation } from "./organisations/end-organisation.ts";
/** Why a body cannot be kept as it was sent, and what is sent of one. */
export type { OrganisationRefusal } from "./organisations/judge-organisation.ts";
/** One whole day as people write it: “1 April 2027”, “today”; null for words that mean more or less. And a field of a form for one. */
export { readOneDay } from "./organisations/one-day.ts";
export type { OrganisationForm } from "./organisations/organisation.form.ts";
/** Bodies by name, one body (throws NotFound), and a new row without a ledger line: for seeds. */
export {
  getOrganisation,
  insertOrganisation,
  listBodiesAtWork,
  listOrganisations,
} from "./organisations/organisation.store.ts";
/** The kinds of body with what they are called, and whether a body of a kind can stand so in law (null: it can). */
export { judgeStanding, organisationKinds } from "./organisations/organisation.ts";
export { typedOneDay } from "./organisations/rename.form.ts";
/** Gives a body a new name from a day on; the old one stays as a former name. */
export { renameOrganisation } from "./organisations/rename-organisation.ts";
/** Whether a body is there on a day; what became of it and what it was called, in words. */
export { isAtWork, sayEnd, sayFormerNames } from "./organisations/standing.ts";
/** Other names as a person writes them, one to a line; and whether a name already stands for something else. */
export { findNameClash, type Named, readOtherNames } from "./other-names.ts";
/** Partnerships by address and by name, the one of a scope with its local holidays, and the next short number of a kind of thing in it. */
export {
  findOwnHolidays,
  findPartnershipBySlug,
  getPartnership,
  insertPartnership,
  listPartnerships,
  nextNumber,
} from "./partnership.store.ts";
/** The addresses of what every partnership has. */
export { partnershipPaths } from "./paths.ts";
/** Places by name, and a new row without a ledger line: for seeds. */
export { insertPlace, listPlaces } from "./places/place.store.ts";
/** A place as it is kept, with its outline where it has one. */
export type { PlaceRow } from "./places/place.table.ts";
/** What a kind of place is called here; the symbol itself where we know no word. */
export { placeKindName } from "./places/place.ts";
/** Who may change the partnership itself, and who its bodies. */
export { changesOrganisations, changesPartnership } from "./policy.ts";
/** The furniture of the set-up pages: the way back up, and the notice that somebody else was quicker. */
export { SavedMeanwhile, SET_UP, SetUpCrumbs } from "./set-up.views.tsx";
/** Asks a second step of whoever holds one of these roles. */
export { askSecondStep } from "./settings/ask-second-step.ts";
/** The look of the partnership's Word files; null for our plain one. */
export { findWordLook } from "./settings/word-template.store.ts";
/** The hours and days on which its people may be written to, and the days beyond the bank holidays on which nobody works there. */
export { mailHoursOf, ownHolidaysOf } from "./settings/working-days.ts";
/** Whether a word can be a partnership's address. */
export { judgeSlug, type SlugRefusal } from "./slug.ts";
/** What pages need to know of a partnership, from its row. */
export { tenantOf } from "./tenant.ts";
