import type { Attributes } from "../xml/read-xml.ts";
import {
  enterAnnotation,
  enterBox,
  enterChange,
  enterChangedRegion,
  enterCreator,
  enterFrame,
  enterNote,
  enterObject,
  enterTitle,
} from "./odt-asides.ts";
import { enterList, enterListItem } from "./odt-items.ts";
import { addText, breakOdtLine, enterParagraph } from "./odt-paragraph.ts";
import { hereIn, leaveOdtAside, type OdtStory } from "./odt-story.ts";
import { enterHeaderRows, enterOdtCell, enterOdtRow, enterOdtTable } from "./odt-tables.ts";

/** What to do when an element opens; what comes of it: nothing, an act for when it closes, or that all within is no content. */
export type EnterOdt = (story: OdtStory, attributes: Attributes) => (() => void) | "skip" | undefined;

const skip: EnterOdt = () => "skip";
const shape: EnterOdt = (story, attributes) => {
  const leaveFrame = enterFrame(story, attributes);
  const leaveBox = enterBox(story);
  return () => {
    leaveBox?.();
    leaveFrame?.();
  };
};

/** Elements by their short names. One that nobody knows is not there: its children count in its place. */
export const odtElements: ReadonlyMap<string, EnterOdt> = new Map<string, EnterOdt>(
  Object.entries({
    "text:p": (story, attributes) => enterParagraph(story, attributes, false),
    "text:h": (story, attributes) => enterParagraph(story, attributes, true),
    "text:span": (story, attributes) =>
      story.styles.isHidden("text", attributes["text:style-name"]) ? turn(story, "hidden") : undefined,
    "text:section": (story, attributes) =>
      attributes["text:display"] === "none" || attributes["text:is-hidden"] === "true"
        ? turn(story, "hidden")
        : undefined,
    "text:hidden-paragraph": (story, attributes) => {
      if (attributes["text:is-hidden"] === "true") hereIn(story)?.turned.push("hidden");
      return undefined;
    },
    "text:hidden-text": (story, attributes) => {
      const text = attributes["text:string-value"] ?? "";
      if (attributes["text:is-hidden"] === "false") addText(story, text);
      else leaveOdtAside(story, "hidden", text, hereIn(story)?.cell ?? null);
      return "skip";
    },
    "text:placeholder": (story) => turn(story, "note"),
    "text:s": (story, attributes) => {
      addText(story, " ".repeat(Math.min(1_000, Math.max(1, Number(attributes["text:c"] ?? 1) || 1))));
      return "skip";
    },
    "text:tab": (story) => {
      addText(story, "\t");
      return "skip";
    },
    "text:line-break": (story) => {
      breakOdtLine(story);
      return "skip";
    },
    "text:list": enterList,
    "text:list-item": enterListItem,
    "table:table": enterOdtTable,
    "table:table-header-rows": enterHeaderRows,
    "table:table-row": enterOdtRow,
    "table:table-cell": (story, attributes) => enterOdtCell(story, attributes, false),
    "table:covered-table-cell": (story, attributes) => enterOdtCell(story, attributes, true),
    "text:note": enterNote,
    "text:note-citation": skip,
    "office:annotation": enterAnnotation,
    "dc:creator": enterCreator,
    "dc:date": skip,
    "text:changed-region": enterChangedRegion,
    "text:change": enterChange,
    "office:change-info": skip,
    "draw:frame": enterFrame,
    "draw:text-box": enterBox,
    "draw:custom-shape": shape,
    "draw:rect": shape,
    "draw:ellipse": shape,
    "draw:circle": shape,
    "draw:line": shape,
    "draw:polyline": shape,
    "draw:polygon": shape,
    "draw:path": shape,
    "draw:connector": shape,
    "draw:caption": shape,
    "draw:measure": shape,
    "draw:image": enterObject,
    "draw:object": enterObject,
    "draw:object-ole": enterObject,
    "draw:plugin": enterObject,
    "svg:title": enterTitle,
    "svg:desc": enterTitle,
    "office:forms": skip,
    "office:binary-data": skip,
    "office:scripts": skip,
    "office:event-listeners": skip,
    "text:script": skip,
    "text:number": skip,
    "text:table-of-content-source": skip,
    "text:illustration-index-source": skip,
    "text:table-index-source": skip,
    "text:object-index-source": skip,
    "text:user-index-source": skip,
    "text:alphabetical-index-source": skip,
    "text:bibliography-source": skip,
  } satisfies Record<string, EnterOdt>),
);

function turn(story: OdtStory, kind: "hidden" | "note"): (() => void) | undefined {
  const place = hereIn(story);
  if (!place) return undefined;
  place.turned.push(kind);
  return () => {
    place.turned.pop();
  };
}
