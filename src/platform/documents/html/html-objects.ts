import { type HtmlStory, leaveHtmlAside, takeHtmlText } from "./html-story.ts";
import { attribute, type HtmlElement, walkHtml, wordsOf } from "./html-tree.ts";

/** Boxes, fields and lists of a form show their state. */
export function enterInput(story: HtmlStory, element: HtmlElement): "skip" {
  const type = attribute(element, "type")?.toLowerCase() ?? "text";
  if (type === "checkbox" || type === "radio")
    takeHtmlText(story, attribute(element, "checked") === null ? "☐" : "☒");
  else if (type === "text") takeHtmlText(story, attribute(element, "value") ?? "");
  return "skip";
}

/** A list shows what is chosen, or its first entry. */
export function enterSelect(story: HtmlStory, element: HtmlElement): "skip" {
  const options: HtmlElement[] = [];
  walkHtml(element.childNodes, {
    text: () => {},
    enter: (each) => {
      if (each.tagName === "option") options.push(each);
      return undefined;
    },
  });
  const shown = options.find((option) => attribute(option, "selected") !== null) ?? options[0];
  if (shown) takeHtmlText(story, wordsOf(shown));
  return "skip";
}

/** A picture can hold words, so it is listed; one that is marked as decoration is not. */
export function enterPicture(story: HtmlStory, element: HtmlElement): "skip" {
  const name = attribute(element, "alt") ?? "picture";
  if (name.trim() !== "") leaveHtmlAside(story, "object", name.trim());
  return "skip";
}

export function embeddedName(element: HtmlElement): string {
  return (
    attribute(element, "title") || attribute(element, "data") || attribute(element, "src") || element.tagName
  );
}
