import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { done, type Result, refused } from "../../kernel/result.ts";
import { readInChild, type Unusable } from "../documents/index.ts";
import type { LookAnswer } from "./child.ts";
import type { NoLook, WordLook } from "./word-look.ts";

export type LookRefusal = Unusable | { readonly kind: "no-look"; readonly reason: NoLook };

/** Takes the look out of a template that somebody brought, in a bounded process of its own. Never throws for its content. */
export async function takeWordLook(bytes: Uint8Array): Promise<Result<WordLook, LookRefusal>> {
  const folder = await mkdtemp(join(tmpdir(), "commonty-look-"));
  try {
    const path = join(folder, "template");
    await writeFile(path, bytes, { mode: 0o600 });
    const answer = await readInChild<LookAnswer>(findEntry(), path);
    if (!answer.ok) return answer;
    if ("reason" in answer.value) return refused({ kind: "no-look" as const, reason: answer.value.reason });
    return done(answer.value.look);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Beside the bundle where one runs, else the source. */
function findEntry(): string {
  const bundled = fileURLToPath(new URL("./look-reader.js", import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL("./child.ts", import.meta.url));
}
