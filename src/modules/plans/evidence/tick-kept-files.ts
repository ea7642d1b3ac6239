import { dropStaleUploads } from "../../../platform/files/kept-upload.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { sayMany } from "../../../ui/words/number-words.ts";

/** Takes away the files whose forms nobody sent again. */
export async function tickKeptFiles(scope: Scope): Promise<readonly string[]> {
  const gone = await dropStaleUploads(scope);
  return gone === 0 ? [] : [`dropped ${sayMany(gone, "file")} that waited for a form`];
}
