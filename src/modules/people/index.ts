/** Makes a partnership with its first administrator, all or nothing; and the words for why it did not. */
export { type CreationRefusal, createPartnership, type PartnershipWish } from "./create-partnership.ts";
export { sayCreationRefusal } from "./create-partnership.words.ts";
/** Who changed a thing last and when, by name: for the notice that somebody else was quicker. */
export { findLastChange, type LastChange } from "./last-change.store.ts";
export { peoplePaths } from "./paths.ts";
export {
  findPersonOfAccount,
  getPerson,
  insertPerson,
  listNamesWithRoles,
  listPeople,
} from "./person.store.ts";
export type { PersonRow } from "./person.table.ts";
export { readsPeople } from "./policy.ts";
export { isRole, type Role, roles } from "./role.ts";
export { insertRoleGrant } from "./roles/role-grant.store.ts";
