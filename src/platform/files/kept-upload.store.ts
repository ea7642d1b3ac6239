import { and, asc, eq, gt, lte } from "drizzle-orm";
import { cleanPicture } from "../pictures/clean-picture.ts";
import type { Scope } from "../scope/scope.ts";
import type { Upload } from "../web/visit.ts";
import { keepFile, readFileBytes, removeFile } from "./file.store.ts";
import { files } from "./file.table.ts";
import { keptUploads } from "./kept-upload.table.ts";

/** How long a file waits for its form. */
const KEPT_HOURS = 12;
/** As many as one holder may have waiting: the oldest give way. A door takes none that is larger than 25 megabytes. */
const MOST_KEPT = 3;

/** A file that waits, as its form shows it. */
export interface KeptUpload {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

const within = (scope: Scope) => eq(keptUploads.partnershipId, scope.partnership);

/**
 * Keeps a file for the form to be sent again, as any file is kept: cleaned, under the same walls, and with no address.
 * Null where nothing can be kept of it: it is empty, or a picture that is refused.
 */
export async function keepUpload(scope: Scope, holder: string, upload: Upload): Promise<KeptUpload | null> {
  if (upload.bytes.byteLength === 0 || !cleanPicture(upload.bytes).ok) return null;
  await dropStaleUploads(scope);
  const id = crypto.randomUUID();
  const fileId = await keepFile(scope, upload);
  const expiresAt = new Date(scope.at.getTime() + KEPT_HOURS * 3_600_000);
  await scope.database
    .insert(keptUploads)
    .values({ partnershipId: scope.partnership, id, holder, fileId, keptAt: scope.at, expiresAt });
  const waiting = await scope.database
    .select({ id: keptUploads.id })
    .from(keptUploads)
    .where(and(within(scope), eq(keptUploads.holder, holder)))
    .orderBy(asc(keptUploads.keptAt));
  const others = waiting.filter((one) => one.id !== id);
  for (const one of others.slice(0, Math.max(0, waiting.length - MOST_KEPT)))
    await dropKeptUpload(scope, holder, one.id);
  return findKeptUpload(scope, holder, id);
}

/** What this holder has waiting under this id; null for anybody else's, and for what is too old. */
export async function findKeptUpload(scope: Scope, holder: string, id: string): Promise<KeptUpload | null> {
  const row = await findRow(scope, holder, id);
  return row ? { id: row.id, name: row.name, size: row.size } : null;
}

/** The same with its bytes, as if it came with the form. */
export async function readKeptUpload(scope: Scope, holder: string, id: string): Promise<Upload | null> {
  const row = await findRow(scope, holder, id);
  if (!row) return null;
  return { name: row.name, mediaType: row.mediaType, bytes: await readFileBytes(scope, row.fileId) };
}

/** Forgets it, bytes and all: its form was sent, or its sender does not want it. */
export async function dropKeptUpload(scope: Scope, holder: string, id: string): Promise<void> {
  const gone = await scope.database
    .delete(keptUploads)
    .where(and(within(scope), eq(keptUploads.holder, holder), eq(keptUploads.id, id)))
    .returning({ fileId: keptUploads.fileId });
  for (const { fileId } of gone) await removeFile(scope, fileId);
}

/** Forgets all that waited too long; answers how many. */
export async function dropStaleUploads(scope: Scope): Promise<number> {
  const gone = await scope.database
    .delete(keptUploads)
    .where(and(within(scope), lte(keptUploads.expiresAt, scope.at)))
    .returning({ fileId: keptUploads.fileId });
  for (const { fileId } of gone) await removeFile(scope, fileId);
  return gone.length;
}

async function findRow(scope: Scope, holder: string, id: string) {
  const [row] = await scope.database
    .select({
      id: keptUploads.id,
      fileId: files.id,
      name: files.name,
      mediaType: files.mediaType,
      size: files.size,
    })
    .from(keptUploads)
    .innerJoin(
      files,
      and(eq(files.partnershipId, keptUploads.partnershipId), eq(files.id, keptUploads.fileId)),
    )
    .where(
      and(
        within(scope),
        eq(keptUploads.holder, holder),
        eq(keptUploads.id, id),
        gt(keptUploads.expiresAt, scope.at),
      ),
    );
  return row ?? null;
}
