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
    const { level } = block;
    const text = block.text.replace(/^#+\s+/u, "");
    if (level !== null) outline = [...outline.filter((each) => each.level < level), { level, text }];
  }
  return found;
}

/** Whether a heading says that a plan follows. */
export function saysPlan(heading: string): boolean {
  return heading.length <= 120 && SAYS_PLAN.test(heading);
}

const SAYS_PLAN =
  /\b(?:(?:improvement|action|delivery|implementation|work|project|recovery|development|community|locality|outcomes?) plans?|timetable|timeline|actions? (?:required|agreed|points?)|agreed actions|key (?:actions|milestones)|milestones|next steps|programme of work|work programme)\b/iu;

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
