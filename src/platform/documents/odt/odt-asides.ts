import type { DraftBlock } from "../draft.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { hereIn, leaveOdtAside, type OdtPlace, type OdtStory, odtPlace } from "./odt-story.ts";

type Leave = (() => void) | undefined;

/** Reads what follows as a place of its own, and hands over its words at the end. */
function enterBeside(
  story: OdtStory,
  then: (words: string, outer: OdtPlace | null) => void,
  place = odtPlace("note", [], hereIn(story)?.cell ?? null, hereIn(story)?.depth ?? 0),
): () => void {
  const outer = hereIn(story);
  place.turned.push(...(outer?.turned.slice(-1) ?? []));
  story.places.push(place);
  return () => {
    story.places.splice(story.places.indexOf(place));
    then([...place.words, ...place.blocks.flatMap(wordsOfBlock)].join("\n"), outer);
  };
}

/** Footnotes and endnotes. */
export function enterNote(story: OdtStory): Leave {
  return enterBeside(story, (words, outer) => leaveOdtAside(story, "footnote", words, outer?.cell ?? null));
}

export function enterAnnotation(story: OdtStory): Leave {
  const by = { text: "" };
  const leave = enterBeside(story, (words, outer) =>
    leaveOdtAside(story, "comment", words, outer?.cell ?? null, by.text),
  );
  authors.set(hereIn(story) as OdtPlace, by);
  return leave;
}

/** Where the name of a comment's author goes. */
const authors = new WeakMap<OdtPlace, { text: string }>();

export function enterCreator(story: OdtStory): Leave | "skip" {
  const place = hereIn(story);
  const by = place && authors.get(place);
  return by ? nameInto(story, by, () => {}) : "skip";
}

function nameInto(story: OdtStory, target: { text: string }, then: () => void): () => void {
  const outer = story.naming;
  story.naming = target;
  return () => {
    story.naming = outer;
    then();
  };
}

/** A change that took words away: they hang where its mark stands, which comes later. */
export function enterChangedRegion(story: OdtStory, attributes: Attributes): Leave {
  const id = attributes["text:id"] ?? attributes["?:id"] ?? "";
  return enterBeside(story, (words) => {
    if (words.trim() !== "") story.deletions.set(id, words);
  });
}

export function enterChange(story: OdtStory, attributes: Attributes): undefined {
  const id = attributes["text:change-id"] ?? "";
  leaveOdtAside(story, "deleted", story.deletions.get(id) ?? "", hereIn(story)?.cell ?? null);
  story.deletions.delete(id);
}

/** A text box, or the words in a shape: blocks that follow the paragraph, or in a cell, beside it. */
export function enterBox(story: OdtStory): Leave {
  const outer = hereIn(story);
  if (!outer) return undefined;
  for (const frame of story.frames) frame.hasWords = true;
  const isApart = outer.kind === "body" || (outer.kind === "text-box" && outer.cell === null);
  const place = odtPlace(isApart ? "text-box" : "note", [], outer.cell, outer.depth);
  return enterBeside(
    story,
    (words) => {
      if (isApart) (outer.paragraph?.after ?? outer.blocks).push(...place.blocks);
      else if (outer.kind === "note") outer.words.push(words);
      else leaveOdtAside(story, "text-box", words, outer.cell);
    },
    place,
  );
}

/** A frame or a shape that holds a picture or another program's object is listed by its name. */
export function enterFrame(story: OdtStory, attributes: Attributes): Leave {
  const frame = { name: attributes["draw:name"] ?? "", title: "", isObject: false, hasWords: false };
  story.frames.push(frame);
  return () => {
    story.frames.pop();
    if (frame.isObject && !frame.hasWords)
      leaveOdtAside(story, "object", frame.title || frame.name || "picture", hereIn(story)?.cell ?? null);
  };
}

export function enterObject(story: OdtStory): undefined {
  const frame = story.frames.at(-1);
  if (frame) frame.isObject = true;
}

/** What a picture is called or shows, said for those who do not see it. */
export function enterTitle(story: OdtStory): Leave | "skip" {
  const frame = story.frames.at(-1);
  if (!frame) return "skip";
  const said = { text: "" };
  return nameInto(story, said, () => {
    frame.title = said.text.trim() || frame.title;
  });
}

/** A table within a note, row by row. */
function wordsOfBlock(block: DraftBlock): string[] {
  if (block.kind === "paragraph") return [];
  return block.rows.map((row) =>
    row.cells.map((cell) => cell.pieces.map((piece) => piece.text).join(" ")).join("\t"),
  );
}
