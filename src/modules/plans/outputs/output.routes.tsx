import type { Result } from "../../../kernel/result.ts";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { type NoPdf, sayNoPdf } from "../../../platform/pdf/index.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { CSV } from "../../../platform/tables/write-csv.ts";
import { WORKBOOK } from "../../../platform/tables/write-workbook.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { download, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { fileName } from "../../../platform/web/file-name.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { findWordLook } from "../../partnerships/index.ts";
import { daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { filterIn, filterSheet } from "../plans/plan-filter.props.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { freezePlan, freezeWholePlan } from "../versions/freeze-plan.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { buildPlanTable } from "./build-plan-tables.ts";
import { NoPlanFilePage } from "./no-plan-file.views.tsx";
import type { OutputFacts } from "./output-facts.ts";
import { PLAN_FILES, type PlanFile } from "./plan-files.ts";
import { writeJson } from "./write-json.ts";
import { writePlanPdf } from "./write-plan-pdf.ts";
import { writePlanCsv, writePlanTables } from "./write-plan-tables.ts";
import { writeWord } from "./write-word.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Written = Uint8Array | string | Result<Uint8Array, NoPdf>;
type Writer = (plan: FrozenPlan, facts: OutputFacts, scope: Scope) => Written | Promise<Written>;

/** How each kind of file is written, and what it is to a browser. A new one has a line here and one in `PLAN_FILES`. */
const PLAN_FILE_WRITERS: Readonly<Record<PlanFile, { mediaType: string; write: Writer }>> = {
  docx: {
    mediaType: WORD,
    write: async (plan, facts, scope) => writeWord(plan, facts, await findWordLook(scope)),
  },
  pdf: { mediaType: "application/pdf", write: (plan, facts) => writePlanPdf(plan, facts) },
  xlsx: { mediaType: WORKBOOK, write: writePlanTables },
  csv: { mediaType: CSV, write: writePlanCsv },
  json: { mediaType: "application/json", write: writeJson },
};

/** Files that hold the whole plan, its notes and assignments too, when they are taken out of the desk. */
const WHOLE: ReadonlySet<PlanFile> = new Set(["json"]);

/** Taking a plan out of the desk as it is now, as each kind of file. */
export function openOutputDoors(doors: Doors): void {
  for (const { ending } of PLAN_FILES)
    doors.get(`/:partnership/desk/plans/:plan/plan.${ending}`, "plans:plan:read", (visit) =>
      takeOut(visit, ending),
    );
  tableDoors(doors, "/:partnership/desk/plans/:plan/actions", "plans:plan:read", shownTable);
}

/** What the filters in the address leave of a plan, as a table. */
async function shownTable(visit: Visit): Promise<WrittenTable> {
  const whole = await getPlanSheet(visit.scope, await planInAddress(visit));
  const { improvements } = filterSheet(whole, filterIn(visit.query), visit.scope.asOn);
  const shown = new Set(improvements.flatMap(({ actions }) => actions.map(({ id }) => id)));
  return buildPlanTable(freezePlan(whole), factsOf(visit, whole), shown);
}

async function takeOut(visit: Visit, ending: PlanFile): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  const plan = WHOLE.has(ending) ? freezeWholePlan(sheet) : freezePlan(sheet);
  return downloadPlan(visit, ending, plan, factsOf(visit, sheet));
}

/** A plan as a file to keep; a page that says why, in the frame of whoever asks, where it cannot be made. */
export async function downloadPlan(
  visit: Visit,
  ending: PlanFile,
  plan: FrozenPlan,
  facts: OutputFacts,
): Promise<Response> {
  const { mediaType, write } = PLAN_FILE_WRITERS[ending];
  const written = await write(plan, facts, visit.scope);
  const isPlain = typeof written === "string" || written instanceof Uint8Array;
  if (!isPlain && !written.ok)
    return page(<NoPlanFilePage visit={visit} title={plan.title} why={sayNoPdf(written.refusal)} />, 503);
  const bytes = isPlain ? written : written.value;
  return download(bytes, { name: `${fileName(plan.title, "plan")}.${ending}`, mediaType });
}

/** What the working copy says of itself: no version, and how each action stands today. */
function factsOf({ scope, tenant }: Visit, sheet: PlanSheet): OutputFacts {
  const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
  const statuses = actions.map((action) => {
    const late = sayLateness(daysLate(action, scope.asOn));
    return [action.id, [sayStatus(shownStatus[action.status]), late].filter(Boolean).join(", ")] as const;
  });
  return {
    partnership: fullNameOf(tenant),
    version: null,
    asOn: scope.asOn,
    statuses: new Map(statuses),
    daysLate: new Map(actions.map((action) => [action.id, daysLate(action, scope.asOn)])),
  };
}
