import { sayNumber } from "../number-words.ts";
import { endHtmlParagraph, type HtmlList, type HtmlStory, here } from "./html-story.ts";
import { attribute, type HtmlElement, isElement } from "./html-tree.ts";

/** Paragraphs, headings and lists: what stands on lines of its own. */
export function enterBlock(story: HtmlStory, element: HtmlElement): () => void {
  const tag = element.tagName;
  const place = here(story);
  endHtmlParagraph(story);
  const { level } = place;
  const keepsLines = tag === "pre" || tag === "textarea" || tag === "listing";
  if (/^h[1-6]$/.test(tag)) place.level = Number(tag[1]);
  if (keepsLines) story.pre += 1;
  if (tag === "ul" || tag === "menu" || tag === "dir") place.lists.push({ next: 0, step: 0, format: null });
  if (tag === "ol") place.lists.push(orderedList(element));
  if (tag === "li") place.item = itemMark(story, element);
  return () => {
    endHtmlParagraph(story);
    place.level = level;
    if (keepsLines) story.pre -= 1;
    if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") place.lists.pop();
    // The mark of an item without words must not pass to the next paragraph.
    if (tag === "li" || (tag === "p" && place.lists.length === 0)) place.item = null;
  };
}

function orderedList(element: HtmlElement): HtmlList {
  const backwards = attribute(element, "reversed") !== null;
  const items = element.childNodes.filter((node) => isElement(node) && node.tagName === "li").length;
  const start = Number.parseInt(attribute(element, "start") ?? "", 10);
  const formats: Readonly<Record<string, string>> = {
    a: "lowerLetter",
    A: "upperLetter",
    i: "lowerRoman",
    I: "upperRoman",
  };
  return {
    next: Number.isNaN(start) ? (backwards ? items : 1) : start,
    step: backwards ? -1 : 1,
    format: formats[attribute(element, "type") ?? ""] ?? "decimal",
  };
}

function itemMark(story: HtmlStory, element: HtmlElement): string {
  const list = here(story).lists.at(-1);
  if (!list || list.format === null) return "•";
  const own = Number.parseInt(attribute(element, "value") ?? "", 10);
  const number = Number.isNaN(own) ? list.next : own;
  list.next = number + list.step;
  return `${sayNumber(number, list.format)}.`;
}
