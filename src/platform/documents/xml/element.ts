import { type Attributes, createXmlReader, type XmlTaker } from "./read-xml.ts";

/** A small piece of XML as a tree: properties of a paragraph, a styles part. Never a document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
}

/** Builds a tree from passing elements; `done` gives it when its first element has closed. */
export function createTreeTaker(done: (root: XmlElement) => void): XmlTaker {
  const open: XmlElement[] = [];
  return {
    open(name, attributes) {
      const element: XmlElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      const closed = open.pop();
      if (closed && open.length === 0) done(closed);
    },
    text() {},
  };
}

/** A whole part as a tree. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  let root: XmlElement = { name: "", attributes: {}, children: [] };
  const reader = createXmlReader(
    createTreeTaker((element) => {
      root = element;
    }),
    part,
  );
  reader.write(bytes);
  reader.end();
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The `w:val` of a child; undefined where either is absent. */
export function textValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** A number in the `w:val` of a child. */
export function numberValue(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(textValue(element, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** A switch of Word: present without value is on, "0", "false" and "off" are off, absent is undefined. */
export function switchValue(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  return isOn(found.attributes["w:val"]);
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}
