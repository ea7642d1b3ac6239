import { SaxesParser } from "saxes";
import { openZip, readEntry } from "../../src/platform/documents/zip/open-zip.ts";

/** An element of a part of a Word file, with its words: what a test looks at, apart from our own readers. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** The parts of a Word file by name; each is read, and must be sound, when it is asked for. */
export async function openWord(bytes: Uint8Array) {
  const zip = await openZip(Buffer.from(bytes));
  return {
    names: zip.names,
    part: async (name: string) => parse((await readEntry(zip, name)).toString("utf8")),
    raw: async (name: string) => (await readEntry(zip, name)).toString("utf8"),
  };
}

function parse(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root;
}

/** All elements of a name below a node, in order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = (each: XmlNode) => {
    for (const child of each.children) {
      if (typeof child === "string") continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** The elements of a name directly within a node. */
export function within(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== "string" && child.name === name,
  );
}

/** The text that a paragraph, a cell or a whole part shows. Paragraphs are parted by line ends. */
export function shown(node: XmlNode): string {
  const words = (each: XmlNode): string =>
    each.children
      .map((child) => {
        if (typeof child === "string") return each.name === "w:t" ? child : "";
        if (child.name === "w:tab") return "\t";
        if (child.name === "w:br") return "\n";
        return words(child);
      })
      .join("");
  const paragraphs = node.name === "w:p" ? [node] : all(node, "w:p");
  return paragraphs.map(words).join("\n");
}
