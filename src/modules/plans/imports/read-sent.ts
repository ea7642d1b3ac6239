import type { Invalid, Parsed } from "../../../kernel/invalid.ts";
import type { Result } from "../../../kernel/result.ts";
import { unusable } from "../../../platform/documents/index.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Sent, Upload } from "../../../platform/web/visit.ts";
import type { BroughtContent } from "./brought-content.ts";
import { bringInForm } from "./import.form.ts";
import { type ReadingRefusal, readBrought } from "./read-brought.ts";

type BringInForm = ReturnType<typeof bringInForm.parse>;

/** What came with the form, and what was read of it, before there is a scope. */
export interface ReadSent {
  readonly form: Parsed<BringInForm> | Invalid;
  /** What was brought, and by which field; null where nothing was. */
  readonly brought: { readonly field: "file" | "paste"; readonly file: Upload } | null;
  /** Null where there was nothing to read, or the form has to be put right first. */
  readonly read: Result<BroughtContent, ReadingRefusal> | null;
}

/** Reads the file or the pasted table that a form brought, in its bounded process. */
export async function readSent({ typed, uploads }: Sent): Promise<ReadSent> {
  const form = parseForm(bringInForm, typed);
  if (!form.ok) return { form, brought: null, read: null };
  const file = uploads.file;
  const pasted = pastedFile(form.value);
  const brought = file
    ? ({ field: "file", file } as const)
    : pasted
      ? ({ field: "paste", file: pasted } as const)
      : null;
  if (!brought) return { form, brought, read: null };
  if (brought.file.bytes.length === 0)
    return { form, brought, read: { ok: false, refusal: unusable("empty") } };
  return { form, brought, read: await readBrought(brought.file, form.value.dated) };
}

const NAME = "pasted table";

/** A paste as a file: as a page where that holds a table, for then merged cells are in it; else as text. */
function pastedFile({ paste, "paste-html": html }: BringInForm): Upload | null {
  const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\0", "\ufffd"));
  if (/<table[\s>]/i.test(html)) return { name: `${NAME}.html`, mediaType: "text/html", bytes: bytes(html) };
  if (paste.trim() === "") return null;
  return /^\s*\{\s*"format"\s*:\s*"commonty-plan"/.test(paste)
    ? { name: `${NAME}.json`, mediaType: "application/json", bytes: bytes(paste) }
    : { name: `${NAME}.txt`, mediaType: "text/plain", bytes: bytes(paste) };
}
