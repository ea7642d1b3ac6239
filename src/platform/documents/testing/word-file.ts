import { type ZipEntry, zipOf } from "./zip.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(" ");

/** The parts of a Word file that a test writes itself, without declaration and root. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Further relationships of the document, as they stand. */
  readonly relationships?: string;
  readonly more?: readonly ZipEntry[];
}

/** A Word file of these parts. */
export function wordFile(parts: WordParts): Buffer {
  return zipOf(wordEntries(parts));
}

export function wordEntries(parts: WordParts): ZipEntry[] {
  const side = (["styles", "numbering", "footnotes", "endnotes", "comments"] as const).filter(
    (name) => parts[name] !== undefined,
  );
  return [
    {
      name: "[Content_Types].xml",
      content: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: relationships(
        `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`,
      ),
    },
    {
      name: "word/_rels/document.xml.rels",
      content: relationships(
        side.map((name) => `<Relationship Id="${name}" Type="${R}/${name}" Target="${name}.xml"/>`).join("") +
          (parts.relationships ?? ""),
      ),
    },
    { name: "word/document.xml", content: part("document", `<w:body>${parts.body}</w:body>`) },
    ...side.map((name) => ({ name: `word/${name}.xml`, content: part(name, parts[name] ?? "") })),
    ...(parts.more ?? []),
  ];
}

export function part(root: string, content: string): string {
  return `${DECLARATION}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationships(content: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** A paragraph with this text; properties as they stand. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run with this text. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function tbl(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A row of cells; a plain word becomes a cell with it. */
export function tr(cells: readonly string[], properties = ""): string {
  const all = cells.map((cell) => (cell.startsWith("<w:") ? cell : tc(cell)));
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${all.join("")}</w:tr>`;
}

/** A cell with this text, or with paragraphs as they stand. */
export function tc(content: string, properties = ""): string {
  const inside = content.startsWith("<w:") ? content : p(content);
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
