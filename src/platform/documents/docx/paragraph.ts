import type { Piece } from "../../../kernel/paper.ts";
import { child, switchValue, type XmlElement } from "../xml/element.ts";
import { leaveAside, type ParagraphState, type Place, placeOf, type Story } from "./story.ts";

/** Begins a paragraph where we are. One that is still open (text without a paragraph of its own) ends first. */
export function beginParagraph(story: Story, place: Place): ParagraphState {
  endParagraph(story, place);
  const paragraph: ParagraphState = { lines: [""], asides: [], properties: undefined, after: [] };
  place.paragraph = paragraph;
  return paragraph;
}

/** Takes text that was read: into the paragraph, or beside it where it is no content. */
export function takeText(story: Story, text: string): void {
  const place = placeOf(story);
  if (!place || text === "") return;
  const paragraph = place.paragraph ?? beginParagraph(story, place);
  const kind = kindOfText(story, paragraph);
  const last = paragraph.asides.at(-1);
  if (kind === null) {
    if (last && text.trim() !== "") last.open = false;
    const line = (paragraph.lines.pop() ?? "") + text;
    story.parts.budget.growing(line.length);
    paragraph.lines.push(line);
  } else if (last?.open && last.kind === kind) {
    last.text += text;
    story.parts.budget.growing(last.text.length);
  } else paragraph.asides.push({ kind, text, open: true });
}

export function takeLineBreak(story: Story): void {
  const place = placeOf(story);
  const paragraph = place?.paragraph;
  if (!paragraph) return;
  if (kindOfText(story, paragraph) === null) paragraph.lines.push("");
  else takeText(story, "\n");
}

/** Ends the open paragraph. Where its mark is deleted, its words wait for the paragraph that follows. */
export function endParagraph(story: Story, place: Place): void {
  const own = place.paragraph;
  if (!own) return;
  place.paragraph = null;
  // A field's code ends with its paragraph: a field that is never closed must not swallow the rest of the paper.
  if (story.fields.includes("code")) story.fields = story.fields.map(() => "result");
  const whole = place.joining ? join(place.joining, own) : own;
  place.joining = null;
  const mark = child(own.properties, "w:rPr");
  if (child(mark, "w:del") || child(mark, "w:moveFrom")) place.joining = whole;
  else settle(story, place, whole);
}

/** Nothing follows that a waiting paragraph could join. */
export function endJoining(story: Story, place: Place): void {
  endParagraph(story, place);
  const waiting = place.joining;
  place.joining = null;
  if (waiting) settle(story, place, waiting);
}

function settle(story: Story, place: Place, paragraph: ParagraphState): void {
  const { styles, items, budget } = story.parts;
  for (const { kind, text } of paragraph.asides) leaveAside(story, kind, text);
  const lines = paragraph.lines.map((line) => line.trim()).filter((line) => line !== "");
  for (const line of lines) budget.piece(line);
  const uncounted =
    place.cell?.draft.row.gone != null || (lines.length === 0 && isMarkHidden(paragraph.properties));
  const item = uncounted ? null : items.next(paragraph.properties);
  if (lines.length > 0) {
    if (place.kind === "cell") place.cell?.draft.pieces.push(...piecesOf(lines, item));
    else if (place.kind === "note" || place.cell) place.words.push(withItem(lines.join("\n"), item));
    else {
      const text = lines.join("\n");
      const level = styles.headingLevel(paragraph.properties);
      place.blocks.push({ kind: "paragraph", text, level, ...(item === null ? {} : { item }) });
      place.caption = styles.isCaption(paragraph.properties) ? text : null;
    }
  }
  place.blocks.push(...paragraph.after);
}

/** The words follow one another; what the paragraph is, the surviving mark says. Grows the first: deletions can be long. */
function join(first: ParagraphState, second: ParagraphState): ParagraphState {
  const [joint = "", ...further] = second.lines;
  first.lines.push((first.lines.pop() ?? "") + joint, ...further);
  first.asides.push(...second.asides);
  first.after.push(...second.after);
  first.properties = second.properties;
  return first;
}

function kindOfText(story: Story, paragraph: ParagraphState): "deleted" | "hidden" | "note" | null {
  if (story.deleting > 0 || story.reading === "deleted") return "deleted";
  if (story.prompting > 0) return "note";
  if (story.fields.includes("code")) return "hidden";
  story.run.hidden ??= story.parts.styles.isHidden(paragraph.properties, story.run.properties);
  return story.run.hidden ? "hidden" : null;
}

function piecesOf(lines: readonly string[], item: string | null): Piece[] {
  return lines.map((text, index) => (index === 0 && item !== null ? { text, item } : { text }));
}

function withItem(text: string, item: string | null): string {
  return item === null ? text : `${item} ${text}`;
}

function isMarkHidden(properties: XmlElement | undefined): boolean {
  return switchValue(child(properties, "w:rPr"), "w:vanish") ?? false;
}
