import { expect, test } from "vitest";
import { readWord } from "../testing/read-ok.ts";
import { sketchParagraphs, sketchTables } from "../testing/sketch.ts";
import { p, tbl, tc, tr } from "../testing/word-file.ts";

const level = (index: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, origin: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${origin}"/>${more}</w:num>`;
const origin = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const item = (text: string, id: number | string, at = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

async function itemsOf(numbering: string, body: string, styles?: string): Promise<string[]> {
  return sketchParagraphs(await readWord({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
}

test("numbers count by level and start again below a new one", async () => {
  const outline = origin(
    0,
    level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerLetter", "(%3)"),
  );
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => item("x", 1, at)).join("");
  expect(await itemsOf(outline + list(1, 0), body)).toEqual(
    ["1.", "1.1", "1.2", "(a)", "(b)", "2.", "2.1", "(a)"].map((mark) => `${mark} x`),
  );
});

test("a level may keep counting, start again only below one level, or show digits throughout", async () => {
  const outline = origin(
    0,
    level(0, "upperRoman", "%1.") +
      level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>') +
      level(2, "decimal", "%1-%3", '<w:isLgl/><w:lvlRestart w:val="1"/>'),
  );
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item("x", 1, at)).join("");
  expect(await itemsOf(outline + list(1, 0), body)).toEqual(
    ["I.", "1)", "1-1", "2)", "1-2", "II.", "3)", "2-1"].map((mark) => `${mark} x`),
  );
});

test("lists that share an origin count on, unless one says where it starts", async () => {
  const numbering =
    origin(0, level(0, "decimal", "%1.")) +
    list(1, 0) +
    list(2, 0) +
    list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
  const body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1);
  expect(await itemsOf(numbering, body)).toEqual(["1. a", "2. b", "5. c", "6. d", "7. e"]);
});

test("bullets are shown as they look", async () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
  const bullet = (index: number, text: string, name: string) =>
    level(index, "bullet", text).replace("</w:lvl>", `${font(name)}</w:lvl>`);
  const numbering =
    origin(
      0,
      bullet(0, "\uf0b7", "Symbol") + bullet(1, "o", "Courier New") + bullet(2, "\uf0a7", "Wingdings"),
    ) + list(1, 0);
  expect(await itemsOf(numbering, item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 2))).toEqual([
    "• a",
    "◦ b",
    "▪ c",
  ]);
});

test("a style may bring the list and its level; number 0 takes the list away", async () => {
  const numbering =
    origin(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Sub"/>')) +
    list(1, 0);
  const styles = ["Top", "Sub"]
    .map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    .join("");
  const styled = (id: string, more = "") => p("x", `<w:pStyle w:val="${id}"/>${more}`);
  const body =
    styled("Top") + styled("Sub") + styled("Sub", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("Sub");
  expect(await itemsOf(numbering, body, styles)).toEqual(["1. x", "a) x", "x", "b) x"]);
});

test("a list style leads to the list that has its levels", async () => {
  const numbering =
    origin(0, '<w:numStyleLink w:val="Ours"/>') +
    origin(1, level(0, "decimal", "%1)")) +
    list(1, 0) +
    list(2, 1);
  const styles =
    '<w:style w:type="numbering" w:styleId="Ours"><w:name w:val="Ours"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  expect(await itemsOf(numbering, item("x", 1), styles)).toEqual(["1) x"]);
});

test("a list, a level or an origin that is not there loses the mark, not the text", async () => {
  const numbering = origin(0, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 9);
  expect(await itemsOf(numbering, item("a", 7) + item("b", 2) + item("c", 1, 5) + item("d", "x"))).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
});

test("items in a deleted row are not counted", async () => {
  const numbering = origin(0, level(0, "decimal", "%1.")) + list(1, 0);
  const paper = await readWord({
    numbering,
    body: tbl(tr([tc(item("a", 1))]), tr([tc(item("b", 1))], "<w:del/>"), tr([tc(item("c", 1))])),
  });
  expect(sketchTables(paper)).toEqual([["1 1. a", "1 2. c"]]);
});

test("deleted items are not counted, empty ones are", async () => {
  const numbering = origin(0, level(0, "decimal", "%1.")) + list(1, 0);
  const gone = item("", 1).replace("</w:numPr>", "</w:numPr><w:rPr><w:del/></w:rPr>");
  expect(await itemsOf(numbering, item("a", 1) + gone + item("b", 1) + item("", 1) + item("c", 1))).toEqual([
    "1. a",
    "2. b",
    "4. c",
  ]);
});
