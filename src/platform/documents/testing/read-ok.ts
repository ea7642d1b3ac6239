import type { Paper } from "../../../kernel/paper.ts";
import { readPaper } from "../read-paper.ts";
import type { UnusableReason } from "../unusable.ts";
import { type WordParts, wordFile } from "./word-file.ts";

/** Reads what must be readable. */
export async function readOk(source: Uint8Array | string, name: string): Promise<Paper> {
  const result = await readPaper(typeof source === "string" ? Buffer.from(source) : source, name);
  if (!result.ok) throw new Error(`${name} is not readable: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Reads a Word file of these parts; a string is its body. */
export function readWord(parts: WordParts | string): Promise<Paper> {
  return readOk(wordFile(typeof parts === "string" ? { body: parts } : parts), "paper.docx");
}

/** Why a file is refused; null where it is not. */
export async function reasonOf(source: Uint8Array, name: string): Promise<UnusableReason | null> {
  const result = await readPaper(source, name);
  return result.ok ? null : result.refusal.reason;
}
