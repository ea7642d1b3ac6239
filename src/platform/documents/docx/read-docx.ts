import type { Paper } from "../../../kernel/paper.ts";
import { createBudget } from "../budget.ts";
import type { Draft } from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { refuse, UnusablePaper } from "../unusable.ts";
import { parseXml, type XmlElement } from "../xml/element.ts";
import { createXmlReader } from "../xml/read-xml.ts";
import { readEntry, type Zip } from "../zip/open-zip.ts";
import { createItemCounter } from "./count-items.ts";
import type { Elements, Enter } from "./elements.ts";
import { noteElements } from "./note-elements.ts";
import { readNumbering } from "./numbering.ts";
import { endJoining } from "./paragraph.ts";
import { type Relationship, relationshipsOf } from "./parts.ts";
import { createPlace, createStory, type DocumentParts, type Story } from "./story.ts";
import { readStyles } from "./styles.ts";
import { walkStory } from "./walk-story.ts";

/**
 * Reads the document in this part of an opened Word file, then its footnotes, endnotes and comments. Headers and
 * footers are not content. A side part that is broken costs what it says and is listed, never the document.
 */
export async function readDocx(zip: Zip, main: string, name: string): Promise<Paper> {
  const draft: Draft = { blocks: [], asides: [] };
  const unreadable = (part: string) => draft.asides.push({ kind: "unreadable", text: part, cell: null });
  const related = (await orElse(relationshipsOf(zip, main), () => unreadable(`${main}.rels`))) ?? [];
  const partOf = (type: string) => findPart(zip, main, related, type);
  const treeOf = async (type: string) => {
    const part = partOf(type);
    return part === null ? null : orElse(readTree(zip, part), () => unreadable(part));
  };

  const styles = readStyles(await treeOf("styles"));
  const lists = readNumbering(await treeOf("numbering"), styles);
  const parts: DocumentParts = {
    styles,
    items: createItemCounter(lists, styles),
    budget: createBudget(),
    draft,
    references: new Map(),
    target: (id) => related.find((each) => each.id === id)?.target ?? null,
  };
  let isDocument = false;
  const seeDocument: Enter = () => {
    isDocument = true;
    return undefined;
  };
  await readStory(zip, main, createStory(parts), { "w:document": seeDocument, "w:body": readBody });
  // Other programs use the same kind of container (drawings, presentations) for parts of their own.
  if (!isDocument) refuse("not-a-paper", { format: "zip" });
  for (const type of ["footnotes", "endnotes", "comments"]) {
    const part = partOf(type);
    if (part === null) continue;
    await orElse(readStory(zip, part, createStory(parts), noteElements), () => unreadable(part));
  }
  return finishPaper({ name, format: "docx" }, draft);
}

function readBody(story: Story): () => void {
  const place = createPlace("body", story.parts.draft.blocks, null);
  story.places.push(place);
  return () => {
    endJoining(story, place);
    story.places.pop();
  };
}

async function readStory(zip: Zip, part: string, story: Story, roots: Elements): Promise<void> {
  const reader = createXmlReader(walkStory(story, roots), part);
  await zip.read(part, (chunk) => reader.write(chunk));
  reader.end();
}

async function readTree(zip: Zip, part: string): Promise<XmlElement> {
  return parseXml(await readEntry(zip, part), part);
}

/** A part by its relationship, or where the list of these is missing, by its usual name beside the main part. */
function findPart(zip: Zip, main: string, related: readonly Relationship[], type: string): string | null {
  const found = related.find((each) => each.type === type && !each.outside);
  const beside = `${main.slice(0, main.lastIndexOf("/") + 1)}${type}.xml`;
  return (found && zip.find(found.target)) ?? (related.length === 0 ? zip.find(beside) : null);
}

/** What a side part says, or undefined after telling that it is damaged. Everything else is refused as ever. */
async function orElse<Value>(reading: Promise<Value>, tell: () => void): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UnusablePaper) || error.unusable.reason !== "damaged") throw error;
    tell();
    return null;
  }
}
