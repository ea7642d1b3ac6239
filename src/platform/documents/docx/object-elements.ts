import type { Attributes } from "../xml/read-xml.ts";
import type { Elements } from "./elements.ts";
import { endJoining } from "./paragraph.ts";
import { createPlace, leaveAside, placeOf, type Story } from "./story.ts";

/** Text boxes, pictures, embedded files: what hangs beside the text. Words are read, everything else is listed. */
export const objectElements: Elements = {
  "w:txbxContent": (story) => {
    const outer = placeOf(story);
    if (!outer) return undefined;
    for (const drawing of story.drawings) drawing.hasWords = true;
    const inNote = outer.kind === "note";
    const place = createPlace(
      inNote ? "note" : "text-box",
      outer.cell || inNote ? outer.blocks : [],
      outer.cell,
    );
    const { run, fields } = story;
    story.places.push(place);
    story.fields = [];
    return () => {
      endJoining(story, place);
      story.places.splice(story.places.indexOf(place));
      story.run = run;
      story.fields = fields;
      if (inNote) outer.words.push(...place.words);
      else if (outer.cell) leaveAside(story, "text-box", place.words.join("\n"));
      else (outer.paragraph?.after ?? outer.blocks).push(...place.blocks);
    };
  },
  // Words in a drawing without a text box of Word: a diagram's or a canvas's.
  "a:t": (story) => {
    for (const drawing of story.drawings) drawing.hasWords = true;
    story.reading = "drawing";
    return () => {
      story.reading = null;
    };
  },
  "w:drawing": (story) => list(story, (name) => name ?? "drawing"),
  "w:pict": (story) => list(story, (name) => name),
  "w:object": (story) => list(story, (name) => name ?? "embedded object"),
  "wp:docPr": (story, { descr, title, name }) => describe(story, descr || title || name),
  "v:shape": (story, { alt }) => describe(story, alt),
  "v:imagedata": (story, attributes) => describe(story, attributes["o:title"] || "picture"),
  "v:textpath": (story, { string }) => {
    leaveAside(story, "text-box", string ?? "");
    return undefined;
  },
  "o:OLEObject": (story, attributes) => {
    const drawing = story.drawings.at(-1);
    const target = story.parts.target(attributes["r:id"]);
    if (drawing) drawing.name = [attributes.ProgID, target].filter(Boolean).join(" ") || drawing.name;
    return undefined;
  },
  "w:altChunk": listPart,
  "w:subDoc": listPart,
};

/** Lists what closes here by its name, unless words came out of it or it has none. */
function list(story: Story, nameOf: (found: string | null) => string | null): () => void {
  const drawing = { name: null as string | null, hasWords: false };
  story.drawings.push(drawing);
  return () => {
    story.drawings.pop();
    const name = nameOf(drawing.name);
    if (!drawing.hasWords && name !== null) leaveAside(story, "object", name);
  };
}

function describe(story: Story, name: string | undefined): undefined {
  const drawing = story.drawings.at(-1);
  if (drawing && name) drawing.name ??= name;
}

/** Another file that Word would show here. Its words are not read, so it must be listed. */
function listPart(story: Story, attributes: Attributes): undefined {
  leaveAside(story, "object", story.parts.target(attributes["r:id"]) ?? attributes["r:id"] ?? "another file");
}
