import { describe, expect, test } from "vitest";
import { all, openWord, shown, type XmlNode } from "../../../test/harness/word-xml.ts";
import { dressWord } from "./dress-word.ts";
import { sayNoLook, takeWordLook, type WordLook, writeStarter } from "./index.ts";
import { POINT, relation, type TemplateParts, templateOf } from "./testing/word-template.ts";

async function lookOf(bytes: Uint8Array): Promise<WordLook> {
  const taken = await takeWordLook(bytes);
  if (!taken.ok) throw new Error(sayNoLook(taken.refusal));
  return taken.value;
}

/** A file of ours in the look of a template. */
async function dressed(bytes: Uint8Array) {
  return openWord(await dressWord(await writeStarter("Strathbrae"), await lookOf(bytes)));
}

const valuesOf = (node: XmlNode, name: string) =>
  all(node, name).map(({ attributes }) => attributes["w:val"]);

describe("a template's look", () => {
  test("is its styles, margins, header, footer and pictures, and none of its words", async () => {
    const look = await lookOf(templateOf());
    expect(look).toMatchObject({
      plainStyle: "Standard",
      styleIds: { normal: "Standard", "heading 1": "berschrift1" },
      margins: { top: 1800, right: 1000, bottom: 1400, left: 1200, header: 600, footer: 500 },
      pictures: [{ ending: "png", base64: POINT.toString("base64") }],
    });
    expect(JSON.stringify(look)).not.toContain("Words of the template");
    expect(look.styles).not.toContain("numPr");
  });

  test("goes around our words: its styles by their names, ours where it has none, and no other words", async () => {
    const plain = await openWord(await writeStarter("Strathbrae"));
    const word = await dressed(templateOf());
    const document = await word.part("word/document.xml");
    expect(shown(document)).toBe(shown(await plain.part("word/document.xml")));
    const styles = await word.part("word/styles.xml");
    const ids = all(styles, "w:style").map(({ attributes }) => attributes["w:styleId"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const used of valuesOf(document, "w:pStyle")) expect(ids).toContain(used);
    expect(valuesOf(document, "w:pStyle").slice(0, 3)).toEqual([
      "berschrift1",
      "Heading2",
      "CommontyPlanColumn",
    ]);
    // A style of ours stands on the template's plain one and has its font.
    const cell = all(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === "PlanCell");
    expect(cell && valuesOf(cell, "w:basedOn")).toEqual(["Standard"]);
    expect(cell && all(cell, "w:rFonts")).toEqual([]);
    const defaults = all(styles, "w:style").filter(
      ({ attributes }) => attributes["w:type"] === "paragraph" && attributes["w:default"] !== undefined,
    );
    expect(defaults.map(({ attributes }) => attributes["w:styleId"])).toEqual(["Standard"]);
  });

  test("brings its header with the picture, and its footer with our line under it", async () => {
    const word = await dressed(templateOf());
    expect(shown(await word.part("word/look-header1.xml"))).toContain("Strathbrae together");
    expect(await word.raw("word/_rels/look-header1.xml.rels")).toContain('Target="media/look1.png"');
    expect(word.names).toContain("word/media/look1.png");
    const section = all(await word.part("word/document.xml"), "w:sectPr")[0];
    const references = (kind: string) =>
      (section ? all(section, `w:${kind}Reference`) : []).map(({ attributes }) => attributes["r:id"]);
    expect(references("header")).toEqual(["look-header-1"]);
    expect(references("footer")).toEqual(["look-footer-1"]);
    // The template says the page's number itself, so ours does not.
    const footer = await word.part("word/look-footer1.xml");
    expect(all(footer, "w:p").length).toBe(2);
    expect(all(footer, "w:instrText")).toEqual([]);
  });

  test("leaves our footer where it has none, on a first page of its own too", async () => {
    const section = "<w:titlePg/>";
    const bytes = templateOf({ section });
    const look = await lookOf(bytes);
    const word = await openWord(
      await dressWord(await writeStarter("Strathbrae"), { ...look, footers: [], isFirstDifferent: true }),
    );
    const document = await word.part("word/document.xml");
    expect(all(document, "w:footerReference").map(({ attributes }) => attributes["w:type"])).toEqual([
      "default",
      "first",
    ]);
    expect(all(document, "w:titlePg")).toHaveLength(1);
  });

  test("leaves room for six columns, whatever its margins", async () => {
    const section = '<w:pgMar w:top="-20000" w:right="9000" w:bottom="1" w:left="9000"/>';
    const { margins } = await lookOf(templateOf({ section }));
    expect(margins.left + margins.right).toBeLessThan(4_000);
    expect(margins.top + margins.bottom).toBeLessThan(6_000);
  });

  test("of our own starter is our plain look", async () => {
    const look = await lookOf(await writeStarter("Strathbrae"));
    expect(look.styleIds).toMatchObject({ "plan cell": "PlanCell", "plan column heading": "PlanColumn" });
    expect(look.headers).toHaveLength(1);
  });
});

describe("a template that is not taken", () => {
  const header = (xml: string): TemplateParts => ({ header: xml, headerRelations: "" });
  const field = (words: string) =>
    header(`<w:p><w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r></w:p>`);
  const picture = (more: Omit<TemplateParts, "header">): TemplateParts => more;

  test.each<[string, TemplateParts, string]>([
    [
      "holds macros by its kind",
      { type: "application/vnd.ms-word.document.macroEnabled.main+xml" },
      "macros",
    ],
    ["holds macros as a part", { more: [{ name: "word/vbaProject.bin", content: "x" }] }, "macros"],
    [
      "is a workbook",
      { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" },
      "no-word-file",
    ],
    [
      "is saved as Strict",
      { styles: '<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' },
      "strict",
    ],
    [
      "fetches its picture",
      picture({ headerRelations: relation("rId1", "image", "https://evil.example/a.png", "External") }),
      "linked-picture",
    ],
    [
      "has a picture that is none",
      { headerRelations: relation("rId1", "image", "styles.xml") },
      "picture-kind",
    ],
    ["has a picture that is not there", { headerRelations: "" }, "no-word-file"],
    ["holds another file", header("<w:p><w:r><w:object/></w:r></w:p>"), "embedded-object"],
    ["includes another text", field("INCLUDETEXT https://evil.example/"), "fetching-field"],
    ["starts a program", field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k"'), "fetching-field"],
    [
      "fetches by a field in pieces",
      header(
        '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://evil.example/a.png"</w:instrText></w:r></w:p>',
      ),
      "fetching-field",
    ],
    ["fetches by a field in numbers", field("&#73;NCLUDETEXT https://evil.example/"), "fetching-field"],
    [
      "fetches by a field under another prefix",
      header(
        '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:instrText>DDE a b</x:instrText></x:r></x:p>',
      ),
      "fetching-field",
    ],
    [
      "fetches by an old drawing",
      header(
        '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://evil.example/a.png"/></w:pict></w:r></w:p>',
      ),
      "linked-picture",
    ],
    [
      "links to a script",
      { headerRelations: relation("rId1", "hyperlink", "javascript:alert(1)", "External") },
      "strange-link",
    ],
    ["is larger than any look", { styles: `<w:styles>${" ".repeat(2_100_000)}</w:styles>` }, "too-much"],
  ])("%s", async (_, parts, reason) => {
    const taken = await takeWordLook(templateOf(parts));
    expect(taken).toMatchObject({ ok: false, refusal: { kind: "no-look", reason } });
    if (!taken.ok) expect(sayNoLook(taken.refusal)).toMatch(/\b(?:Save|Put|Take|Make|save|put)\b/);
  });

  test.each([
    ["a PDF", "%PDF-1.7\n", "as a Word document"],
    ["nothing but words", "Strathbrae", "as a Word document"],
    ["a file that is cut off", "PK\u0003\u0004 and no more", "The end of the file is missing"],
  ])("%s", async (_, text, said) => {
    const taken = await takeWordLook(new TextEncoder().encode(text));
    expect(taken.ok ? "" : sayNoLook(taken.refusal)).toContain(said);
  });
});
