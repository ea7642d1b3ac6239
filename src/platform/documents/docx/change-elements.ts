import { child, switchValue, textValue, type XmlElement } from "../xml/element.ts";
import type { Elements } from "./elements.ts";
import { takeText } from "./paragraph.ts";
import { placeOf, type Story } from "./story.ts";

/** Tracked changes, content controls, fields, and the choice between newer and older forms of the same thing. */
export const changeElements: Elements = {
  "w:del": deleting,
  "w:moveFrom": deleting,
  "w:sdt": (story) => {
    const control = { prompting: false };
    story.controls.push(control);
    return () => {
      story.controls.pop();
      if (control.prompting) story.prompting -= 1;
    };
  },
  "w:sdtPr": (story) => {
    const control = story.controls.at(-1);
    return {
      whole: (element) => {
        if (!control || control.prompting || !switchValue(element, "w:showingPlcHdr")) return;
        control.prompting = true;
        story.prompting += 1;
      },
    };
  },
  "w:fldChar": (story) => ({ whole: (element) => changeField(story, element) }),
  "mc:AlternateContent": (story) => {
    story.alternatives.push({ chosen: false });
    return () => {
      story.alternatives.pop();
    };
  },
  "mc:Choice": choose,
  "mc:Fallback": choose,
  "w:footnoteReference": (story, attributes) => refer(story, "footnote", attributes["w:id"]),
  "w:endnoteReference": (story, attributes) => refer(story, "endnote", attributes["w:id"]),
  "w:commentRangeStart": (story, attributes) => refer(story, "comment", attributes["w:id"]),
  "w:commentReference": (story, attributes) => refer(story, "comment", attributes["w:id"]),
};

/** The name under which a note's place is remembered. */
export function referenceName(kind: "footnote" | "endnote" | "comment", id: string): string {
  return `${kind} ${id}`;
}

function deleting(story: Story): () => void {
  story.deleting += 1;
  return () => {
    story.deleting -= 1;
  };
}

/** The first alternative is the newer form; what follows says the same again for older programs. */
function choose(story: Story): "skip" | undefined {
  const open = story.alternatives.at(-1);
  if (!open) return undefined;
  if (open.chosen) return "skip";
  open.chosen = true;
  return undefined;
}

function refer(story: Story, kind: "footnote" | "endnote" | "comment", id: string | undefined): undefined {
  const name = referenceName(kind, id ?? "");
  const cell = placeOf(story)?.cell?.draft ?? null;
  // A comment's range may begin before the table; its reference then stands in the cell that is meant.
  if (!story.parts.references.get(name)) story.parts.references.set(name, cell);
}

/** Fields within fields: Word itself makes two or three. */
const MOST_FIELDS = 100;

function changeField(story: Story, element: XmlElement): void {
  const form = child(element, "w:ffData");
  if (form) takeText(story, shownOf(form));
  const step = element.attributes["w:fldCharType"];
  if (step === "begin" && story.fields.length < MOST_FIELDS) story.fields.push("code");
  else if (step === "end") story.fields.pop();
  else if (step === "separate" && story.fields.length > 0) story.fields[story.fields.length - 1] = "result";
}

/** A box or a list of an old form shows its state without any text of its own. */
function shownOf(form: XmlElement): string {
  const box = child(form, "w:checkBox");
  if (box) return (switchValue(box, "w:checked") ?? switchValue(box, "w:default") ?? false) ? "☒" : "☐";
  const list = child(form, "w:ddList");
  if (!list) return "";
  const chosen = Number(textValue(list, "w:result") ?? textValue(list, "w:default") ?? 0);
  const entries = list.children.filter((each) => each.name === "w:listEntry");
  return entries[chosen]?.attributes["w:val"] ?? "";
}
