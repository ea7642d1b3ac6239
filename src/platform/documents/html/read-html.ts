import { parse, parseFragment } from "parse5";
import type { Paper, Piece } from "../../../kernel/paper.ts";
import { type Budget, createBudget } from "../budget.ts";
import type { Draft, PaperStart } from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { enterBlock } from "./html-blocks.ts";
import { embeddedName, enterInput, enterPicture, enterSelect } from "./html-objects.ts";
import {
  createHtmlStory,
  endHtmlParagraph,
  type HtmlStory,
  here,
  leaveHtmlAside,
  takeHtmlText,
  turnOff,
} from "./html-story.ts";
import { enterCaption, enterCell, enterGroup, enterRow, enterTable } from "./html-tables.ts";
import { BLOCKS, fontOf, type HtmlElement, type HtmlNode, isHidden, walkHtml } from "./html-tree.ts";
import { enterOfficeMark } from "./office-marks.ts";

type Entered = (() => void) | "skip" | undefined;

/** Never text of the page. */
const NO_CONTENT = new Set("script style template title noframes datalist col colgroup xml".split(" "));
const EMBEDDED = new Set("iframe embed object video audio canvas".split(" "));

/** Reads a page, or the part of one that was copied. */
export function readHtml(html: string, start: PaperStart): Paper {
  return finishPaper(start, htmlDraft(html, createBudget()));
}

/** What a page says, for a paper that holds more than the page. */
export function htmlDraft(html: string, budget: Budget): Draft {
  const story = createHtmlStory(budget);
  readNodes(story, parse(html, { scriptingEnabled: false }).childNodes);
  for (const { kind, text, name } of story.notes)
    story.draft.asides.push({ kind, text, cell: story.references.get(name) ?? null });
  return story.draft;
}

/** The pieces of a cell whose text holds a little HTML; null where it holds more than lines of text. */
export function piecesOfHtml(html: string, budget: Budget): Piece[] | null {
  const story = createHtmlStory(budget);
  readNodes(story, parseFragment(html, { scriptingEnabled: false }).childNodes);
  if (story.draft.asides.length > 0) return null;
  const pieces: Piece[] = [];
  for (const block of story.draft.blocks) {
    if (block.kind === "table") return null;
    const [first = "", ...rest] = block.text.split("\n");
    pieces.push(block.item === undefined ? { text: first } : { text: first, item: block.item });
    pieces.push(...rest.map((text) => ({ text })));
  }
  return pieces;
}

function readNodes(story: HtmlStory, nodes: readonly HtmlNode[]): void {
  walkHtml(nodes, { text: (text) => takeHtmlText(story, text), enter: (element) => enter(story, element) });
  endHtmlParagraph(story);
}

function enter(story: HtmlStory, element: HtmlElement): Entered {
  const tag = element.tagName;
  if (NO_CONTENT.has(tag)) return "skip";
  if (tag === "br") return breakLine(story);
  const font = story.font;
  story.font = fontOf(element) ?? font;
  const leave = enterKnown(story, element);
  if (leave === "skip") {
    story.font = font;
    return "skip";
  }
  return () => {
    leave?.();
    story.font = font;
  };
}

function enterKnown(story: HtmlStory, element: HtmlElement): Entered {
  const tag = element.tagName;
  const mark = enterOfficeMark(story, element);
  if (mark !== null) return mark;
  // A hidden row keeps its place until merges are known, so its table sees to it.
  if (isHidden(element) && !["tr", "thead", "tbody", "tfoot"].includes(tag))
    return turnOff(story, (text) => leaveHtmlAside(story, "hidden", text));
  if (tag === "del") return turnOff(story, (text) => leaveHtmlAside(story, "deleted", text));
  if (story.off) return separate(story, tag);
  switch (tag) {
    case "table":
      return enterTable(story);
    case "caption":
      return enterCaption(story);
    case "thead":
    case "tbody":
    case "tfoot":
      return enterGroup(story, element);
    case "tr":
      return enterRow(story, element);
    case "td":
    case "th":
      return enterCell(story, element);
    case "input":
      return enterInput(story, element);
    case "select":
      return enterSelect(story, element);
    case "img":
      return enterPicture(story, element);
    default:
      if (EMBEDDED.has(tag)) leaveHtmlAside(story, "object", embeddedName(element));
      return BLOCKS.has(tag) || tag === "textarea" ? enterBlock(story, element) : undefined;
  }
}

function breakLine(story: HtmlStory): "skip" {
  if (story.off) story.off.text += "\n";
  else here(story).lines.push("");
  return "skip";
}

/** Within text that is no content, only what keeps its words apart matters. */
function separate(story: HtmlStory, tag: string): Entered {
  if (!BLOCKS.has(tag)) return undefined;
  if (tag === "td" || tag === "th") takeHtmlText(story, " ");
  else endHtmlParagraph(story);
  return undefined;
}
