import type { Budget } from "../budget.ts";
import { type Draft, type DraftCell, type DraftTable, draftCell, draftRow, draftTable } from "../draft.ts";
import { htmlDraft } from "../html/read-html.ts";
import { piecesOfText } from "../text/text-pieces.ts";
import { inlineText } from "./inline-text.ts";
import { cutLongTables } from "./long-tables.ts";
import { asPieces } from "./markdown-pieces.ts";
import { type MarkdownNode, type PhrasingContent, parseMarkdown } from "./parse-markdown.ts";

type TableNode = Extract<MarkdownNode, { type: "table" }>;

/** Where we are in a Markdown text. */
interface Stand {
  readonly draft: Draft;
  readonly budget: Budget;
  readonly notes: Map<string, DraftCell | null>;
  /** The mark of the list item that begins here, until its first words. */
  item: string | null;
}

/** Reads Markdown (GitHub's, with its tables) and adds it to a draft. Rows wider than the header keep their cells. */
export function addMarkdown(draft: Draft, budget: Budget, text: string): void {
  const stand: Stand = { draft, budget, notes: new Map(), item: null };
  for (const part of cutLongTables(text)) {
    const { children } = parseMarkdown(part.text);
    const [first] = children;
    const last = draft.blocks.at(-1);
    if (part.goesOn && first?.type === "table" && last?.kind === "table") {
      addRows(stand, last, first.children.slice(1));
      for (const node of children.slice(1)) addBlock(stand, node);
      continue;
    }
    // Notes are defined after they are used; where they are used must be known first.
    const isNote = (node: MarkdownNode) => node.type === "footnoteDefinition";
    for (const node of children) if (!isNote(node)) addBlock(stand, node);
    for (const node of children) if (isNote(node)) addBlock(stand, node);
  }
}

function addBlock(stand: Stand, node: MarkdownNode): void {
  switch (node.type) {
    case "heading":
      addParagraph(stand, node.children, node.depth);
      break;
    case "paragraph":
      addParagraph(stand, node.children, null);
      break;
    case "table":
      addTable(stand, node);
      break;
    case "code":
      for (const piece of asPieces(node.value, stand.budget)) addText(stand, piece.text, null);
      break;
    case "html":
      addHtml(stand, node.value);
      break;
    case "list":
      node.children.forEach((item, index) => {
        stand.item = node.ordered ? `${(node.start ?? 1) + index}.` : "•";
        if (typeof item.checked === "boolean") stand.item = item.checked ? "☒" : "☐";
        for (const child of item.children) addBlock(stand, child);
        stand.item = null;
      });
      break;
    case "blockquote":
      for (const child of node.children) addBlock(stand, child);
      break;
    case "footnoteDefinition":
      addNote(stand, node);
      break;
  }
}

function addParagraph(stand: Stand, nodes: readonly PhrasingContent[], level: number | null): void {
  addText(stand, readInline(stand, nodes, null).trim(), level);
}

function addText(stand: Stand, text: string, level: number | null): void {
  if (text === "") return;
  stand.budget.piece(text);
  const item = stand.item === null ? {} : { item: stand.item };
  stand.item = null;
  stand.draft.blocks.push({ kind: "paragraph", text, level, ...item });
}

function addTable(stand: Stand, node: TableNode): void {
  const table = draftTable(null);
  addRows(stand, table, node.children);
  const [header] = table.rows;
  if (header) header.header = true;
  stand.draft.blocks.push(table);
}

function addRows(stand: Stand, table: DraftTable, lines: TableNode["children"]): void {
  for (const line of lines) {
    const row = draftRow();
    row.cells = line.children.map((each, index) => {
      stand.budget.cell();
      const cell = draftCell(row);
      cell.column = index + 1;
      cell.pieces.push(...asPieces(readInline(stand, each.children, cell), stand.budget));
      return cell;
    });
    table.rows.push(row);
    table.columns = Math.max(table.columns, row.cells.length);
  }
  stand.budget.columns(table.columns);
}

/** A table, or formatted lines, written as HTML; a remark nobody sees; or markup that stays as it stands. */
function addHtml(stand: Stand, html: string): void {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html)) {
    const text = html.replace(/^\s*<!--|-->\s*$/g, "").trim();
    if (text !== "") stand.draft.asides.push({ kind: "hidden", text, cell: null });
  } else if (/<table[\s>]/i.test(html)) {
    const { blocks, asides } = htmlDraft(html, stand.budget);
    stand.draft.blocks.push(...blocks);
    stand.draft.asides.push(...asides);
  } else for (const piece of piecesOfText(html, stand.budget)) addText(stand, piece.text, null);
}

function addNote(stand: Stand, node: Extract<MarkdownNode, { type: "footnoteDefinition" }>): void {
  const inside: Draft = { blocks: [], asides: [] };
  for (const child of node.children) addBlock({ ...stand, draft: inside, item: null }, child);
  const text = inside.blocks
    .map((block) => (block.kind === "paragraph" ? block.text : ""))
    .join("\n")
    .trim();
  if (text !== "")
    stand.draft.asides.push({ kind: "footnote", text, cell: stand.notes.get(node.identifier) ?? null });
  stand.draft.asides.push(...inside.asides);
}

function readInline(stand: Stand, nodes: readonly PhrasingContent[], cell: DraftCell | null): string {
  const { text, asides, notes } = inlineText(nodes);
  for (const { kind, text: words } of asides)
    if (words !== "") stand.draft.asides.push({ kind, text: words, cell });
  for (const note of notes) stand.notes.set(note, cell);
  return text;
}
