import { createHash } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { plainFileName } from "../../kernel/plain-words.ts";
import { NotFound } from "../access/errors.ts";
import { cleanPicture } from "../pictures/clean-picture.ts";
import { personIdOf, type Scope } from "../scope/scope.ts";
import { type FileRow, fileChunks, files } from "./file.table.ts";

const CHUNK_BYTES = 256 * 1024;

/**
 * Keeps the bytes of a file and answers its id. The name is kept as a name only: no folders, no control characters. A
 * picture is kept without where it was taken, whichever way it came in; one that this cannot be taken out of is refused
 * by whoever takes it in, with words, and is not kept here either.
 */
export async function keepFile(
  scope: Scope,
  file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
): Promise<string> {
  const id = crypto.randomUUID();
  const cleaned = cleanPicture(file.bytes);
  if (!cleaned.ok) throw new Error(`a picture that is not clean is not kept: ${cleaned.refusal.reason}`);
  const { buffer, byteOffset, byteLength } = cleaned.value;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  await scope.database.insert(files).values({
    partnershipId: scope.partnership,
    id,
    name: plainFileName(file.name),
    mediaType: file.mediaType,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    addedAt: scope.at,
    addedBy: personIdOf(scope.actor),
  });
  for (let from = 0, position = 0; from < bytes.length; from += CHUNK_BYTES, position += 1) {
    await scope.database.insert(fileChunks).values({
      partnershipId: scope.partnership,
      fileId: id,
      position,
      bytes: bytes.subarray(from, from + CHUNK_BYTES),
    });
  }
  return id;
}

export async function getFile(scope: Scope, id: string): Promise<FileRow> {
  const [row] = await scope.database
    .select()
    .from(files)
    .where(and(eq(files.partnershipId, scope.partnership), eq(files.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function readFileBytes(scope: Scope, id: string): Promise<Buffer> {
  const rows = await scope.database
    .select({ bytes: fileChunks.bytes })
    .from(fileChunks)
    .where(and(eq(fileChunks.partnershipId, scope.partnership), eq(fileChunks.fileId, id)))
    .orderBy(asc(fileChunks.position));
  return Buffer.concat(rows.map((row) => row.bytes));
}

/** Takes a file away, bytes and all. Only for what nothing else names: a foreign key keeps the others. */
export async function removeFile(scope: Scope, id: string): Promise<void> {
  await scope.database
    .delete(fileChunks)
    .where(and(eq(fileChunks.partnershipId, scope.partnership), eq(fileChunks.fileId, id)));
  await scope.database.delete(files).where(and(eq(files.partnershipId, scope.partnership), eq(files.id, id)));
}
