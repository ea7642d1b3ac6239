/** A quoted cell longer than this is a stray quotation mark. */
const LONGEST = 20_000;

/**
 * Spreadsheets put a cell that holds line ends or quotation marks into quotation marks when it is copied or saved as
 * tab-separated text. Such cells become plain: their line ends vertical tabs (as Word writes a line within a cell),
 * their tabs spaces. A quotation that stands in a sentence is left alone: a cell's marks stand at both its ends.
 */
export function plainQuotedCells(text: string): string {
  if (!text.includes("\t") || !text.includes('"')) return text;
  let out = "";
  let from = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    const before = at === 0 ? "\n" : text[at - 1];
    const end = before === "\t" || before === "\n" ? closingMark(text, at) : -1;
    const after = end < 0 ? "" : (text[end + 1] ?? "\n");
    const inner = text.slice(at + 1, Math.max(at + 1, end));
    const isCell = end >= 0 && (after === "\t" || after === "\n") && (before === "\t" || after === "\t");
    if (isCell && /["\n\t]/.test(inner)) {
      const plain = inner.replaceAll('""', '"').replaceAll("\n", "\v").replaceAll("\t", " ");
      out += text.slice(from, at) + plain;
      from = end + 1;
      at = end + 1;
    } else at += 1;
  }
  return out + text.slice(from);
}

/** The mark that ends the cell: the first that is not doubled. */
function closingMark(text: string, opening: number): number {
  const limit = Math.min(text.length, opening + LONGEST);
  for (let at = opening + 1; at < limit; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}
