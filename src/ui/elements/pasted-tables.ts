export interface PastedTables {
  /** What was copied, without its style sheets, remarks and pictures. */
  readonly html: string;
  readonly tables: number;
  /** Of all tables together. */
  readonly rows: number;
}

/**
 * The tables of a paste, with the headings and paragraphs around them; null where there is no table. The HTML is
 * only handed on, never made part of a page: our reader on the server judges it. So nothing is parsed here, and what
 * makes a paste from Word ten times as long is cut off by its look.
 */
export function tablesOf(pasted: string): PastedTables | null {
  const html = fragmentOf(pasted)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, "");
  const tables = html.match(/<table\b/gi)?.length ?? 0;
  if (tables === 0) return null;
  return { html, tables, rows: html.match(/<tr\b/gi)?.length ?? 0 };
}

/** What came in, so that the person sees whether it is all. */
export function sayCameIn({ tables, rows }: PastedTables): string {
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return `${many(tables, "table")} with ${many(rows, "row")} came in, merged cells included.`;
}

/** What was marked, without what programs put around it. */
function fragmentOf(html: string): string {
  return /<!--\s*StartFragment\s*-->([\s\S]*)<!--\s*EndFragment\s*-->/i.exec(html)?.[1] ?? html;
}
