import type { Budget } from "../budget.ts";
import type { XmlTaker } from "../xml/read-xml.ts";

export interface Drawn {
  readonly kind: "text-box" | "object";
  readonly text: string;
}

/** Takes a sheet's drawing: the words of its boxes, and pictures and charts by their names. */
export function drawingTaker(budget: Budget, drawn: Drawn[]): XmlTaker {
  let words = "";
  let names: string[] = [];
  let isObject = false;
  let depth = 0;
  let reading = false;
  return {
    open(name, attributes) {
      if (/^xdr:\w+Anchor$/.test(name)) {
        depth += 1;
        words = "";
        names = [];
        isObject = false;
      } else if (name === "xdr:cNvPr")
        names.push(attributes.descr || attributes.title || attributes.name || "");
      else if (name === "xdr:pic" || name === "xdr:graphicFrame") isObject = true;
      reading = name === "a:t";
    },
    close(name) {
      reading = false;
      if (name === "a:p") words += "\n";
      if (!/^xdr:\w+Anchor$/.test(name) || depth === 0) return;
      depth -= 1;
      const text = words
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("\n");
      if (text !== "") drawn.push({ kind: "text-box", text });
      else if (isObject) drawn.push({ kind: "object", text: names.find((each) => each !== "") ?? "picture" });
    },
    text(text) {
      if (!reading) return;
      words += text;
      budget.growing(words.length);
    },
  };
}
