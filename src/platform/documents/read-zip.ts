import type { Paper } from "../../kernel/paper.ts";
import { contentTypeOf, findMainPart } from "./docx/parts.ts";
import { refuse } from "./unusable.ts";
import { openZip, readEntry, type Zip } from "./zip/open-zip.ts";

/** Reads a Word, Excel or OpenDocument file; tells what a zip is that is none of them. */
export async function readZip(bytes: Buffer, name: string, withHidden: boolean): Promise<Paper> {
  const zip = await openZip(bytes);
  if (await isOpenText(zip)) {
    const { readOdt } = await import("./odt/read-odt.ts");
    return readOdt(zip, name);
  }
  const main = await findMainPart(zip);
  if (main === null) return refuse("not-a-paper", { format: "zip" });
  const type = await contentTypeOf(zip, main);
  if (type.includes("ms-excel.sheet.binary") || main.endsWith(".bin"))
    refuse("format-not-yet", { format: "xlsb" });
  if (type.includes("spreadsheetml") || main.startsWith("xl/")) {
    const { readXlsx } = await import("./xlsx/read-xlsx.ts");
    return readXlsx(zip, main, name, withHidden);
  }
  if (type.includes("presentationml") || main.startsWith("ppt/")) refuse("not-a-paper", { format: "pptx" });
  const { readDocx } = await import("./docx/read-docx.ts");
  return readDocx(zip, main, name);
}

/** A file of LibreOffice says what it is in an entry of its own. Those that are no text are refused. */
async function isOpenText(zip: Zip): Promise<boolean> {
  const entry = zip.find("mimetype");
  if (entry === null) return false;
  const type = (await readEntry(zip, entry)).subarray(0, 200).toString("latin1").trim();
  if (type === "application/epub+zip") refuse("not-a-paper", { format: "epub" });
  if (type.includes("opendocument.text")) return true;
  if (type.includes("opendocument.spreadsheet")) refuse("format-not-yet", { format: "ods" });
  if (type.includes("opendocument")) refuse("not-a-paper", { format: "opendocument" });
  return false;
}
