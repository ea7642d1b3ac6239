import { contentTypeOf, findMainPart, type Relationship, relationshipsOf } from "../documents/docx/parts.ts";
import { child, children, parseXml, textValue, type XmlElement } from "../documents/xml/element.ts";
import { openZip, readEntry, type Zip } from "../documents/zip/open-zip.ts";
import { lookPicture } from "./look-picture.ts";
import { refuseHarm } from "./refuse-harm.ts";
import { refuseLook } from "./refuse-look.ts";
import type { LookPart, LookPicture, WordLook, WordMargins } from "./word-look.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = /wordprocessingml\.(?:document|template)\.main\+xml$/;
/** What one part of a template may be long, and all its pictures together. */
const PART_LENGTH = 2_000_000;
const PICTURE_BYTES = 2_000_000;

/** Reads the look out of a Word file or template. Refuses what runs, fetches or points elsewhere. Only in a bounded process. */
export async function readWordLook(bytes: Buffer): Promise<WordLook> {
  if (bytes.toString("latin1", 0, 2) !== "PK") refuseLook("no-word-file");
  const zip = await openZip(bytes);
  const main = await findMainPart(zip);
  if (main === null) refuseLook("no-word-file");
  const type = await contentTypeOf(zip, main);
  if (/macroEnabled/i.test(type) || zip.names.some((name) => /vbaProject/i.test(name))) refuseLook("macros");
  if (!WORD.test(type)) refuseLook("no-word-file");
  const document = parseXml(await readEntry(zip, main), main);
  const relations = await relationshipsOf(zip, main);
  const sections = sectionsOf(document);
  const last = sections.at(-1);
  const pictures: LookPicture[] = [];
  const partsOf = async (kind: "header" | "footer") => {
    const found: LookPart[] = [];
    for (const when of ["default", "first"] as const) {
      const name = nameOfPart(zip, sections, relations, kind, when);
      if (name !== null) found.push(await readPart(zip, name, when, pictures));
    }
    return found;
  };
  const headers = await partsOf("header");
  const footers = await partsOf("footer");
  if (pictures.reduce((sum, { base64 }) => sum + base64.length, 0) > PICTURE_BYTES * 1.4)
    refuseLook("too-much");
  return {
    format: "commonty-word-look-1",
    ...(await readStyles(zip, relations)),
    theme: await readTheme(zip, relations),
    margins: marginsOf(child(last, "w:pgMar")),
    isFirstDifferent: child(last, "w:titlePg") !== undefined,
    headers,
    footers,
    pictures,
  };
}

/** A template's styles as text, with what is needed to find one by its name. */
async function readStyles(zip: Zip, relations: readonly Relationship[]) {
  const name = partOf(zip, relations, "styles");
  if (name === null) refuseLook("no-word-file");
  const text = withoutNumbers(await readText(zip, name));
  const root = parseXml(Buffer.from(text), name);
  const styles = children(root, "w:style").filter(({ attributes }) =>
    ["paragraph", "character"].includes(attributes["w:type"] ?? ""),
  );
  const ids = styles.flatMap((style): [string, string][] => {
    const named = textValue(style, "w:name")?.toLowerCase();
    const id = style.attributes["w:styleId"];
    return named && id ? [[named, id]] : [];
  });
  const plain = styles.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" && ["1", "true", "on"].includes(attributes["w:default"] ?? ""),
  );
  return {
    styles: text,
    styleIds: Object.fromEntries(ids),
    plainStyle: plain?.attributes["w:styleId"] ?? null,
  };
}

/** A theme that refers to pictures is left out: its colours and fonts are not worth what else it brings. */
async function readTheme(zip: Zip, relations: readonly Relationship[]): Promise<string | null> {
  const name = partOf(zip, relations, "theme");
  if (name === null) return null;
  const text = (await readEntry(zip, name)).toString("utf8");
  parseXml(Buffer.from(text), name);
  return text.length > PART_LENGTH || /\br:(?:embed|link|id)=/.test(text) ? null : text;
}

