/**
 * Control characters but for line breaks and tabs, which no field wants, and PostgreSQL's text cannot hold all; and two
 * signs that no XML may hold (XML 1.0, section 2.2): a Word file or a feed with one of them is opened by nobody.
 */
const UNSEEN = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;

/** What ends a line, in whatever program it was typed: Word breaks lines within a paragraph by a vertical tab. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Words as they can be kept: one kind of line break, nothing unseen, no half characters. */
export function plainWords(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(UNSEEN, "").toWellFormed();
}

/** Directions and joiners that nobody sees: with them `cod.exe` can look like `exe.doc`. */
const UNSEEN_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const LONGEST_NAME = 200;

/** A file's name as it can be kept and shown: no folders, nothing unseen, not too long, and with its ending. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(UNSEEN_IN_NAMES, "").trim();
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? "";
  const stem = clean.slice(0, clean.length - ending.length).slice(0, LONGEST_NAME - ending.length);
  return `${stem}${ending}`.toWellFormed() || "file";
}
