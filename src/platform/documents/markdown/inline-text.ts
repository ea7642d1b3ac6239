import type { DraftAside } from "../draft.ts";
import type { PhrasingContent } from "./parse-markdown.ts";

/** What stands in a line of Markdown: its text without marks, and what is no text of it. */
export interface InlineText {
  readonly text: string;
  readonly asides: readonly Pick<DraftAside, "kind" | "text">[];
  /** Footnotes that are referred to here. */
  readonly notes: readonly string[];
}

const BREAKS = /^<\/?(?:br|p|div|li|ul|ol)\s*\/?>$/i;
const FORMATTING = /^<\/?(?:u|b|i|s|em|strong|strike|span|sub|sup|small|big|tt|font|ins|center|mark|a)\s*>$/i;

/** Reads inline Markdown. HTML that only formats is taken as such; any other stays letter by letter. */
export function inlineText(nodes: readonly PhrasingContent[]): InlineText {
  const asides: Pick<DraftAside, "kind" | "text">[] = [];
  const notes: string[] = [];
  const read = (children: readonly PhrasingContent[]): string => children.map(readOne).join("");
  const readOne = (node: PhrasingContent): string => {
    switch (node.type) {
      case "text":
        return node.value.replace(/\s*\n\s*/g, " ");
      case "inlineCode":
        return node.value;
      case "break":
        return "\n";
      case "html":
        return BREAKS.test(node.value) ? "\n" : FORMATTING.test(node.value) ? "" : node.value;
      case "delete":
        asides.push({ kind: "deleted", text: read(node.children).trim() });
        return "";
      case "image":
      case "imageReference":
        asides.push({ kind: "object", text: node.alt || "picture" });
        return "";
      case "footnoteReference":
        notes.push(node.identifier);
        return "";
      default:
        return "children" in node ? read(node.children) : "";
    }
  };
  return { text: read(nodes), asides, notes };
}
