import type { Paper } from "../../../kernel/paper.ts";
import { createBudget } from "../budget.ts";
import { finishPaper } from "../finish-paper.ts";
import { refuse, UnusablePaper } from "../unusable.ts";
import { createXmlReader, type XmlTaker } from "../xml/read-xml.ts";
import type { Zip } from "../zip/open-zip.ts";
import { odtElements } from "./odt-elements.ts";
import { settleItem } from "./odt-items.ts";
import { createOdtLists } from "./odt-lists.ts";
import { takeOdtText } from "./odt-paragraph.ts";
import { leaveOdtAside, type OdtStory, odtPlace } from "./odt-story.ts";
import { createOdtStyles, type OdtStyles } from "./odt-styles.ts";

/**
 * Reads the text of an opened OpenDocument file (.odt). Headers and footers are not content. Styles that are broken are
 * listed and cost what they say, never the document.
 */
export async function readOdt(zip: Zip, name: string): Promise<Paper> {
  const content = zip.find("content.xml");
  if (content === null) return refuse("not-a-paper", { format: "odt" });
  const styles = createOdtStyles();
  const story: OdtStory = {
    budget: createBudget(),
    draft: { blocks: [], asides: [] },
    styles,
    lists: createOdtLists(styles),
    places: [],
    deletions: new Map(),
    naming: null,
    frames: [],
  };
  await refuseLocked(zip);
  const common = zip.find("styles.xml");
  if (common !== null) {
    const taker: XmlTaker = { open: styles.open, close: styles.close, text() {} };
    try {
      await readPart(zip, common, taker);
    } catch (error) {
      if (!(error instanceof UnusablePaper) || error.unusable.reason !== "damaged") throw error;
      story.draft.asides.push({ kind: "unreadable", text: common, cell: null });
    }
  }
  const seen = { text: false };
  await readPart(zip, content, walkOdt(story, styles, seen));
  if (!seen.text) refuse("not-a-paper", { format: "odt" });
  // Words that were deleted somewhere that no mark names any more.
  for (const words of story.deletions.values()) leaveOdtAside(story, "deleted", words, null);
  return finishPaper({ name, format: "odt" }, story.draft);
}

function walkOdt(story: OdtStory, styles: OdtStyles, seen: { text: boolean }): XmlTaker {
  const leave: ((() => void) | undefined)[] = [];
  let skipped = 0;
  return {
    open(name, attributes) {
      if (skipped > 0) {
        skipped += 1;
        return;
      }
      if (story.places.length === 0) styles.open(name, attributes);
      if (name === "office:text" && story.places.length === 0) {
        seen.text = true;
        story.places.push(odtPlace("body", story.draft.blocks, null, 0));
        leave.push(() => {
          story.places.length = 0;
        });
        return;
      }
      if (name === "text:p" || name === "text:h") settleItem(story);
      const entered = story.places.length === 0 ? undefined : odtElements.get(name)?.(story, attributes);
      if (entered === "skip") skipped = 1;
      else leave.push(entered);
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (story.places.length === 0) styles.close(name);
      leave.pop()?.();
    },
    text(text) {
      if (skipped > 0) return;
      if (story.naming) {
        story.naming.text += text;
        story.budget.growing(story.naming.text.length);
      } else takeOdtText(story, text);
    },
  };
}

async function readPart(zip: Zip, part: string, taker: XmlTaker): Promise<void> {
  const reader = createXmlReader(taker, part);
  await zip.read(part, (chunk) => reader.write(chunk));
  reader.end();
}

/** The list of parts says whether they are locked with a password; their bytes are then no XML. */
async function refuseLocked(zip: Zip): Promise<void> {
  const list = zip.find("META-INF/manifest.xml");
  if (list === null) return;
  await readPart(zip, list, {
    open(name) {
      if (name === "manifest:encryption-data") refuse("encrypted", { part: list });
    },
    close() {},
    text() {},
  });
}
