import type { Invalid, Parsed } from "../../../kernel/invalid.ts";
import { type Result, refused } from "../../../kernel/result.ts";
import { inPassingFile, readInChild, type Unusable, unusable } from "../../../platform/documents/index.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Sent, Upload } from "../../../platform/web/visit.ts";
import { findListReader } from "./find-list-reader.ts";
import { type BringInListForm, bringInListForm } from "./list-import.form.ts";
import { countRows, type ListPaper, MOST_ROWS } from "./list-paper.ts";

export type ListRefusal = Unusable | { readonly kind: "list"; readonly reason: "no-table" | "too-long" };

/** What came with the form, and what was read of it, before there is a scope. */
export interface ReadSentList {
  readonly form: Parsed<BringInListForm> | Invalid;
  /** What was brought, and by which field; null where nothing was. */
  readonly brought: { readonly field: "file" | "paste"; readonly file: Upload } | null;
  /** Null where there was nothing to read, or the form has to be put right first. */
  readonly read: Result<ListPaper, ListRefusal> | null;
}

/** Reads the file or the pasted table that a form brought, in its bounded process. */
export async function readSentList({ typed, uploads }: Sent): Promise<ReadSentList> {
  const form = parseForm(bringInListForm, typed);
  if (!form.ok) return { form, brought: null, read: null };
  const pasted = pastedFile(form.value);
  const brought = uploads.file
    ? ({ field: "file", file: uploads.file } as const)
    : pasted && ({ field: "paste", file: pasted } as const);
  if (!brought) return { form, brought, read: null };
  if (brought.file.bytes.length === 0) return { form, brought, read: refused(unusable("empty")) };
  return { form, brought, read: await readList(brought.file) };
}

/** Reads a list in a process of its own. Touches no database. */
async function readList(file: Upload): Promise<Result<ListPaper, ListRefusal>> {
  return inPassingFile(file.bytes, async (path) => {
    const read = await readInChild<ListPaper>(findListReader(), path, { name: file.name });
    if (!read.ok) return read;
    const rows = countRows(read.value);
    if (rows === 0) return refused({ kind: "list", reason: "no-table" });
    return rows > MOST_ROWS ? refused({ kind: "list", reason: "too-long" }) : read;
  });
}

const NAME = "pasted table";

/** A paste as a file: as a page where that holds a table, for then merged cells are in it; else as text. */
function pastedFile({ paste, "paste-html": html }: BringInListForm): Upload | null {
  const bytes = (text: string) => new TextEncoder().encode(text.replaceAll("\0", "\ufffd"));
  if (/<table[\s>]/i.test(html)) return { name: `${NAME}.html`, mediaType: "text/html", bytes: bytes(html) };
  if (paste.trim() === "") return null;
  // Rows copied out of a program are parted by tabs; typed ones by commas.
  return paste.includes("\t")
    ? { name: `${NAME}.tsv`, mediaType: "text/tab-separated-values", bytes: bytes(paste) }
    : { name: `${NAME}.csv`, mediaType: "text/csv", bytes: bytes(paste) };
}
