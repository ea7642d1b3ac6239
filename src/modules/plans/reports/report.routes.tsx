import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { sayNoPdf } from "../../../platform/pdf/index.ts";
import { WORKBOOK, writeWorkbook } from "../../../platform/tables/write-workbook.ts";
import { download, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { fileName } from "../../../platform/web/file-name.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { findWordLook } from "../../partnerships/index.ts";
import { NoPlanFilePage } from "../outputs/no-plan-file.views.tsx";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { buildReportTables } from "./build-report-tables.ts";
import { type FoundReport, findProgressReport, listReportDays } from "./progress-report.store.ts";
import { ReportPage } from "./report.views.tsx";
import type { AskedReport } from "./report-asked.ts";
import { writeReportPdf } from "./write-report-pdf.ts";
import { writeReportWord } from "./write-report-word.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function openReportDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/report";
  doors.get(`${path}.docx`, "plans:plan:read", takeWord);
  doors.get(`${path}.pdf`, "plans:plan:read", takePdf);
  doors.get(`${path}.xlsx`, "plans:plan:read", takeWorkbook);
  doors.get(path, "plans:plan:read", showReport);
}

async function showReport(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const { scope, tenant } = visit;
  return page(
    <ReportPage
      visit={visit}
      sheet={await getPlanSheet(scope, plan)}
      asked={askedIn(visit)}
      days={await listReportDays(scope, plan)}
      found={await findProgressReport(scope, plan, askedIn(visit), fullNameOf(tenant))}
    />,
  );
}

async function takeWord(visit: Visit): Promise<Response> {
  const { written, made } = await reportToTake(visit);
  const bytes = await writeReportWord(written, made, await findWordLook(visit.scope));
  return download(bytes, { name: `${nameOf(written.title, visit)}.docx`, mediaType: WORD });
}

async function takePdf(visit: Visit): Promise<Response> {
  const { written, made } = await reportToTake(visit);
  const pdf = await writeReportPdf(written, made);
  if (!pdf.ok)
    return page(<NoPlanFilePage visit={visit} title={written.title} why={sayNoPdf(pdf.refusal)} />, 503);
  return download(pdf.value, { name: `${nameOf(written.title, visit)}.pdf`, mediaType: "application/pdf" });
}

async function takeWorkbook(visit: Visit): Promise<Response> {
  const { written, made } = await reportToTake(visit);
  const { title, partnership } = written;
  const bytes = await writeWorkbook(buildReportTables(written, made), {
    title,
    partnership,
    at: visit.scope.at,
  });
  return download(bytes, { name: `${nameOf(title, visit)}.xlsx`, mediaType: WORKBOOK });
}

async function reportToTake(visit: Visit): Promise<FoundReport> {
  const plan = await planInAddress(visit);
  const found = await findProgressReport(visit.scope, plan, askedIn(visit), fullNameOf(visit.tenant));
  if (!found) throw new NotFound();
  return found;
}

function nameOf(title: string, { scope }: Visit): string {
  return `${fileName(title.replaceAll(/[“”]/g, ""), "report")} ${scope.asOn}`;
}

function askedIn({ query }: Visit): AskedReport {
  const of = (name: string) => (query(name) ?? "").trim().slice(0, 200);
  return {
    ...{ since: of("since"), from: of("from"), to: of("to") },
    audience: of("for") === "public" ? "public" : "partners",
  };
}
