import { openZip, readEntry } from "../documents/zip/open-zip.ts";
import { writeZip } from "../documents/zip/write-zip.ts";
import { mergeStyles } from "./merge-styles.ts";
import type { LookPart, LookPicture, WordLook } from "./word-look.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * Puts a partnership's look around a Word file that we wrote: styles, colours and fonts, headers and footers with their
 * pictures. Our words, lists and table stay as they are. A footer of ours (which state of the plan, which page) goes
 * under the template's own, so that a printed page still says which version it is of.
 */
export async function dressWord(written: Uint8Array, look: WordLook): Promise<Uint8Array> {
  const zip = await openZip(Buffer.from(written));
  const files = new Map<string, Uint8Array>();
  for (const name of zip.names) files.set(name, await readEntry(zip, name));
  const read = (name: string) => Buffer.from(files.get(name) ?? "").toString("utf8");
  const write = (name: string, text: string) => void files.set(name, Buffer.from(text));

  const { styles, rename } = mergeStyles(look, read("word/styles.xml"));
  write("word/styles.xml", styles);
  if (look.theme !== null) write("word/theme/theme1.xml", look.theme);
  look.pictures.forEach(({ base64 }, place) => {
    files.set(`word/media/${pictureName(look.pictures, place)}`, Buffer.from(base64, "base64"));
  });

  const own = rename(within(read("word/footer1.xml"), "w:ftr"));
  write("word/footer1.xml", rename(read("word/footer1.xml")));
  const parts = partsOf(look);
  for (const { name, kind, part } of parts) {
    write(`word/${name}`, kind === "footer" ? withOwnLine(part.xml, own) : part.xml);
    write(`word/_rels/${name}.rels`, relationsOf(part, look.pictures));
  }
  const document = rename(read("word/document.xml"));
  write("word/document.xml", withReferences(document, look, parts));
  write(
    "word/_rels/document.xml.rels",
    before(
      read("word/_rels/document.xml.rels"),
      "</Relationships>",
      parts.map(({ id, kind, name }) => relation(id, kind, name)).join(""),
    ),
  );
  write(
    "[Content_Types].xml",
    before(
      read("[Content_Types].xml"),
      "</Types>",
      parts
        .map(
          ({ name, kind }) => `<Override PartName="/word/${name}" ContentType="${PART_TYPE}.${kind}+xml"/>`,
        )
        .join(""),
    ),
  );
  return writeZip(files);
}

interface DressedPart {
  readonly id: string;
  readonly name: string;
  readonly kind: "header" | "footer";
  readonly part: LookPart;
}

function partsOf({ headers, footers }: WordLook): DressedPart[] {
  const named = (kind: DressedPart["kind"], parts: readonly LookPart[]) =>
    parts.map((part, place) => ({
      id: `look-${kind}-${place + 1}`,
      name: `look-${kind}${place + 1}.xml`,
      kind,
      part,
    }));
  return [...named("header", headers), ...named("footer", footers)];
}

/** The section names its headers and footers first. Ours stays where the template has none of that kind. */
function withReferences(document: string, look: WordLook, parts: readonly DressedPart[]): string {
  const at = document.lastIndexOf("<w:sectPr");
  const section = document.slice(at);
  const whens: LookPart["when"][] = look.isFirstDifferent ? ["default", "first"] : ["default"];
  const references = (["header", "footer"] as const).flatMap((kind) => {
    const ours = new RegExp(`<w:${kind}Reference [^>]*r:id="([^"]*)"`).exec(section)?.[1];
    return whens.flatMap((when) => {
      const theirs = parts.find((each) => each.kind === kind && each.part.when === when);
      const id = theirs?.id ?? (look[`${kind}s`].length === 0 || kind === "footer" ? ours : undefined);
      return id === undefined ? [] : [reference(kind, when, id)];
    });
  });
  const dressed = section
    .replace(/<w:(?:header|footer)Reference [^>]*\/>/g, "")
    .replace(/^<w:sectPr[^>]*>/, (start) => `${start}${references.join("")}`)
    .replace("<w:docGrid", look.isFirstDifferent ? "<w:titlePg/><w:docGrid" : "<w:docGrid");
  return document.slice(0, at) + dressed;
}

function reference(kind: string, when: string, id: string): string {
  return `<w:${kind}Reference w:type="${when}" r:id="${id}"/>`;
}

/** Our line under theirs; which page it is only where theirs does not say it. */
function withOwnLine(xml: string, own: string): string {
  const hasPage = /<w:(?:instrText|fldSimple)[^>]*>?[^<]*\bPAGE\b/.test(xml);
  const line = hasPage
    ? own.replace(/<w:r>(?:(?!<\/w:r>).)*<w:t [^>]*>Page <\/w:t><\/w:r>.*(?=<\/w:p>)/s, "")
    : own;
  return before(xml, "</w:ftr>", line);
}

function relationsOf(part: LookPart, pictures: readonly LookPicture[]): string {
  const links = part.links.map(({ id, address }) =>
    relation(id, "hyperlink", escaped(address), ' TargetMode="External"'),
  );
  const shown = part.pictures.map(({ id, picture }) =>
    relation(id, "image", `media/${pictureName(pictures, picture)}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...links, ...shown].join("")}</Relationships>`;
}

function relation(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${escaped(id)}" Type="${RELATIONS}/${type}" Target="${target}"${more}/>`;
}

function pictureName(pictures: readonly LookPicture[], place: number): string {
  return `look${place + 1}.${pictures[place]?.ending ?? "png"}`;
}

/** What stands between the tags of a part's root. */
function within(xml: string, root: string): string {
  return new RegExp(`<${root}[^>]*>(.*)</${root}>`, "s").exec(xml)?.[1] ?? "";
}

function before(xml: string, end: string, more: string): string {
  const at = xml.lastIndexOf(end);
  return at === -1 ? xml : xml.slice(0, at) + more + xml.slice(at);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
