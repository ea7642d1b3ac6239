import type { PaperFormat } from "../../kernel/paper.ts";
import { decodeText } from "./decode-text.ts";
import { refuse } from "./unusable.ts";

/** What a file is: a zip that may be a Word, Excel or OpenDocument file, or text of one of our formats. Anything else is refused by name. */
export type Told =
  | { readonly kind: "zip" }
  | { readonly kind: "text"; readonly format: PaperFormat; readonly text: string };

const BY_ENDING: Readonly<Record<string, PaperFormat>> = {
  md: "md",
  markdown: "md",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  htm: "html",
  html: "html",
  xhtml: "html",
};

/** Files that are never text: one that is nevertheless is broken, or not what its name says. */
const NEVER_TEXT = new Set(["docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ott", "ods", "pdf"]);

/** Tells a file by its first bytes, and where these leave it open, by the ending of its name. */
export function tellFormat(bytes: Buffer, name: string): Told {
  refuseKnown(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5, 7].includes(bytes[2] ?? 0)) return { kind: "zip" };
  const ending = endingOf(name);
  const text = decodeText(bytes, declaredEncoding(bytes));
  const start = text.slice(0, 4_096).trimStart();
  if (start === "" && text.trim() === "") refuse("empty");
  refuseKnownText(start);
  const isPage = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(start);
  if (isPage) return { kind: "text", format: "html", text };
  if (NEVER_TEXT.has(ending)) refuse("damaged", { format: ending });
  const format = BY_ENDING[ending];
  if (format) return { kind: "text", format, text };
  if (/^<\?xml/i.test(start)) refuse("other-format", { format: "xml" });
  // A spreadsheet program's "web page" under the name .xls, or a part of a page.
  const isPart = /^<(?:table|body|head|meta|div|style)[\s>]/i.test(start) && /<table[\s>]/i.test(text);
  return { kind: "text", format: isPart ? "html" : "txt", text };
}

export function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const SIGNS: readonly (readonly [string, string])[] = [
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["RIFF", "picture"],
  ["\x1f\x8b", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["Rar!", "archive"],
];

function refuseKnown(bytes: Buffer): void {
  if (bytes.length === 0) refuse("empty");
  const start = bytes.subarray(0, 1_024).toString("latin1");
  // Readers of PDF allow for a little before its mark (ISO 32000, annex H).
  if (/^\s*%PDF-/.test(start) || /%PDF-\d\.\d[\s\S]*\d+ \d+ obj/.test(start)) refuse("pdf");
  if (start.trimStart().startsWith("{\\rtf")) refuse("rtf");
  if (bytes.subarray(0, 8).equals(OLE)) refuseOle(bytes);
  for (const [sign, format] of SIGNS) {
    if (start.startsWith(sign)) refuse("not-a-paper", { format });
  }
}

/** The container of old Office files, and of new ones that are locked; its directory names what it holds. */
function refuseOle(bytes: Buffer): never {
  const holds = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return refuse("encrypted");
  if (holds("WordDocument")) return refuse("doc", { format: "doc" });
  if (holds("Workbook")) return refuse("doc", { format: "xls" });
  if (holds("PowerPoint Document")) return refuse("doc", { format: "ppt" });
  return refuse("not-a-paper", { format: "ole" });
}

function refuseKnownText(start: string): void {
  if (start.startsWith("{\\rtf")) refuse("rtf");
  if (/^<\?xml[\s\S]*?(?:<pkg:package|<w:wordDocument|progid="Word\.Document")/.test(start))
    refuse("other-format", { format: "word-xml" });
  if (/^MIME-Version:/im.test(start.slice(0, 512)) && /multipart\/related/i.test(start))
    refuse("other-format", { format: "mhtml" });
}

/** A page may declare its encoding within its first bytes (HTML 4.2.5.4). */
function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 1_024).toString("latin1");
  return (
    /<meta[^>]*\scharset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<meta[^>]*charset=([\w-]+)/i.exec(start)?.[1] ??
    null
  );
}
