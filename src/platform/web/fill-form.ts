import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from "parse5";
import type { Typed } from "../../kernel/invalid.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface FilledPage {
  readonly html: string;
  /** What was typed and has no field on the page any more. */
  readonly homeless: readonly string[];
}

/** What is put beside the words. */
export interface Filling {
  /** The address that the form is sent to. */
  readonly action: string;
  readonly typed: Typed;
  /** A hidden field that says that these are kept words. */
  readonly mark: { readonly name: string; readonly value: string };
  /** What is said at the head of the page, as markup of ours. It may lead to `#kept-form`. */
  notice(homeless: readonly string[]): string;
}

/**
 * A page of ours with one form of it filled in as somebody had typed it: the form that is sent to this address. Null
 * where the page has no such form. A hidden field takes what was sent too, so that a version stays the one that its
 * writer had before them; one that stands there several times belongs to the page and keeps its own.
 */
export function fillForm(html: string, filling: Filling): FilledPage | null {
  const page = parse(html);
  const all = elementsIn(page.childNodes);
  const form = all.find(
    (one) =>
      one.tagName === "form" &&
      attributeOf(one, "method")?.toLowerCase() === "post" &&
      attributeOf(one, "action") === filling.action,
  );
  if (!form) return null;
  const controls = elementsIn(form.childNodes).filter(({ tagName }) => CONTROLS.includes(tagName));
  const names = new Map<string, Element[]>();
  for (const control of controls) {
    const name = attributeOf(control, "name");
    if (name) names.set(name, [...(names.get(name) ?? []), control]);
  }
  const homeless: string[] = [];
  for (const [name, ones] of names) homeless.push(...fill(ones, valuesIn(filling.typed, name)));
  for (const name of Object.keys(filling.typed)) {
    if (!names.has(name)) homeless.push(...valuesIn(filling.typed, name).filter(isWords));
  }
  for (const details of ancestorsOf(form).filter(({ tagName }) => tagName === "details"))
    set(details, "open", "");
  for (const details of elementsIn(form.childNodes).filter(({ tagName }) => tagName === "details"))
    if (elementsIn(details.childNodes).some(hasContent)) set(details, "open", "");
  const guard = ancestorsOf(form).find(({ tagName }) => tagName === "cm-unsaved");
  if (guard) set(guard, "data-changed", "");
  set(form, "id", "kept-form");
  prepend(form, `<input type="hidden" name="${filling.mark.name}" value="${filling.mark.value}">`);
  const main = all.find(({ tagName }) => tagName === "main");
  prepend(main ?? form, filling.notice(homeless));
  return { html: serialize(page), homeless };
}

const CONTROLS = ["input", "textarea", "select", "button"];

/** Fills the controls of one name in their order; answers the words that found no place. */
function fill(controls: readonly Element[], values: readonly string[]): string[] {
  const left = [...values];
  const take = () => left.shift() ?? "";
  for (const control of controls) {
    const type = control.tagName === "input" ? (attributeOf(control, "type") ?? "text") : control.tagName;
    if (type === "checkbox" || type === "radio") {
      const isSaid = values.includes(attributeOf(control, "value") ?? "on");
      if (isSaid) set(control, "checked", "");
      else unset(control, "checked");
    } else if (type === "select") {
      for (const option of elementsIn(control.childNodes).filter(({ tagName }) => tagName === "option")) {
        if (values.includes(attributeOf(option, "value") ?? "")) set(option, "selected", "");
        else unset(option, "selected");
      }
    } else if (type === "textarea") {
      // A browser drops the first line break of a textarea: this one.
      control.childNodes = [];
      putText(control, `\n${take()}`);
    } else if (type === "hidden") {
      if (controls.length === 1 && values.length === 1) set(control, "value", take());
    } else if (type !== "file" && type !== "button" && type !== "submit") {
      set(control, "value", take());
    }
  }
  const isChosen = controls.some((one) => one.tagName === "select" || isTicked(one));
  if (!isChosen) return controls.some(isWritten) ? left.filter(isWords) : [];
  const offered = new Set(controls.flatMap(offersOf));
  return values.filter((value) => !offered.has(value) && isWords(value));
}

function isTicked(control: Element): boolean {
  return ["checkbox", "radio"].includes(attributeOf(control, "type") ?? "");
}

function isWritten(control: Element): boolean {
  return (
    control.tagName === "textarea" ||
    (control.tagName === "input" && attributeOf(control, "type") !== "hidden")
  );
}

function offersOf(control: Element): string[] {
  if (control.tagName !== "select") return [attributeOf(control, "value") ?? "on"];
  return elementsIn(control.childNodes).map((option) => attributeOf(option, "value") ?? "");
}

/** Something that a person may have written, and no id or number that the page put there. */
function isWords(value: string): boolean {
  return value.trim() !== "" && !/^(?:[\w-]{36}|\d+|yes|on)$/.test(value.trim());
}

function hasContent(control: Element): boolean {
  if (control.tagName === "textarea")
    return control.childNodes.some((one) => "value" in one && one.value.trim() !== "");
  if (control.tagName !== "input") return false;
  const type = attributeOf(control, "type") ?? "text";
  if (type === "hidden") return false;
  if (type === "checkbox" || type === "radio") return attributeOf(control, "checked") !== null;
  return (attributeOf(control, "value") ?? "") !== "";
}

function valuesIn(typed: Typed, name: string): readonly string[] {
  const value = typed[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function elementsIn(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!("tagName" in node)) continue;
    found.push(node);
    waiting.push(...[...node.childNodes].reverse());
  }
  return found;
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  let above = element.parentNode;
  while (above && "tagName" in above) {
    found.push(above);
    above = above.parentNode;
  }
  return found;
}

function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function set(element: Element, name: string, value: string): void {
  unset(element, name);
  element.attrs.push({ name, value });
}

function unset(element: Element, name: string): void {
  element.attrs = element.attrs.filter((each) => each.name !== name);
}

function putText(element: Element, value: string): void {
  element.childNodes.push({ nodeName: "#text", value, parentNode: element });
}

function prepend(element: Element, markup: string): void {
  const fresh = parseFragment(markup).childNodes;
  for (const node of fresh) node.parentNode = element;
  element.childNodes.unshift(...fresh);
}
