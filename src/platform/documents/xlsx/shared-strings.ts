import type { Budget } from "../budget.ts";
import type { XmlTaker } from "../xml/read-xml.ts";
import { plainText } from "./plain-text.ts";

/** Takes a part of texts (`x:si`) and hands on each: the runs of rich text joined, the phonetic guide left out. */
export function stringsTaker(budget: Budget, strings: string[]): XmlTaker {
  let text: string | null = null;
  let reading = false;
  let phonetic = 0;
  return {
    open(name) {
      if (name === "x:si") text = "";
      else if (name === "x:rPh") phonetic += 1;
      else if (name === "x:t") reading = phonetic === 0 && text !== null;
    },
    close(name) {
      if (name === "x:rPh") phonetic -= 1;
      else if (name === "x:t") reading = false;
      else if (name === "x:si") {
        strings.push(plainText(text ?? ""));
        text = null;
      }
    },
    text(more) {
      if (!reading || text === null) return;
      text += more;
      budget.growing(text.length);
    },
  };
}
