import type { Budget } from "../budget.ts";
import type { Draft, DraftAside, DraftBlock, DraftCell, DraftRow, DraftTable } from "../draft.ts";
import type { OdtList, OdtLists } from "./odt-lists.ts";
import type { OdtStyles } from "./odt-styles.ts";

/** The state of reading the text: where in it we are and what holds there. */
export interface OdtStory {
  readonly budget: Budget;
  readonly draft: Draft;
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** What we are in, the innermost last. Empty before the text begins. */
  readonly places: OdtPlace[];
  /** Deleted words by the id of their change, until the place they were taken from comes. */
  readonly deletions: Map<string, string>;
  /** Words beside the text that are being read: who wrote a comment, what a picture shows. */
  naming: { text: string } | null;
  /** Frames and shapes that are open. */
  readonly frames: OdtFrame[];
}

export interface OdtFrame {
  name: string;
  title: string;
  isObject: boolean;
  hasWords: boolean;
}

export interface OdtPlace {
  readonly kind: "body" | "cell" | "text-box" | "note";
  /** Where its paragraphs and tables go; of a note and of a box in a cell they are only words. */
  readonly blocks: DraftBlock[];
  readonly cell: DraftCell | null;
  readonly depth: number;
  readonly words: string[];
  readonly lists: OdtList[];
  /** The mark that the next paragraph bears. */
  item: string | null;
  paragraph: OdtParagraph | null;
  table: OdtTable | null;
  caption: string | null;
  /** What text is here instead of content: hidden words, prompts. */
  readonly turned: ("hidden" | "note")[];
}

export interface OdtParagraph {
  readonly lines: string[];
  readonly asides: { readonly kind: "hidden" | "note"; text: string }[];
  readonly level: number | null;
  readonly isCaption: boolean;
  readonly item: string | null;
  readonly after: DraftBlock[];
}

export interface OdtTable {
  readonly draft: DraftTable;
  readonly depth: number;
  row: { readonly draft: DraftRow; column: number } | null;
  /** Within the rows that are repeated on each page. */
  header: boolean;
  /** Cells that span others, and the row (counted from 1) in which each begins. */
  readonly spanning: { readonly cell: DraftCell; readonly row: number }[];
}

export function odtPlace(
  kind: OdtPlace["kind"],
  blocks: DraftBlock[],
  cell: DraftCell | null,
  depth: number,
): OdtPlace {
  return {
    kind,
    blocks,
    cell,
    depth,
    words: [],
    lists: [],
    item: null,
    paragraph: null,
    table: null,
    caption: null,
    turned: [],
  };
}

export function hereIn(story: OdtStory): OdtPlace | null {
  return story.places.at(-1) ?? null;
}

export function leaveOdtAside(
  story: OdtStory,
  kind: DraftAside["kind"],
  text: string,
  cell: DraftCell | null,
  by = "",
): void {
  const trimmed = text.trim();
  if (trimmed === "") return;
  story.budget.piece(trimmed);
  story.draft.asides.push({ kind, text: trimmed, cell, ...(by.trim() ? { by: by.trim() } : {}) });
}
