import { type ZipEntry, zipOf } from "../../documents/testing/zip.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A picture of one point. */
export const POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export interface TemplateParts {
  readonly type?: string;
  readonly styles?: string;
  /** What stands in the header, and in the footer. */
  readonly header?: string;
  readonly footer?: string;
  /** What the header refers to. */
  readonly headerRelations?: string;
  readonly section?: string;
  readonly more?: readonly ZipEntry[];
}

/** A template as a partnership might bring it, with ids of styles as a German Word gives them. */
export function templateOf(parts: TemplateParts = {}): Buffer {
  const {
    type = `${TYPES}.document.main+xml`,
    styles = STYLES,
    header = '<w:p><w:r><w:t>Strathbrae together</w:t></w:r><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId1"/></w:drawing></w:r></w:p>',
    footer = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
    headerRelations = relation("rId1", "image", "media/logo.png"),
    section = '<w:pgMar w:top="1800" w:right="1000" w:bottom="1400" w:left="1200" w:header="600" w:footer="500"/>',
    more = [],
  } = parts;
  const references =
    '<w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>';
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { name: "_rels/.rels", content: relations(relation("rId1", "officeDocument", "word/document.xml")) },
    {
      name: "word/document.xml",
      content: `<w:document ${W} ${R}><w:body><w:p><w:r><w:t>Words of the template</w:t></w:r></w:p><w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: relations(
        relation("rId1", "styles", "styles.xml") +
          relation("rId2", "header", "header1.xml") +
          relation("rId3", "footer", "footer1.xml"),
      ),
    },
    { name: "word/styles.xml", content: styles },
    { name: "word/header1.xml", content: `<w:hdr ${W} ${R}>${header}</w:hdr>` },
    { name: "word/_rels/header1.xml.rels", content: relations(headerRelations) },
    { name: "word/footer1.xml", content: `<w:ftr ${W} ${R}>${footer}</w:ftr>` },
    { name: "word/media/logo.png", content: POINT },
    ...more,
  ]);
}

export function relation(id: string, type: string, target: string, mode = ""): string {
  const outside = mode === "" ? "" : ` TargetMode="${mode}"`;
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${outside}/>`;
}

function relations(list: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

const STYLES = `<w:styles ${W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:rPr><w:color w:val="005A78"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="PlanColumn"><w:name w:val="Something else"/></w:style>
</w:styles>`;
