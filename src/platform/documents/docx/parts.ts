import { parseXml, type XmlElement } from "../xml/element.ts";
import { readEntry, type Zip } from "../zip/open-zip.ts";

/** What a part says about the other parts it refers to, by the id it uses for them. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "styles", "footnotes", "image". */
  readonly type: string;
  /** The name of the part in the zip; an address, where it stands outside. */
  readonly target: string;
  readonly outside: boolean;
}

/** The part that holds the text, found as the standard says rather than by its usual name; null where there is none. */
export async function findMainPart(zip: Zip): Promise<string | null> {
  const start = (await relationshipsOf(zip, "")).find((each) => each.type === "officeDocument");
  return (start && zip.find(start.target)) ?? zip.find("word/document.xml") ?? zip.find("xl/workbook.xml");
}

/** The relationships of a part ("" for the file as a whole). None where the list is missing; a broken one is refused. */
export async function relationshipsOf(zip: Zip, part: string): Promise<Relationship[]> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const list = zip.find(`${folder}_rels/${part.slice(cut)}.rels`);
  if (list === null) return [];
  const root = parseXml(await readEntry(zip, list), list);
  return root.children
    .filter((each) => each.name === "rel:Relationship")
    .map((each) => asRelationship(each, folder));
}

/** The kind of content that the file declares for a part; empty where it declares none. */
export async function contentTypeOf(zip: Zip, part: string): Promise<string> {
  const list = zip.find("[Content_Types].xml");
  if (list === null) return "";
  const root = parseXml(await readEntry(zip, list), list);
  const override = root.children.find(
    (each) =>
      each.name === "ct:Override" && each.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (override) return override.attributes.ContentType ?? "";
  const ending = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = root.children.find(
    (each) => each.name === "ct:Default" && each.attributes.Extension?.toLowerCase() === ending,
  );
  return usual?.attributes.ContentType ?? "";
}

function asRelationship(element: XmlElement, folder: string): Relationship {
  const { Id = "", Type = "", Target = "", TargetMode = "" } = element.attributes;
  const outside = TargetMode === "External";
  return {
    id: Id,
    type: Type.slice(Type.lastIndexOf("/") + 1),
    target: outside ? Target : resolvePart(folder, Target),
    outside,
  };
}

/** `../media/a.png` seen from `word/` is `media/a.png`; a leading slash starts at the top. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
