import { isNode, type Node, nameOf, type Step } from "./syntax.ts";
import type { Reach } from "./world.ts";

/**
 * Markup that our content security policy refuses in the browser (inline style, inline script, handlers in attributes)
 * and the two doors past Hono's escaping. Found here, because a browser only drops it in silence.
 */
export function unsafeMarkupIn(steps: readonly Step[]): readonly Reach[] {
  return steps.flatMap(({ node, parent, line }): Reach[] => {
    const what = node.type === "JSXAttribute" ? attributeFault(node, parent) : elementFault(node);
    return what === null ? [] : [{ what, line }];
  });
}

function attributeFault(attribute: Node, element: Node | null): string | null {
  const name = nameOf(attribute.name);
  if (name === null) return null;
  if (name === "dangerouslySetInnerHTML") return name;
  if (!isPlainElement(element)) return null;
  if (name === "style") return "inline style";
  return /^on[a-z]/i.test(name) ? `inline handler ${name}` : null;
}

function elementFault(node: Node): string | null {
  if (node.type === "ImportSpecifier" && nameOf(node.imported) === "raw") return "raw()";
  if (node.type !== "JSXOpeningElement") return null;
  const tag = nameOf(node.name);
  if (tag === "style") return "inline <style>";
  const attributes = (node.attributes as Node[]).map((attribute) => nameOf(attribute.name));
  return tag === "script" && !attributes.includes("src") ? "inline <script>" : null;
}

/** `<td …>` and not `<Table …>`: a component may have a property of any name. */
function isPlainElement(element: Node | null): boolean {
  return isNode(element) && /^[a-z]/.test(nameOf(element.name) ?? "");
}
