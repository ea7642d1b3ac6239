import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { readXmlTree } from "../../../../test/harness/xml-tree.ts";
import { writeFeed } from "./write-feed.ts";

const hostile = `]]>]]><script>alert("1")</script> & &amp; 'x'`;

const feed = (title: string, lines: readonly string[] = [title]) =>
  writeFeed({
    id: "0b9f0e02-77f5-4f44-a8a2-0d52e3c5b8a1",
    title,
    subtitle: title,
    author: title,
    rights: title,
    self: "https://plans.example.scot/strathbrae/changes.atom",
    page: "https://plans.example.scot/strathbrae/changes",
    updatedAt: new Date("2026-11-23T10:00:00Z"),
    entries: [
      {
        id: "1b9f0e02-77f5-4f44-a8a2-0d52e3c5b8a1",
        title,
        lines,
        href: "https://plans.example.scot/strathbrae/actions/8",
        at: new Date("2026-11-22T10:00:00Z"),
      },
    ],
  });

test("a feed says who it is, where it is, when it changed and what it tells of", () => {
  const root = readXmlTree(feed("What changed"));
  expect(root.name).toBe("feed");
  expect(root.all("link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ["alternate", "https://plans.example.scot/strathbrae/changes"],
    ["self", "https://plans.example.scot/strathbrae/changes.atom"],
  ]);
  expect(root.one("id").text).toBe("urn:uuid:0b9f0e02-77f5-4f44-a8a2-0d52e3c5b8a1");
  expect(root.one("updated").text).toBe("2026-11-23T10:00:00.000Z");
  expect(root.one("entry").one("updated").text).toBe("2026-11-22T10:00:00.000Z");
});

test("words stay words in every place of a feed, whatever they are", () => {
  const root = readXmlTree(feed(hostile, [hostile, "two\nlines"]));
  for (const name of ["author", "entry"]) expect(root.one(name).names()).not.toContain("script");
  expect(root.one("title").text).toContain("<script>");
  // Entries hold HTML: there the words are escaped once more.
  expect(root.one("entry").one("title").text).toContain("&lt;script&gt;");
  expect(root.one("entry").one("content").text).toMatch(/^<p>\]\]&gt;.*<\/p><p>two<br>lines<\/p>$/);
});

test("a feed is well-formed, and every element of it is Atom's", () => {
  const troubles: string[] = [];
  const spaces = new Set<string>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => troubles.push(error.message));
  parser.on("opentag", ({ uri }) => spaces.add(uri));
  parser.write(feed(hostile)).close();
  expect(troubles).toEqual([]);
  expect([...spaces]).toEqual(["http://www.w3.org/2005/Atom"]);
});
