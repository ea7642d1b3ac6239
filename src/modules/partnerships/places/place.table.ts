import { sql } from "drizzle-orm";
import { integer, jsonb, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { partnerships, partnershipsSchema } from "../partnership.table.ts";

/** A locality, area, ward or neighbourhood of the partnership. */
export const places = partnershipsSchema
  .table(
    "place",
    {
      partnershipId: uuid()
        .notNull()
        .references(() => partnerships.id),
      id: uuid().notNull(),
      name: text().notNull(),
      kind: text().notNull(),
      /** The official code (S12…, S02…), where it has one. */
      code: text(),
      /** Where it lies: a GeoJSON geometry in WGS 84, and where that came from. */
      boundary: jsonb().$type<PlaceGeometry>(),
      boundarySource: text(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "place_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("place_name").on(table.partnershipId, table.kind, sql`lower(${table.name})`),
      withinPartnership("place"),
    ],
  )
  .enableRLS();

/** A geometry of GeoJSON (RFC 7946): longitude before latitude, rings closed. */
export type PlaceGeometry =
  | { readonly type: "Point"; readonly coordinates: readonly number[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | {
      readonly type: "MultiPolygon";
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    };

export type PlaceRow = typeof places.$inferSelect;
