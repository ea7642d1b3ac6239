import { pipeTables } from "../text/pipe-tables.ts";

/** A part of a Markdown text that is parsed at once. */
export interface MarkdownPart {
  readonly text: string;
  /** Its table goes on with the one before; its header row is only repeated. */
  readonly goesOn: boolean;
}

const ROWS_AT_ONCE = 300;

/** Cuts long tables into parts: the parser's tree of 10,000 rows at once would need more memory than a child has. */
export function cutLongTables(text: string): MarkdownPart[] {
  const lines = text.split("\n");
  if (lines.length <= ROWS_AT_ONCE) return [{ text, goesOn: false }];
  const parts: MarkdownPart[] = [];
  let whole: string[] = [];
  for (const part of pipeTables(lines)) {
    const [header = "", rule = "", ...rows] = part.lines;
    if (part.kind === "prose" || rows.length <= ROWS_AT_ONCE) {
      whole.push(...part.lines);
      continue;
    }
    whole.push(header, rule, ...rows.slice(0, ROWS_AT_ONCE));
    parts.push({ text: whole.join("\n"), goesOn: false });
    whole = [];
    for (let from = ROWS_AT_ONCE; from < rows.length; from += ROWS_AT_ONCE)
      parts.push({ text: [header, rule, ...rows.slice(from, from + ROWS_AT_ONCE)].join("\n"), goesOn: true });
  }
  parts.push({ text: whole.join("\n"), goesOn: false });
  return parts;
}
