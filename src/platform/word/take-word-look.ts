import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { done, type Result, refused } from "../../kernel/result.ts";
import { inPassingFile, readInChild, type Unusable } from "../documents/index.ts";
import type { LookAnswer } from "./child.ts";
import type { NoLook, WordLook } from "./word-look.ts";

export type LookRefusal = Unusable | { readonly kind: "no-look"; readonly reason: NoLook };

/** Takes the look out of a template that somebody brought, in a bounded process of its own. Never throws for its content. */
export async function takeWordLook(bytes: Uint8Array): Promise<Result<WordLook, LookRefusal>> {
  return inPassingFile(bytes, async (path) => {
    const answer = await readInChild<LookAnswer>(findEntry(), path);
    if (!answer.ok) return answer;
    if ("reason" in answer.value) return refused({ kind: "no-look" as const, reason: answer.value.reason });
    return done(answer.value.look);
  });
}

/** Beside the bundle where one runs, else the source. */
function findEntry(): string {
  const bundled = fileURLToPath(new URL("./look-reader.js", import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL("./child.ts", import.meta.url));
}
