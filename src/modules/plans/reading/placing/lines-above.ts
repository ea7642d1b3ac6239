import type { Paper, Paragraph } from "../../../../kernel/paper.ts";
import { fieldLabel } from "../headings/field-label.ts";
import { isBodyName, saysOnlyPlan } from "../wording/body-name.ts";
import { numbered } from "../wording/number-label.ts";

/** What stands over a table, outside of it. */
export interface LinesAbove {
  /** The line that may name the table's improvement. */
  readonly title: string | null;
  /** A numbered heading above that one: the priority it stands under. */
  readonly theme: string | null;
  /** "Outcome: …" and its kind, between the title and the table. */
  readonly fields: readonly string[];
  /** The title says what it is ("Improvement 3:", "2."), so that it counts even where the table has titles of its own. */
  readonly isNamed: boolean;
  /** The title is a heading or a caption, not just the line before. */
  readonly isHeading: boolean;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Reads, for each table of the plan, the lines that stand over it. */
export function linesAbove(
  paper: Paper,
  tables: { readonly has: (table: number) => boolean },
): Map<number, LinesAbove> {
  const found = new Map<number, LinesAbove>();
  let outline: Heading[] = [];
  let fresh: Heading[] = [];
  let since: Paragraph[] = [];
  const hasHeadings = paper.blocks.some((block) => block.kind === "paragraph" && block.level !== null);
  for (const block of paper.blocks) {
    if (block.kind === "paragraph") {
      since.push(block);
      if (block.level === null) continue;
      const heading = { level: block.level, text: block.text };
      outline = [...outline.filter((each) => each.level < heading.level), heading];
      fresh = [...fresh.filter((each) => each.level < heading.level), heading];
      continue;
    }
    if (tables.has(block.number)) {
      found.set(block.number, linesOver(block.caption, since, outline, fresh, hasHeadings));
      fresh = [];
    }
    since = [];
  }
  return found;
}

function linesOver(
  caption: string | null,
  since: readonly Paragraph[],
  outline: readonly Heading[],
  fresh: readonly Heading[],
  hasHeadings: boolean,
): LinesAbove {
  const near = since.slice(-NEAR);
  const fields = near.map((each) => each.text).filter((text) => fieldLabel(text) !== null && !isNamed(text));
  const named = near.findLast((each) => isNamed(each.text))?.text;
  const heading = fresh.findLast((each) => !NO_NAME.test(each.text) && !isBodyName(each.text))?.text;
  const lines = near.filter((each) => !fields.includes(each.text) && !isBodyName(each.text));
  const title =
    named ??
    captionWords(caption) ??
    heading ??
    // Where a paper has real headings, a line without a level is just a line.
    (hasHeadings ? undefined : titleLike(lines.at(-1)));
  const theme = outline.findLast(
    (each) =>
      each.text !== title &&
      isNamed(each.text) &&
      outline.some((other) => other.text === title && other.level > each.level),
  );
  return {
    title: title ?? null,
    theme: theme?.text ?? null,
    fields,
    isNamed: title !== undefined && isNamed(title),
    isHeading: title !== undefined && (title === heading || caption !== null),
  };
}

/** "Appendix A" says where, not what. */
const NO_NAME = /^(?:appendix|annex|table|figure)\b[\s\w.:]{0,4}$/iu;

/** How far above a table a line may stand and still speak of it. */
const NEAR = 6;

function isNamed(text: string): boolean {
  const { number, label } = numbered(text);
  const isTitle = number !== null || text.includes(":");
  return isTitle && label !== null && label !== "action" && label !== "step" && text.length <= 250;
}

function captionWords(caption: string | null): string | undefined {
  const words = caption?.replace(/^\s*(?:table|figure)\s+\w{1,4}\s*[:.–—-]*\s*/iu, "").trim();
  return words && !saysOnlyPlan(words) && !isBodyName(words) ? words : undefined;
}

/** A short line that is no sentence, right over the table: the name of what follows, where a format knows no headings. */
function titleLike(paragraph: Paragraph | undefined): string | undefined {
  const text = paragraph?.text.trim();
  if (!text) return undefined;
  const { number } = numbered(text);
  const words = text.split(/\s+/u).length;
  const isTitle = number !== null ? words <= 25 : words <= 12 && !/[.;,:]$/u.test(text);
  return isTitle ? text : undefined;
}
