import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { Paper } from "../../kernel/paper.ts";
import type { Result } from "../../kernel/result.ts";
import type { PaperStart } from "./draft.ts";
import { limits } from "./limits.ts";
import { tellFormat } from "./tell-format.ts";
import { refuse, refusing, type Unusable } from "./unusable.ts";

/**
 * Reads a file (its bytes, or the path to it) as a paper, whatever program wrote it: .docx, .xlsx, .odt, .txt, .md,
 * .csv, .tsv and .html. The name tells the format where the content leaves it open. Holds what it reads in memory and has no limit
 * of time: what strangers send belongs into `readInChild`.
 */
export function readPaper(
  source: Uint8Array | string,
  name?: string,
  { withHidden = false }: PaperOptions = {},
): Promise<Result<Paper, Unusable>> {
  return refusing(async () => {
    const bytes = typeof source === "string" ? await readFile(source) : asBuffer(source);
    if (bytes.length > limits.uploadBytes) refuse("too-big", { limit: limits.uploadBytes });
    return readBytes(bytes, name ?? (typeof source === "string" ? basename(source) : ""), withHidden);
  });
}

export interface PaperOptions {
  /** Read the hidden sheets, rows and columns of a workbook as if they showed; else they stand beside the text. */
  readonly withHidden?: boolean;
}

async function readBytes(bytes: Buffer, name: string, withHidden: boolean): Promise<Paper> {
  const told = tellFormat(bytes, name);
  if (told.kind === "zip") {
    const { readZip } = await import("./read-zip.ts");
    return readZip(bytes, name, withHidden);
  }
  return readTold(told.text, { name, format: told.format });
}

/** Reads text whose format is known. Each reader is loaded when it is needed: a child process reads one paper. */
export async function readTold(text: string, start: PaperStart): Promise<Paper> {
  switch (start.format) {
    case "html":
      return (await import("./html/read-html.ts")).readHtml(text, start);
    case "md":
      return (await import("./markdown/read-markdown.ts")).readMarkdown(text, start);
    case "csv":
    case "tsv":
      return (await import("./delimited/read-delimited.ts")).readDelimited(text, start);
    default:
      return (await import("./text/read-text.ts")).readText(text, start);
  }
}

/** Reads no more than may be read, and only files: a pipe or a device would never end. */
async function readFile(path: string): Promise<Buffer> {
  const file = await open(path, "r").catch((error: Error) => refuse("no-file", { detail: error.message }));
  try {
    const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
    if (!isFile) refuse("no-file", { detail: "not a file" });
    if (size > limits.uploadBytes) refuse("too-big", { limit: limits.uploadBytes });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
