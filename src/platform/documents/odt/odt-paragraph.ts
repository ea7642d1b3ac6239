import type { Attributes } from "../xml/read-xml.ts";
import { hereIn, leaveOdtAside, type OdtPlace, type OdtStory } from "./odt-story.ts";

/** Begins a paragraph or a heading; gives the act that ends it. */
export function enterParagraph(
  story: OdtStory,
  attributes: Attributes,
  isHeading: boolean,
): (() => void) | undefined {
  const place = hereIn(story);
  if (!place || place.paragraph) return undefined;
  const style = attributes["text:style-name"];
  const level = isHeading
    ? Math.min(9, Math.max(1, Number(attributes["text:outline-level"] ?? 1) || 1))
    : null;
  const counts = level !== null && place.lists.length === 0 && attributes["text:is-list-header"] !== "true";
  const item = place.item ?? (counts ? story.lists.heading(level) : null);
  place.item = null;
  const isCaption = story.styles.isCaption(style);
  place.paragraph = { lines: [""], asides: [], level, isCaption, item, after: [] };
  const hidden = story.styles.isHidden("paragraph", style);
  const turned = place.turned.length;
  if (hidden) place.turned.push("hidden");
  return () => {
    place.turned.length = turned;
    endParagraph(story, place);
  };
}

/** White space counts as one space, and as none at the beginning of a line (OpenDocument 1.3 part 3, 6.1.2). */
export function takeOdtText(story: OdtStory, raw: string): void {
  const text = raw.replace(/[ \t\r\n]+/g, " ");
  const lines = hereIn(story)?.paragraph?.lines;
  const last = lines?.at(-1) ?? "";
  addText(story, text.startsWith(" ") && /^$|[ \t]$/.test(last) ? text.slice(1) : text);
}

/** Adds text as it is: white space that is an element of its own counts in full. */
export function addText(story: OdtStory, text: string): void {
  const place = hereIn(story);
  const paragraph = place?.paragraph;
  if (!paragraph || text === "") return;
  const kind = place.turned.at(-1);
  const last = paragraph.asides.at(-1);
  if (kind === undefined) {
    const line = (paragraph.lines.pop() ?? "") + text;
    story.budget.growing(line.length);
    paragraph.lines.push(line);
  } else if (last?.kind === kind) {
    last.text += text;
    story.budget.growing(last.text.length);
  } else paragraph.asides.push({ kind, text });
}

export function breakOdtLine(story: OdtStory): void {
  const place = hereIn(story);
  if (place?.turned.length) addText(story, "\n");
  else place?.paragraph?.lines.push("");
}

function endParagraph(story: OdtStory, place: OdtPlace): void {
  const paragraph = place.paragraph;
  place.paragraph = null;
  if (!paragraph) return;
  for (const { kind, text } of paragraph.asides) leaveOdtAside(story, kind, text, place.cell);
  const lines = paragraph.lines.map((line) => line.trim()).filter((line) => line !== "");
  for (const line of lines) story.budget.piece(line);
  const item = paragraph.item === null ? {} : { item: paragraph.item };
  if (lines.length > 0) {
    const text = lines.join("\n");
    if (place.kind === "cell")
      place.cell?.pieces.push(
        ...lines.map((line, at) => (at === 0 ? { text: line, ...item } : { text: line })),
      );
    else if (place.kind === "note" || place.cell)
      place.words.push(paragraph.item === null ? text : `${paragraph.item} ${text}`);
    else place.blocks.push({ kind: "paragraph", text, level: paragraph.level, ...item });
    place.caption = paragraph.isCaption ? text : null;
  }
  place.blocks.push(...paragraph.after);
}
