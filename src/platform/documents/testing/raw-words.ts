import { openZip, readEntry } from "../zip/open-zip.ts";

const PARTS = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"];

/** Words of an OpenDocument text that are about its other words: who changed it and when, the signs of its notes. */
const NOT_TEXT = /<(dc:creator|dc:date|text:note-citation)\b[^>]*>[^<]*<\/\1>/g;

/** All text of an Excel or OpenDocument file, found in the same way. The numbers of cells are formats' to show: without them. */
async function otherWords(file: Buffer): Promise<string | null> {
  const zip = await openZip(file);
  const xmlOf = async (name: string) => (await readEntry(zip, name)).toString();
  if (zip.find("content.xml") !== null) {
    const body = (await xmlOf("content.xml")).replace(/^[\s\S]*<office:body>/, "").replace(NOT_TEXT, "");
    return decode(body.replace(/<[^>]+>/g, ""));
  }
  const parts = zip.names.filter((name) => /^xl\/(?:sharedStrings|comments\d*)\.xml$/.test(name));
  if (parts.length === 0) return null;
  const words: string[] = [];
  for (const part of parts)
    for (const match of (await xmlOf(part)).matchAll(/<t(?: [^>]*)?>([^<]*)</g))
      words.push(decode(match[1] ?? ""));
  return words.join("");
}

/**
 * All text that stands in the parts of a Word file, found without our reader: by pattern, in the bytes. Alternatives
 * for older programs say the same again and are left out, and so are the lines that Word draws above notes.
 */
export async function rawWords(file: Buffer): Promise<string> {
  const other = await otherWords(file);
  if (other !== null) return other;
  const zip = await openZip(file);
  const words: string[] = [];
  for (const part of PARTS) {
    const name = zip.find(part);
    if (name === null) continue;
    const xml = (await readEntry(zip, name)).toString().replace(/<mc:Fallback[\s\S]*?<\/mc:Fallback>/g, "");
    for (const match of xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g))
      words.push(decode(match[1] ?? ""));
  }
  return words.join("");
}

/** The letters of a text in the order of the alphabet: two texts that hold the same words in another order agree. */
export function letters(text: string): string {
  return [...text.replace(/[\s\u00a0\ufeff]+/g, "")].sort().join("");
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
