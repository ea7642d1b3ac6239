import { createTreeTaker } from "../xml/element.ts";
import type { XmlTaker } from "../xml/read-xml.ts";
import { changeElements } from "./change-elements.ts";
import type { Elements } from "./elements.ts";
import { objectElements } from "./object-elements.ts";
import { runElements, takeRead } from "./run-elements.ts";
import { leaveAside, type Story } from "./story.ts";
import { tableElements } from "./table-elements.ts";

const CONTENT: Elements = { ...runElements, ...tableElements, ...changeElements, ...objectElements };

/**
 * Leads a part's elements past the story. Elements that nobody knows are not there: their children are read as if
 * they stood in their place, so a wrapper from a newer Word (smart tags, custom XML) loses no text.
 */
export function walkStory(story: Story, roots: Elements): XmlTaker {
  const elements = new Map(Object.entries({ ...CONTENT, ...roots }));
  /** What to do when the open elements close, the innermost last. */
  const leave: ((() => void) | undefined)[] = [];
  let skipped = 0;
  let captured: { taker: XmlTaker; depth: number } | null = null;
  return {
    open(name, attributes) {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      if (captured) {
        captured.depth += 1;
        captured.taker.open(name, attributes);
        return;
      }
      const entered = elements.get(name)?.(story, attributes);
      if (entered === "skip") skipped = 1;
      else if (typeof entered === "object") {
        captured = { taker: createTreeTaker(entered.whole), depth: 1 };
        captured.taker.open(name, attributes);
      } else leave.push(entered);
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (captured) {
        const { taker } = captured;
        captured.depth -= 1;
        if (captured.depth === 0) captured = null;
        taker.close(name);
        return;
      }
      leave.pop()?.();
    },
    text(text) {
      if (skipped > 0 || captured || story.reading === null) return;
      if (story.reading === "drawing") leaveAside(story, "text-box", text);
      else takeRead(story, text);
    },
  };
}
