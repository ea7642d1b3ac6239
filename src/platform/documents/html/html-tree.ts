import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** A property of the element's own style; the words behind the colon, in small letters. */
export function styleOf(element: HtmlElement, property: string): string | null {
  const style = attribute(element, "style");
  if (style === null) return null;
  for (const part of style.split(";")) {
    const colon = part.indexOf(":");
    if (part.slice(0, colon).trim().toLowerCase() === property)
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
}

/** Not shown, by the element's own attributes; style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  return (
    attribute(element, "hidden") !== null ||
    styleOf(element, "display") === "none" ||
    styleOf(element, "mso-hide") === "all" ||
    /^(hidden|collapse)$/.test(styleOf(element, "visibility") ?? "")
  );
}

/** The font that the element itself chooses. */
export function fontOf(element: HtmlElement): string | null {
  const short = /\d\S*\s+(.+)$/.exec(styleOf(element, "font") ?? "")?.[1];
  const family = styleOf(element, "font-family") ?? short ?? attribute(element, "face");
  return family === null ? null : (family.split(",")[0] ?? "").replace(/["']/g, "").trim();
}

/** The words of a small element as one line: an option, a caption. */
export function wordsOf(element: HtmlElement): string {
  const words: string[] = [];
  walkHtml(element.childNodes, { text: (text) => words.push(text), enter: () => undefined });
  return words.join("").replace(/\s+/g, " ").trim();
}

export interface HtmlTaker {
  text(text: string): void;
  /** What comes of an element: an act for when it is left, or that nothing within it is to be read. */
  enter(element: HtmlElement): (() => void) | "skip" | undefined;
}

/** Walks in the order of the text, with a stack of its own: a page may nest deeper than the program's stack bears. */
export function walkHtml(nodes: readonly HtmlNode[], taker: HtmlTaker): void {
  const open: { nodes: readonly HtmlNode[]; next: number; leave: (() => void) | undefined }[] = [
    { nodes, next: 0, leave: undefined },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.nodes[top.next];
    top.next += 1;
    if (!node) {
      open.pop();
      top.leave?.();
    } else if (isElement(node)) {
      const leave = taker.enter(node);
      if (leave !== "skip") open.push({ nodes: node.childNodes, next: 0, leave });
    } else if (node.nodeName === "#text" && "value" in node) taker.text(node.value);
  }
}

/** Elements of HTML that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary ul " +
    "table caption thead tbody tfoot tr td th"
  ).split(" "),
);
