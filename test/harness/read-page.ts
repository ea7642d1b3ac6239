import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A field as a browser would send it. */
export interface FieldFound {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  /** What may be chosen, where it is a choice. */
  readonly options: readonly string[];
  readonly chosen: boolean;
}

export interface FormFound {
  readonly action: string;
  readonly method: string;
  readonly fields: readonly FieldFound[];
}

/** A page as a browser understands it, which is not always what its letters look like. */
export interface PageRead {
  readonly links: readonly string[];
  readonly forms: readonly FormFound[];
  /** The fields that have to be put right, by name. */
  readonly wrong: readonly string[];
  /** Every element's name, attributes and, for script, style and comments, what stands in it. */
  readonly elements: readonly {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  /** What would be run or hidden: words in script and style, and comments. */
  readonly inner: readonly string[];
}

export function readPage(html: string): PageRead {
  const found: Element[] = [];
  const inner: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeName === "#comment" && "data" in node) inner.push(node.data);
    if ("tagName" in node) {
      found.push(node);
      if (node.tagName === "script" || node.tagName === "style") inner.push(wordsOf(node));
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  const forms = found.filter(({ tagName }) => tagName === "form");
  return {
    links: found.filter(({ tagName }) => tagName === "a").map((link) => attribute(link, "href")),
    forms: forms.map((form) => ({
      action: attribute(form, "action"),
      method: attribute(form, "method").toLowerCase() || "get",
      fields: fieldsIn(form),
    })),
    wrong: found
      .filter((each) => attribute(each, "aria-invalid") === "true")
      .map((each) => attribute(each, "name")),
    elements: found.map(({ tagName, attrs }) => ({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    })),
    inner,
  };
}

function fieldsIn(form: Element): FieldFound[] {
  const fields: FieldFound[] = [];
  const walk = (node: Node) => {
    if ("tagName" in node) {
      const name = attribute(node, "name");
      if (name !== "" && ["input", "textarea", "select", "button"].includes(node.tagName))
        fields.push(fieldOf(node));
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(form);
  return fields;
}

function fieldOf(node: Element): FieldFound {
  const name = attribute(node, "name");
  if (node.tagName === "textarea")
    return { name, kind: "text", value: wordsOf(node), options: [], chosen: true };
  if (node.tagName === "select") {
    const options: Element[] = [];
    const walk = (each: Node) => {
      if ("tagName" in each && each.tagName === "option") options.push(each);
      if ("childNodes" in each) for (const child of each.childNodes) walk(child);
    };
    walk(node);
    const chosen = options.find((option) => has(option, "selected")) ?? options[0];
    const values = options.map((option) => attribute(option, "value"));
    return {
      name,
      kind: "select",
      value: chosen ? attribute(chosen, "value") : "",
      options: values,
      chosen: true,
    };
  }
  const type = node.tagName === "button" ? "button" : attribute(node, "type") || "text";
  return { name, kind: type, value: attribute(node, "value"), options: [], chosen: has(node, "checked") };
}

function has(node: Element, name: string): boolean {
  return node.attrs.some((each) => each.name === name);
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((each) => each.name === name)?.value ?? "";
}

function wordsOf(node: Element): string {
  return node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
