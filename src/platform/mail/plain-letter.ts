import { letterHref } from "./letter-href.ts";
import type { LetterNews, LetterThing } from "./letter-part.ts";
import type { LetterLink, LetterWords } from "./letter-words.ts";

const WIDTH = 76;

/** The plain words of a letter: lines that any reader shows whole, and every link on a line of its own, unbroken. */
export function plainLetter({ subject, greeting, parts, closing, links }: LetterWords): string {
  const blocks: string[] = [wrapWords(subject)];
  let hello = greeting;
  for (const { opening, things } of parts) {
    const first = [hello, ...opening].filter((words) => words !== null && words !== "").join(" ");
    hello = null;
    if (first !== "") blocks.push(wrapWords(first));
    blocks.push(...things.map(plainThing));
  }
  for (const { news } of parts)
    if (news) {
      // A mail of news alone has their heading for its subject.
      const heading = news.heading === subject ? [] : [wrapWords(news.heading)];
      blocks.push([...heading, ...news.items.map(plainNews)].join("\n"));
    }
  const end = [
    closing.length > 0 ? wrapWords(closing.join(" ")) : "",
    ...links.map((link) => plainLink(link)),
  ];
  blocks.push(end.filter((line) => line !== "").join("\n"));
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function plainThing({ above, title, lines, act }: LetterThing): string {
  return [
    ...(above ? [`${plainHeading(above.title)}\n${wrapWords(above.text)}\n`] : []),
    wrapWords(title),
    ...lines.map(({ text, state }) =>
      wrapWords(state && text !== "" ? `${state} · ${text}` : (state ?? text), "    "),
    ),
    ...(act ? [plainLink(act, title === "" ? "" : "    ")] : []),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** A heading with a line under it, as long as its last line. */
function plainHeading(title: string): string {
  const words = wrapWords(title);
  return `${words}\n${"-".repeat(words.length - words.lastIndexOf("\n") - 1)}`;
}

function plainNews({ text, href }: LetterNews): string {
  const line = wrapWords(text, "    ").replace(/^ {4}/, "  - ");
  const link = href === null ? null : letterHref(href);
  return link === null ? line : `${line}\n    ${link}`;
}

function plainLink({ label, href }: LetterLink, indent = ""): string {
  const link = letterHref(href);
  return link === null ? `${indent}${label}` : `${indent}${label}:\n${indent}${link}`;
}

/** Breaks at spaces only: a link, or a very long word, stays whole. */
function wrapWords(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((one) => `${indent}${one}`).join("\n");
}