async function readPart(
  zip: Zip,
  name: string,
  when: LookPart["when"],
  pictures: LookPicture[],
): Promise<LookPart> {
  // A picture's second form (SVG) is an extension beside the first, which every program shows.
  const xml = withoutNumbers(await readText(zip, name)).replace(/<a:extLst>.*?<\/a:extLst>/gs, "");
  refuseHarm(Buffer.from(xml), name);
  const used = new Set(
    [...xml.matchAll(/\br:(?:embed|id|link|pict|href)="([^"]*)"/g)].map((found) => found[1]),
  );
  const links: { id: string; address: string }[] = [];
  const shown: { id: string; picture: number }[] = [];
  for (const relation of await relationshipsOf(zip, name)) {
    if (!used.has(relation.id)) continue;
    used.delete(relation.id);
    if (relation.type === "hyperlink" && relation.outside) {
      if (!/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(relation.target)) refuseLook("strange-link");
      links.push({ id: relation.id, address: relation.target });
    } else if (relation.type === "image") {
      const part = relation.outside ? refuseLook("linked-picture") : zip.find(relation.target);
      if (part === null) refuseLook("no-word-file");
      shown.push({ id: relation.id, picture: pictures.push(lookPicture(await readEntry(zip, part))) - 1 });
    } else refuseLook("embedded-object");
  }
  // What is referred to and is not there would make the file unreadable.
  if (used.size > 0) refuseLook("no-word-file");
  return { when, xml, links, pictures: shown };
}

/** All sections in order; the last is the body's own. */
function sectionsOf(document: XmlElement): XmlElement[] {
  const body = child(document, "w:body");
  const within = children(body, "w:p").flatMap((each) => {
    const section = child(child(each, "w:pPr"), "w:sectPr");
    return section ? [section] : [];
  });
  const own = child(body, "w:sectPr");
  return own ? [...within, own] : within;
}

/** A section without a header has that of the one before. */
function nameOfPart(
  zip: Zip,
  sections: readonly XmlElement[],
  relations: readonly Relationship[],
  kind: "header" | "footer",
  when: LookPart["when"],
): string | null {
  const references = sections
    .flatMap((section) => children(section, `w:${kind}Reference`))
    .filter(({ attributes }) => (attributes["w:type"] ?? "default") === when);
  const id = references.at(-1)?.attributes["r:id"];
  const relation = relations.find((each) => each.id === id && each.type === kind && !each.outside);
  return relation ? zip.find(relation.target) : null;
}

function partOf(zip: Zip, relations: readonly Relationship[], type: string): string | null {
  const found = relations.find((each) => each.type === type && !each.outside);
  return found ? zip.find(found.target) : null;
}

async function readText(zip: Zip, name: string): Promise<string> {
  const bytes = await readEntry(zip, name);
  if (bytes.length > PART_LENGTH) refuseLook("too-much");
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  // What follows looks for the names that every program gives these elements.
  const names = [...text.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix, uri]) => `${prefix} ${uri}`);
  const isUsual = (name: string) => !name.endsWith(` ${RELATIONS}`) || name.startsWith("r ");
  if (!names.includes(`w ${MAIN}`) || !names.every(isUsual)) refuseLook("strict");
  return text;
}

/** Our headings bring their own numbers, and the lists that these speak of are not taken over. */
function withoutNumbers(xml: string): string {
  return xml.replace(/<w:numPr\s*\/>|<w:numPr>.*?<\/w:numPr>/gs, "");
}

/** Within what leaves room for six columns on a page that lies on its side. */
function marginsOf(margins: XmlElement | undefined): WordMargins {
  const read = (name: string, usual: number, most: number) => {
    const value = Number.parseInt(margins?.attributes[`w:${name}`] ?? "", 10);
    return Number.isNaN(value) ? usual : Math.min(Math.max(Math.abs(value), 300), most);
  };
  return {
    top: read("top", 850, 3_400),
    right: read("right", 850, 1_700),
    bottom: read("bottom", 1_050, 2_800),
    left: read("left", 850, 1_700),
    header: read("header", 708, 1_700),
    footer: read("footer", 500, 1_700),
  };
}
