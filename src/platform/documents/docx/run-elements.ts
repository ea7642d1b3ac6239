import { isSymbolFont, symbolOf, symbolText } from "../symbols.ts";
import { child } from "../xml/element.ts";
import { type Elements, skip } from "./elements.ts";
import { beginParagraph, endParagraph, takeLineBreak, takeText } from "./paragraph.ts";
import { placeOf, type Story } from "./story.ts";

/** Paragraphs, runs and the signs within them. */
export const runElements: Elements = {
  "w:p": (story) => {
    const place = placeOf(story);
    if (!place) return undefined;
    beginParagraph(story, place);
    return () => endParagraph(story, place);
  },
  "w:pPr": (story) => {
    const paragraph = placeOf(story)?.paragraph;
    return {
      whole: (element) => {
        if (paragraph) paragraph.properties = element;
      },
    };
  },
  "w:r": (story) => {
    story.run = { properties: undefined, hidden: null };
    return () => {
      story.run = { properties: undefined, hidden: null };
    };
  },
  "w:rPr": (story) => ({
    whole: (element) => {
      story.run = { properties: element, hidden: null };
    },
  }),
  "w:t": (story) => reading(story, "text"),
  "m:t": (story) => reading(story, "text"),
  "w:delText": (story) => reading(story, "deleted"),
  "w:tab": (story) => take(story, "\t"),
  "w:ptab": (story) => take(story, "\t"),
  "w:noBreakHyphen": (story) => take(story, "-"),
  "w:sym": (story, attributes) => take(story, symbolOf(attributes["w:char"], attributes["w:font"])),
  "w:br": (story) => takeLineBreak(story) as undefined,
  "w:cr": (story) => takeLineBreak(story) as undefined,
  // How a word sounds stands above it: kept, but beside the text.
  "w:rt": (story) => {
    story.prompting += 1;
    return () => {
      story.prompting -= 1;
    };
  },
  "w:rubyPr": skip,
  "w:sectPr": skip,
  "w:instrText": skip,
  "w:delInstrText": skip,
  "m:rPr": skip,
};

/** The text of an element, as its font shows it. */
export function takeRead(story: Story, text: string): void {
  const fonts = child(story.run.properties, "w:rFonts")?.attributes;
  const font = fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
  takeText(story, isSymbolFont(font) || /[\uf020-\uf0ff]/.test(text) ? symbolText(text, font) : text);
}

function take(story: Story, text: string): undefined {
  takeText(story, text);
}

function reading(story: Story, kind: Story["reading"]): () => void {
  story.reading = kind;
  return () => {
    story.reading = null;
  };
}
