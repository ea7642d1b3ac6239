import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { LetterPart } from "./letter-part.ts";
import { gatherParts } from "./letter-words.ts";
import { inOneLine, writeLetter } from "./write-letter.ts";

const strathbrae = { name: "Strathbrae", kind: "Community Planning Partnership", accent: "#572a66" };
const home = "https://strathbrae.example";

const asking: LetterPart = {
  subject: "Two actions of yours need an update by Friday",
  opening: ["It takes about two minutes and you do not need a password."],
  things: [
    {
      title: "4.2 List the services the third sector delivers",
      lines: [
        { state: "Under way", text: "“Within 6 months”, by 10 March 2027" },
        { text: "Last time, 24 August: 40 services listed." },
      ],
      act: { label: "Update this action", href: `${home}/u/4Q7K-2M?a=1&b=2` },
    },
    {
      title: "5.2 Code of conduct",
      lines: [{ text: "3 weeks late", isLate: true }],
      act: { label: "Update this action", href: `${home}/u/4Q7K-9T` },
    },
  ],
  news: null,
  closing: ["This link is yours: it works for these two actions until 7 December 2026."],
  choicesHref: `${home}/u/4Q7K/mail`,
};
const moving: LetterPart = {
  ...asking,
  subject: "A request to move a date waits for you",
  opening: ["Ewan Laird asks."],
  things: asking.things.slice(0, 1),
  closing: [],
  choicesHref: null,
};
const telling: LetterPart = {
  subject: "What changed in your plans this week",
  opening: [],
  things: [],
  news: {
    heading: "What changed in your plans this week",
    items: [
      { text: "3.2 The statement goes to the Board on 10 December.", href: null },
      { text: "9 smaller changes", href: `${home}/changes` },
    ],
  },
  closing: [],
  choicesHref: null,
};

const write = (...parts: LetterPart[]) =>
  writeLetter(strathbrae, gatherParts(parts, "Hello Ewan.", `${home}/desk/mail`));

/** What a reader sees of the HTML, and the addresses its links lead to. */
function readHtml(html: string): { words: string; links: string[]; tags: string[] } {
  const words: string[] = [];
  const links: string[] = [];
  const tags: string[] = [];
  const walk = (node: object) => {
    const { nodeName, value, attrs, childNodes } = node as {
      nodeName: string;
      value?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: object[];
    };
    if (nodeName === "#text") words.push(value ?? "");
    else tags.push(nodeName);
    for (const attr of attrs ?? []) if (attr.name === "href") links.push(attr.value);
    for (const child of childNodes ?? []) walk(child);
  };
  walk(parseFragment(html.slice(html.indexOf("<body"))));
  return { words: words.join(" "), links, tags };
}

const bare = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("plain text and HTML", () => {
  test("say the same words in the same order, and lead to the same places", () => {
    for (const letter of [write(asking), write(telling), write(telling, asking, moving)]) {
      const { words, links } = readHtml(letter.html);
      const written = letter.text.replace(/https?:\/\/\S+/g, "");
      // The name of the sender stands at the head of the HTML, and beside the address of a plain mail.
      expect(bare(words).slice(4)).toEqual(bare(written));
      expect(links).toEqual(letter.text.match(/https?:\/\/\S+/g));
      expect(links.length).toBeGreaterThan(0);
    }
  });

  test("hold no picture, script or form, and nothing from another place", () => {
    const { tags, links } = readHtml(write(telling, asking).html);
    expect(
      tags.filter((tag) => ["img", "script", "form", "link", "iframe", "style", "object"].includes(tag)),
    ).toEqual([]);
    expect(links.every((link) => link.startsWith(home))).toBe(true);
  });
});

describe("what people wrote", () => {
  test("cannot become markup, and cannot leave its attribute", () => {
    const nasty = `<img src=x onerror=alert(1)> "quoted" 'so' & <b>`;
    const { html, text } = write({
      ...asking,
      subject: nasty,
      things: [
        { title: nasty, lines: [{ text: nasty, state: nasty }], act: { label: nasty, href: `${home}/a` } },
      ],
    });
    const { tags, words } = readHtml(html);
    expect(tags).not.toContain("img");
    expect(words).toContain(nasty);
    expect(text).toContain(nasty);
  });

  test("cannot make a link that is not of the web", () => {
    for (const href of [
      "javascript:alert(1)",
      `${home}/a" onclick="x`,
      "data:text/html,x",
      "/desk",
      "https://a b",
    ]) {
      const { html, text } = write({
        ...asking,
        things: [{ title: "T", lines: [], act: { label: "Go on", href } }],
      });
      expect(readHtml(html).links).toEqual([`${home}/desk/mail`]);
      expect(text).toContain("Go on");
    }
  });

  test("cannot break out of the line of a header", () => {
    expect(inOneLine("Two actions\r\nBcc: all@strathbrae.example\u0000\u2028x")).toBe(
      "Two actions Bcc: all@strathbrae.example x",
    );
    expect(write({ ...asking, subject: "One\r\nBcc: two" }).subject).toBe("One Bcc: two");
  });
});

describe("several rooms in one mail", () => {
  test("have one subject: of what is owed, though news came first", () => {
    expect(write(telling, asking).subject).toBe("Two actions of yours need an update by Friday");
    expect(write(telling).subject).toBe("What changed in your plans this week");
    expect(write(asking, moving).subject).toBe(
      "Two actions of yours need an update by Friday; a request to move a date waits for you",
    );
    const long = { ...moving, subject: `A request ${"of many words ".repeat(8)}waits` };
    expect(write(asking, long).subject).toBe(
      "Two actions of yours need an update by Friday, and 1 other thing",
    );
  });

  test("say the heading of news once: above them, or as the subject of a mail that has nothing else", () => {
    const heading = /What changed in your plans this week/g;
    const alone = write(telling);
    expect(alone.text.match(heading)).toHaveLength(1);
    const headings = (html: string) => html.match(/<h[12][^>]*>What changed in your plans this week</g);
    expect(headings(alone.html)).toHaveLength(1);
    expect(headings(write(asking, telling).html)).toHaveLength(1);
    expect(write(asking, telling).text.match(heading)).toHaveLength(1);
  });

  test("greet once, and end once", () => {
    const { text } = write(asking, moving);
    expect(text.match(/Hello Ewan/g)).toHaveLength(1);
    expect(text.match(/at most one e-mail a day/g)).toHaveLength(1);
  });
});

test("a link stands whole on a line of its own, and no line of words is longer than 76", () => {
  const far = `${home}/${"a".repeat(200)}`;
  const { text } = write({
    ...asking,
    things: [{ title: "word ".repeat(60), lines: [], act: { label: "Go", href: far } }],
  });
  const lines = text.split("\n");
  expect(lines.map((line) => line.trim())).toContain(far);
  expect(lines.filter((line) => line.length > 76 && !line.includes("http"))).toEqual([]);
});
