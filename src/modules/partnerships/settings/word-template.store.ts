import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { WordLook } from "../../../platform/word/index.ts";
import { getPartnership } from "../partnership.store.ts";

/** The look of the partnership's Word files, taken out of its template when that was brought; null where it has none. */
export async function findWordLook(scope: Scope): Promise<WordLook | null> {
  const { wordTemplateFileId } = await getPartnership(scope);
  if (wordTemplateFileId === null) return null;
  const look = JSON.parse((await readFileBytes(scope, wordTemplateFileId)).toString("utf8")) as WordLook;
  // A look that an older or newer version wrote is not guessed at: our plain look stands in its place.
  return look.format === "commonty-word-look-1" ? look : null;
}

/** The template in use by the name it was brought under, and when; null where there is none. */
export async function findWordTemplate(
  scope: Scope,
): Promise<{ readonly name: string; readonly addedAt: Date } | null> {
  const { wordTemplateFileId } = await getPartnership(scope);
  return wordTemplateFileId === null ? null : getFile(scope, wordTemplateFileId);
}
