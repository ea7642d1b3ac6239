export {
  getOrganisation,
  insertOrganisation,
  listOrganisations,
} from "./organisations/organisation.store.ts";
export type { OrganisationRow } from "./organisations/organisation.table.ts";
export {
  findPartnershipBySlug,
  getPartnership,
  insertPartnership,
  listPartnerships,
  nextNumber,
} from "./partnership.store.ts";
export type { PartnershipRow } from "./partnership.table.ts";
export { tenantOf } from "./tenant.ts";
