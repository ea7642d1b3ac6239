import type { Child } from "hono/jsx";

/**
 * Markup as text. Views get finished values and await nothing, so a promise here is a mistake of ours and is
 * thrown rather than shown as "[object Promise]".
 */
export function render(node: Child): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(render).join("");
  if (typeof node === "string" || typeof node === "number") {
    throw new Error("render takes markup; bare text would not be escaped");
  }
  const html = node.toString();
  if (typeof html !== "string" || node instanceof Promise)
    throw new Error("a view must not wait for anything");
  return html;
}

/** A whole page as it goes to the browser. */
export function renderPage(page: Child): string {
  return `<!DOCTYPE html>\n${render(page)}\n`;
}
