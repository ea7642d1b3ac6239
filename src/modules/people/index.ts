export { findPersonOfAccount, getPerson, insertPerson, insertRoleGrant, listNamesWithRoles, listPeople } from "./person.store.ts";
export type { PersonRow } from "./person.table.ts";
export { type Role, roles } from "./role.ts";
