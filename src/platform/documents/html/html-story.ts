import type { Budget } from "../budget.ts";
import type { Draft, DraftAside, DraftBlock, DraftCell, DraftRow, DraftTable } from "../draft.ts";
import { isSymbolFont, symbolText } from "../symbols.ts";

/** The state of reading a page: where in it we are and what holds there. */
export interface HtmlStory {
  readonly budget: Budget;
  readonly draft: Draft;
  /** The body and the cells we are in, the innermost last. */
  readonly places: HtmlPlace[];
  /** Text that is no content of the place: a hidden part, a comment, a list mark. Null: everything is content. */
  off: Off | null;
  /** Within so many elements that keep their line ends. */
  pre: number;
  font: string | null;
  /** Where notes and comments are referred to, by the name of their target. */
  readonly references: Map<string, DraftCell | null>;
  readonly notes: Note[];
}

export interface Off {
  text: string;
  /** The name of a note, where its own anchor tells it. */
  name: string | null;
}

export interface Note {
  readonly kind: DraftAside["kind"];
  readonly text: string;
  readonly name: string;
}

export interface HtmlPlace {
  readonly blocks: DraftBlock[];
  readonly cell: DraftCell | null;
  readonly depth: number;
  /** The lines of the paragraph that is open, the last of them growing. */
  lines: string[];
  level: number | null;
  item: string | null;
  table: HtmlTable | null;
  readonly lists: HtmlList[];
}

export interface HtmlList {
  next: number;
  readonly step: number;
  /** "decimal", "lowerLetter" …; null for bullets. */
  readonly format: string | null;
}

export interface HtmlTable {
  readonly draft: DraftTable;
  readonly footer: Set<DraftRow>;
  group: RowGroup;
  row: DraftRow | null;
}

/** Rows that belong together: no cell reaches out of its group. */
export interface RowGroup {
  readonly kind: string;
  readonly hidden: boolean;
  rows: number;
  /** For each column the row (counted in the group) from which it is free again. */
  readonly freeFrom: number[];
  readonly tall: { readonly cell: DraftCell; readonly row: number; readonly wanted: number }[];
}

export function createHtmlStory(budget: Budget): HtmlStory {
  const draft: Draft = { blocks: [], asides: [] };
  return {
    budget,
    draft,
    places: [createHtmlPlace(draft.blocks, null, 0)],
    off: null,
    pre: 0,
    font: null,
    references: new Map(),
    notes: [],
  };
}

export function createHtmlPlace(blocks: DraftBlock[], cell: DraftCell | null, depth: number): HtmlPlace {
  return { blocks, cell, depth, lines: [""], level: null, item: null, table: null, lists: [] };
}

export function here(story: HtmlStory): HtmlPlace {
  const place = story.places.at(-1);
  if (!place) throw new Error("A page is read without a place to put it");
  return place;
}

/** Takes text: white space counts as one space, except where the page keeps its lines. */
export function takeHtmlText(story: HtmlStory, raw: string): void {
  const text = isSymbolFont(story.font) || /[\uf020-\uf0ff]/.test(raw) ? symbolText(raw, story.font) : raw;
  if (story.off) {
    story.off.text += story.pre > 0 ? text : text.replace(/[ \t\n\r\f]+/g, " ");
    story.budget.growing(story.off.text.length);
    return;
  }
  if (story.pre > 0) {
    const [first = "", ...rest] = text.split(/\r\n|\r|\n/);
    append(story, first);
    for (const line of rest) {
      here(story).lines.push("");
      append(story, line);
    }
    return;
  }
  append(story, text.replace(/[ \t\n\r\f]+/g, " "));
}

function append(story: HtmlStory, text: string): void {
  const { lines } = here(story);
  const last = lines.pop() ?? "";
  const line =
    story.pre === 0 && last.endsWith(" ") && text.startsWith(" ") ? last + text.slice(1) : last + text;
  story.budget.growing(line.length);
  lines.push(line);
}

/** Ends the paragraph that is open; nothing happens between two of them. */
export function endHtmlParagraph(story: HtmlStory): void {
  if (story.off) {
    if (!story.off.text.endsWith("\n")) story.off.text += "\n";
    return;
  }
  const place = here(story);
  const lines = place.lines.map((line) => line.trim()).filter((line) => line !== "");
  place.lines = [""];
  if (lines.length === 0) return;
  for (const line of lines) story.budget.piece(line);
  const item = place.item === null ? {} : { item: place.item };
  place.item = null;
  if (place.cell)
    place.cell.pieces.push(...lines.map((text, index) => (index === 0 ? { text, ...item } : { text })));
  else place.blocks.push({ kind: "paragraph", text: lines.join("\n"), level: place.level, ...item });
}

/** Reads what follows as something else than content, until the returned act ends it and hands over the words. */
export function turnOff(story: HtmlStory, then: (text: string, off: Off) => void): (() => void) | undefined {
  if (story.off) return undefined;
  const off: Off = { text: "", name: null };
  story.off = off;
  return () => {
    story.off = null;
    const text = off.text
      .split("\n")
      .map((line) => line.replace(/[ \t\r\f]+/g, " ").trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") then(text, off);
  };
}

export function leaveHtmlAside(story: HtmlStory, kind: DraftAside["kind"], text: string): void {
  story.budget.piece(text);
  story.draft.asides.push({ kind, text, cell: here(story).cell });
}
