import type { Tenant } from "../../kernel/tenant.ts";
import type { PartnershipRow } from "./partnership.table.ts";

/** What pages need to know of a partnership. */
export function tenantOf(row: PartnershipRow): Tenant {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    accent: row.accent,
    logoFile: row.logoFileId,
    lookVersion: String(row.version),
    yearStart: row.yearStart,
    licence: row.licence,
    licenceUrl: row.licenceUrl,
    words: row.words,
  };
}
