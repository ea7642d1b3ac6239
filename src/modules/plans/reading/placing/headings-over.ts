import type { Paper, Paragraph } from "../../../../kernel/paper.ts";

/**
 * For each table of a paper the headings it stands under, the outermost first; its caption, or where a paper has no
 * headings a short line right above it, is the last.
 */
export function headingsOver(paper: Paper): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let outline: { readonly level: number; readonly text: string }[] = [];
  let line: Paragraph | null = null;
  for (const block of paper.blocks) {
    if (block.kind === "table") {
      const near = block.caption ?? (outline.length === 0 && line && isShort(line.text) ? line.text : null);
      const path = outline.map(({ text }) => text);
      found.set(block.number, near === null || path.includes(near) ? path : [...path, near]);
      line = null;
      continue;
    }
    line = block.level === null ? block : null;
    const { level, text } = block;
    if (level !== null) outline = [...outline.filter((each) => each.level < level), { level, text }];
  }
  return found;
}

/**
 * What tables are called that were chosen together: the innermost heading that stands over all of them, and not over
 * every other table as well. Null where there is none.
 */
export function sharedHeading(
  chosen: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): string | null {
  const [first, ...more] = chosen;
  if (!first) return null;
  const length = first.findIndex((text, depth) => more.some((each) => each[depth] !== text));
  const shared = length < 0 ? first : first.slice(0, length);
  const own = shared.findLast((_, depth) => others.some((each) => each[depth] !== shared[depth]));
  return own ?? null;
}

function isShort(text: string): boolean {
  return text.length <= 100 && text.split(/\s+/u).length <= 14 && !/[.;,]\s*$/u.test(text);
}
