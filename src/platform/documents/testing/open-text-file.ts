import { type ZipEntry, zipOf } from "./zip.ts";

const NAMES = ["office", "text", "table", "style", "manifest"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(" ");

/** The parts of an OpenDocument text that a test writes itself. */
export interface OpenTextParts {
  /** What stands in `<office:text>`. */
  readonly body: string;
  /** Automatic styles, in the part of the text. */
  readonly automatic?: string;
  /** Common styles, in a part of their own. */
  readonly styles?: string;
  readonly manifest?: string;
}

export function openTextFile(parts: OpenTextParts | string): Buffer {
  return zipOf(openTextEntries(typeof parts === "string" ? { body: parts } : parts));
}

export function openTextEntries({
  body,
  automatic = "",
  styles = "",
  manifest = "",
}: OpenTextParts): ZipEntry[] {
  return [
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      name: "content.xml",
      content: openPart(
        "document-content",
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
    },
    { name: "styles.xml", content: openPart("document-styles", `<office:styles>${styles}</office:styles>`) },
    {
      name: "META-INF/manifest.xml",
      content: `<manifest:manifest ${NAMES}>${manifest}</manifest:manifest>`,
    },
  ];
}

export function openPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMES}>${content}</office:${root}>`;
}

/** A paragraph; its content as it stands. */
export function odtP(content: string, style?: string): string {
  return `<text:p${style === undefined ? "" : ` text:style-name="${style}"`}>${content}</text:p>`;
}

/** A row of cells: a plain word becomes a cell with it, null a covered cell. */
export function odtRow(cells: readonly (string | null)[], attributes = ""): string {
  const all = cells.map((cell) =>
    cell === null ? "<table:covered-table-cell/>" : cell.startsWith("<table:") ? cell : odtCell(cell),
  );
  return `<table:table-row ${attributes}>${all.join("")}</table:table-row>`;
}

export function odtCell(content: string, attributes = ""): string {
  return `<table:table-cell ${attributes}>${content.startsWith("<") || content === "" ? content : odtP(content)}</table:table-cell>`;
}

export function odtTable(...rows: string[]): string {
  return `<table:table>${rows.join("")}</table:table>`;
}
