import { child, children, isOn, type XmlElement } from "../xml/element.ts";

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as Excel on the Macintosh did. */
  readonly from1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  /** The id of its relationship. */
  readonly id: string;
  /** Hidden by a person, or so that only a macro shows it ("very hidden"). */
  readonly hidden: boolean;
}

/** Reads the workbook part; null where it is none. */
export function readWorkbook(root: XmlElement): Workbook | null {
  if (root.name !== "x:workbook") return null;
  return {
    sheets: children(child(root, "x:sheets"), "x:sheet").map(({ attributes }) => ({
      name: attributes.name?.trim() ?? "",
      id: attributes["r:id"] ?? "",
      hidden: (attributes.state ?? "visible") !== "visible",
    })),
    from1904: isOn(child(root, "x:workbookPr")?.attributes.date1904 ?? "0"),
  };
}
