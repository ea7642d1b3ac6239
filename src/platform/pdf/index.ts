/** The ground of every PDF: a template of ours with data becomes a tagged file that everybody can read. */
export { type NoPdf, sayNoPdf } from "./no-pdf.ts";
export { type PdfMeans, writePdf } from "./write-pdf.ts";
