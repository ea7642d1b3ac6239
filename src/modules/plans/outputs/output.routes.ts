import { fullNameOf } from "../../../kernel/tenant.ts";
import { download } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { freezePlan, freezeWholePlan } from "../versions/freeze-plan.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import { writeJson } from "./write-json.ts";
import { writeWord } from "./write-word.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Taking a plan out of the desk as it is now: Word in the six columns, and the whole plan as JSON. */
export function openOutputDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans/:plan/plan.docx", "plans:plan:read", getWord);
  doors.get("/:partnership/desk/plans/:plan/plan.json", "plans:plan:read", getJson);
}

async function getWord(visit: Visit): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  return downloadWord(freezePlan(sheet), factsOf(visit, sheet));
}

async function getJson(visit: Visit): Promise<Response> {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  return downloadJson(freezeWholePlan(sheet), factsOf(visit, sheet));
}

/** A plan as a Word file to keep. */
export async function downloadWord(plan: FrozenPlan, facts: OutputFacts): Promise<Response> {
  return download(await writeWord(plan, facts), { name: `${fileName(plan.title)}.docx`, mediaType: WORD });
}

/** A plan as JSON to keep. */
export function downloadJson(plan: FrozenPlan, facts: OutputFacts): Response {
  return download(writeJson(plan, facts), {
    name: `${fileName(plan.title)}.json`,
    mediaType: "application/json",
  });
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
  };
}

/** A plan's title as the name of a file on any system. */
export function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 100) || "plan"
  );
}
