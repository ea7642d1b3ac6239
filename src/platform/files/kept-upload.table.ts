import { foreignKey, index, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../database/row-level-security.ts";
import { files, filesSchema } from "./file.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

/** A file that came with a form which was refused: it waits a few hours for whoever sent it to send the form again. */
export const keptUploads = filesSchema
  .table(
    "kept_upload",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      /** Who sent it, by which way in: nobody else can send it on. */
      holder: text().notNull(),
      fileId: uuid().notNull(),
      keptAt: moment().notNull(),
      expiresAt: moment().notNull(),
    },
    (table) => [
      primaryKey({ name: "kept_upload_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "kept_upload_file",
        columns: [table.partnershipId, table.fileId],
        foreignColumns: [files.partnershipId, files.id],
      }),
      index("kept_upload_of_holder").on(table.partnershipId, table.holder, table.keptAt),
      index("kept_upload_expiry").on(table.partnershipId, table.expiresAt),
      withinPartnership("kept_upload"),
    ],
  )
  .enableRLS();
