import type { Budget } from "../budget.ts";
import type { XmlTaker } from "../xml/read-xml.ts";
import { cellAt } from "./cell-range.ts";
import { plainText } from "./plain-text.ts";

export interface SheetComment {
  readonly at: { row: number; column: number } | null;
  readonly text: string;
  readonly by: string | null;
  /** A note that only repeats a conversation for older programs. */
  readonly repeats: boolean;
}

/** Takes a part of notes (`x:comments`). */
export function notesTaker(budget: Budget, comments: SheetComment[]): XmlTaker {
  const authors: string[] = [];
  let open: { ref: string; author: number } | null = null;
  let words: string | null = null;
  let reading = false;
  let phonetic = 0;
  return {
    open(name, attributes) {
      if (name === "x:author") words = "";
      else if (name === "x:comment") {
        open = { ref: attributes.ref ?? "", author: Number(attributes.authorId ?? -1) };
        words = "";
      } else if (name === "x:rPh") phonetic += 1;
      reading = name === "x:author" || (name === "x:t" && open !== null && phonetic === 0);
    },
    close(name) {
      reading = false;
      if (name === "x:rPh") phonetic -= 1;
      else if (name === "x:author") authors.push(words ?? "");
      else if (name === "x:comment" && open) {
        const author = authors[open.author]?.trim() ?? "";
        const text = plainText(words ?? "").trim();
        const repeats = author.startsWith("tc=");
        comments.push({ at: cellAt(open.ref), text, by: repeats ? null : author || null, repeats });
        open = null;
      }
    },
    text(text) {
      if (!reading || words === null) return;
      words += text;
      budget.growing(words.length);
    },
  };
}

/** Takes a part of conversations (`tc:ThreadedComments`): each answer is a comment of its own. */
export function threadsTaker(
  budget: Budget,
  comments: SheetComment[],
  people: ReadonlyMap<string, string>,
): XmlTaker {
  let open: { ref: string; person: string } | null = null;
  let words = "";
  let reading = false;
  return {
    open(name, attributes) {
      if (name === "tc:threadedComment") {
        open = { ref: attributes.ref ?? "", person: attributes.personId ?? "" };
        words = "";
      }
      reading = name === "tc:text";
    },
    close(name) {
      reading = false;
      if (name !== "tc:threadedComment" || !open) return;
      const by = people.get(open.person) ?? null;
      comments.push({ at: cellAt(open.ref), text: words.trim(), by, repeats: false });
      open = null;
    },
    text(text) {
      if (!reading) return;
      words += text;
      budget.growing(words.length);
    },
  };
}
