import { fileURLToPath } from "node:url";
import type { Result } from "../../../kernel/result.ts";
import { type NoPdf, type PdfMeans, writePdf } from "../../../platform/pdf/index.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import { type PdfPlan, pdfPlan } from "./pdf-plan.ts";

/** The template lies beside this file, and beside the bundle where one runs. */
const TEMPLATE = fileURLToPath(new URL("./plan.typ", import.meta.url));

/** The plan as a PDF that everybody can read, with the same rows and lists as the Word file; or why there is none. */
export function writePlanPdf(
  plan: FrozenPlan,
  facts: OutputFacts,
  means: PdfMeans = {},
): Promise<Result<Uint8Array, NoPdf>> {
  return writeSixColumns(pdfPlan(plan, facts), means);
}

/** The six columns of a plan as a PDF, with what stands before and after them. */
export function writeSixColumns(data: PdfPlan, means: PdfMeans = {}): Promise<Result<Uint8Array, NoPdf>> {
  return writePdf(TEMPLATE, data, means);
}
