import type { Paper } from "../../kernel/paper.ts";
import type { Result } from "../../kernel/result.ts";
import { limits } from "./limits.ts";
import { readTold } from "./read-paper.ts";
import { refuse, refusing, type Unusable } from "./unusable.ts";

/** What a person pasted into the page: the same selection as the clipboard holds it, in one form or both. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
}

const NAME = "pasted table";

/**
 * Reads a table that was pasted: as HTML where that holds a table (merges are in it, as Word and Excel put them on
 * the clipboard), else as text. The same limits hold as for a file.
 */
export function readPaste(pasted: Pasted): Promise<Result<Paper, Unusable>> {
  const html = withoutClipboardHeader(pasted.html ?? "");
  const text = (pasted.text ?? "").replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
  return refusing(async () => {
    const size = Math.max(Buffer.byteLength(html), Buffer.byteLength(text));
    if (size > limits.uploadBytes) refuse("too-big", { limit: limits.uploadBytes });
    if (/<table[\s>]/i.test(html)) return readTold(html, { name: NAME, format: "html" });
    if (text.trim() !== "") return readTold(text, { name: NAME, format: "txt" });
    if (html.trim() === "") refuse("empty");
    return readTold(html, { name: NAME, format: "html" });
  });
}

/** Windows puts a few lines of its own before the page. */
function withoutClipboardHeader(html: string): string {
  const plain = html.replaceAll("\0", "");
  return /^Version:[\d.]+\s/.test(plain) ? plain.slice(Math.max(0, plain.indexOf("<"))) : plain;
}
