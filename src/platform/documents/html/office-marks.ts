import { plainBullet } from "../symbols.ts";
import { type HtmlStory, here, leaveHtmlAside, turnOff } from "./html-story.ts";
import { attribute, type HtmlElement, styleOf } from "./html-tree.ts";

type Entered = (() => void) | "skip" | undefined;

/** What Word, LibreOffice and their kin write into pages and the clipboard: list marks, notes, comments, prompts. */
export function enterOfficeMark(story: HtmlStory, element: HtmlElement): Entered | null {
  if (attribute(element, "class") === "msocomanchor") return refer(story, element, "name");
  const note = /mso-(?:footnote|endnote)-id:\s*([\w-]+)/i.exec(attribute(element, "style") ?? "")?.[1];
  if (note !== undefined && element.tagName === "a") {
    if (!story.off) story.references.set(note.toLowerCase(), here(story).cell);
    return "skip";
  }
  const libre = enterLibreNote(story, element);
  if (libre !== null) return libre;
  if (styleOf(element, "mso-list") === "ignore")
    return turnOff(story, (text) => {
      here(story).item = plainBullet(text);
    });
  const part = styleOf(element, "mso-element");
  if (part === "footnote" || part === "endnote")
    return takeNote(story, "footnote", (attribute(element, "id") ?? "").toLowerCase());
  if (part === "comment") return takeNote(story, "comment", null);
  if (element.tagName === "w:sdt" && attribute(element, "showingplchdr") === "t")
    return turnOff(story, (text) => leaveHtmlAside(story, "note", text));
  return null;
}

/** Notes of LibreOffice: `sdfootnote1sym` is the number at the note, `sdfootnote1anc` the one in the text. */
function enterLibreNote(story: HtmlStory, element: HtmlElement): Entered | null {
  const kind = attribute(element, "class") ?? "";
  if (/^sd(?:foot|end)note(?:anc|sym)$/.test(kind)) {
    const target = /^#(sd(?:foot|end)note\d+)sym$/.exec(attribute(element, "href") ?? "")?.[1];
    if (!story.off && target !== undefined) story.references.set(target, here(story).cell);
    return "skip";
  }
  const id = attribute(element, "id") ?? "";
  return element.tagName === "div" && /^sd(?:foot|end)note\d+$/.test(id)
    ? takeNote(story, "footnote", id)
    : null;
}

/** A comment's mark in the text names the comment; the mark at the comment says its name. Neither is text. */
function refer(story: HtmlStory, element: HtmlElement, own: string): "skip" {
  if (story.off) story.off.name ??= attribute(element, own);
  else {
    const target = (attribute(element, "href") ?? "").replace(/^#/, "");
    story.references.set(target, here(story).cell);
  }
  return "skip";
}

function takeNote(story: HtmlStory, kind: "footnote" | "comment", name: string | null): Entered {
  return turnOff(story, (text, off) => {
    story.budget.piece(text);
    story.notes.push({ kind, text, name: name ?? off.name ?? "" });
  });
}
