/** The ground of every PDF: a template of ours with data becomes a tagged file that everybody can read. */
export { type NoPdf, type NoPdfReason, sayNoPdf } from "./no-pdf.ts";
export { type PdfData, type PdfMeans, writePdf } from "./write-pdf.ts";
