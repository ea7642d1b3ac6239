import type { DraftAside, DraftTable } from "../draft.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { referenceName } from "./change-elements.ts";
import type { Elements, Entered } from "./elements.ts";
import { endJoining } from "./paragraph.ts";
import { createPlace, type Story } from "./story.ts";

/** Footnotes, endnotes and comments: each an aside where it is referred to. */
export const noteElements: Elements = {
  "w:footnote": (story, attributes) => readNote(story, "footnote", attributes),
  "w:endnote": (story, attributes) => readNote(story, "endnote", attributes),
  "w:comment": (story, attributes) => readNote(story, "comment", attributes),
};

function readNote(story: Story, kind: "footnote" | "endnote" | "comment", attributes: Attributes): Entered {
  // The lines that Word draws above its notes are notes as well, of a type of their own.
  if ((attributes["w:type"] ?? "normal") !== "normal") return "skip";
  const place = createPlace("note", [], null);
  story.places.push(place);
  return () => {
    endJoining(story, place);
    story.places.splice(story.places.indexOf(place));
    const text = [...place.words, ...place.blocks.flatMap(wordsOf)].join("\n").trim();
    if (text === "") return;
    const by = attributes["w:author"]?.trim();
    const aside: DraftAside = {
      kind: kind === "comment" ? "comment" : "footnote",
      text,
      cell: story.parts.references.get(referenceName(kind, attributes["w:id"] ?? "")) ?? null,
      ...(by ? { by } : {}),
    };
    story.parts.draft.asides.push(aside);
  };
}

/** A table within a note, row by row. */
function wordsOf(block: { kind: string } | DraftTable): string[] {
  if (!("rows" in block)) return [];
  return block.rows.map((row) =>
    row.cells.map((cell) => cell.pieces.map((piece) => piece.text).join(" ")).join("\t"),
  );
}
