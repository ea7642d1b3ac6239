import type { Budget } from "../budget.ts";
import type { Draft, DraftAside, DraftBlock, DraftCell, DraftRow, DraftTable } from "../draft.ts";
import type { XmlElement } from "../xml/element.ts";
import type { ItemCounter } from "./count-items.ts";
import type { Styles } from "./styles.ts";

/** What all parts of a document share while they are read. */
export interface DocumentParts {
  readonly styles: Styles;
  readonly items: ItemCounter;
  readonly budget: Budget;
  readonly draft: Draft;
  /** The name of the part, or the address, that an id stands for; null for a dangling id. */
  target(id: string | undefined): string | null;
  /** The cell (or null: outside tables) where a note or comment is referred to, by kind and id. */
  readonly references: Map<string, DraftCell | null>;
}

/** The state of reading one part: where in it we are and what holds there. */
export interface Story {
  readonly parts: DocumentParts;
  /** What we are in: the body, a cell, a text box, a note. The innermost last. */
  readonly places: Place[];
  run: Run;
  /** What the text that comes next is, by its element; null for text between elements. */
  reading: "text" | "deleted" | "drawing" | null;
  /** Within so many deletions or the old places of moved text. */
  deleting: number;
  /** Within so many fields of a form that still show their prompt. */
  prompting: number;
  /** Fields that have begun and not ended: showing their code or their result. */
  fields: ("code" | "result")[];
  /** Content controls that are open, and whether each shows its prompt. */
  readonly controls: { prompting: boolean }[];
  /** Alternatives that are open, and whether one has been chosen. */
  readonly alternatives: { chosen: boolean }[];
  /** Drawings and objects that are open. */
  readonly drawings: Drawing[];
}

export interface Place {
  readonly kind: "body" | "cell" | "text-box" | "note";
  /** Where its paragraphs and tables go. */
  readonly blocks: DraftBlock[];
  /** The cell we are in; also for a text box that hangs in one. */
  readonly cell: CellState | null;
  /** The words of a note, or of a text box in a cell. */
  readonly words: string[];
  paragraph: ParagraphState | null;
  /** Paragraphs whose mark is deleted, waiting for the one they join. */
  joining: ParagraphState | null;
  table: TableState | null;
  /** The caption that stands directly before. */
  caption: string | null;
}

export interface ParagraphState {
  /** Lines, the last of them growing. */
  lines: string[];
  /** Deleted and hidden text, prompts; `open` while nothing else came between. */
  asides: { readonly kind: DraftAside["kind"]; text: string; open: boolean }[];
  properties: XmlElement | undefined;
  /** Blocks of text boxes that hang here; they follow the paragraph. */
  after: DraftBlock[];
}

export interface Run {
  properties: XmlElement | undefined;
  /** Null until asked. */
  hidden: boolean | null;
}

export interface TableState {
  readonly draft: DraftTable;
  readonly rows: RowState[];
  readonly depth: number;
  row: RowState | null;
}

export interface RowState {
  readonly draft: DraftRow;
  readonly cells: CellState[];
  before: number;
  after: number;
}

export interface CellState {
  readonly draft: DraftCell;
  readonly depth: number;
  vertical: Merge | null;
  horizontal: Merge | null;
}

/** Whether a cell begins a merge or goes on with the one above or before it. */
export type Merge = "begins" | "continues";

export interface Drawing {
  name: string | null;
  /** It holds words of its own and so is no picture to be listed. */
  hasWords: boolean;
}

export function createStory(parts: DocumentParts): Story {
  return {
    parts,
    places: [],
    run: { properties: undefined, hidden: null },
    reading: null,
    deleting: 0,
    prompting: 0,
    fields: [],
    controls: [],
    alternatives: [],
    drawings: [],
  };
}

export function placeOf(story: Story): Place | null {
  return story.places.at(-1) ?? null;
}

export function createPlace(kind: Place["kind"], blocks: DraftBlock[], cell: CellState | null): Place {
  return { kind, blocks, cell, words: [], paragraph: null, joining: null, table: null, caption: null };
}

/** Puts an aside where we are. */
export function leaveAside(story: Story, kind: DraftAside["kind"], text: string): void {
  const trimmed = text.trim();
  if (trimmed === "") return;
  story.parts.budget.piece(trimmed);
  story.parts.draft.asides.push({ kind, text: trimmed, cell: placeOf(story)?.cell?.draft ?? null });
}
