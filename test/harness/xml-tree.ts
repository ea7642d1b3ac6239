import { createXmlReader } from "../../src/platform/documents/xml/read-xml.ts";

/** An element of XML with its words, as our own reader understands it, which shares no code with what writes feeds. */
export class Element {
  readonly children: Element[] = [];
  text = "";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;

  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    this.name = name;
    this.attributes = attributes;
  }

  all(name: string): Element[] {
    return this.children.filter((child) => child.name === name);
  }

  one(name: string): Element {
    const [found] = this.all(name);
    if (!found) throw new Error(`<${this.name}> has no <${name}>`);
    return found;
  }

  /** The names of every element in it, however deep. */
  names(): string[] {
    return [this.name, ...this.children.flatMap((child) => child.names())];
  }
}

/** Reads XML into a tree; throws where it is not well-formed. */
export function readXmlTree(xml: string): Element {
  const top = new Element("", {});
  const open = [top];
  const reader = createXmlReader(
    {
      open(name, attributes) {
        // Our reader has no short names for what is none of Word's or Excel's.
        const element = new Element(name.replace(/^\?:/, ""), attributes);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close() {
        open.pop();
      },
      text(words) {
        const within = open.at(-1);
        if (within) within.text += words;
      },
    },
    "feed",
  );
  reader.write(new TextEncoder().encode(xml));
  reader.end();
  const [root] = top.children;
  if (!root) throw new Error("there is no element");
  return root;
}
