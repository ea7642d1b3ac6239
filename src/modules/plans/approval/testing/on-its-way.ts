import type { CalendarDate } from "../../../../kernel/calendar-date.ts";
import type { Scope } from "../../../../platform/scope/scope.ts";
import { listGroups } from "../../../governance/index.ts";
import { getPlan } from "../../plans/plan.store.ts";
import { getVersion } from "../../versions/plan-version.store.ts";
import { beginConsultation } from "../begin-consultation.ts";
import { takePublicComment } from "../give-comment.ts";
import { putForward } from "../put-forward.ts";
import { recordDecision } from "../record-decision.ts";
import { setApprovingBoard } from "../set-approving-board.ts";
import type { VersionSeen } from "../take-step.ts";
import { listSteps } from "../version-step.store.ts";

const on = (day: string) => day as CalendarDate;

export async function groupNamed(scope: Scope, name: string): Promise<string> {
  const found = (await listGroups(scope)).find((group) => group.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.id;
}

/** The next version of Strathbrae's plan, put forward, with the Strategic Board as the one that approves it. */
export async function forwardToBoard(scope: Scope): Promise<{ version: number; board: string }> {
  const board = await groupNamed(scope, "Strategic Board");
  const plan = await getPlan(scope, 1);
  if (plan.approvingGroupId !== board)
    await setApprovingBoard(scope, 1, { version: plan.version, groupId: board });
  const { version } = await getPlan(scope, 1);
  const put = await putForward(scope, 1, { version, note: "After a year" });
  if (!put.ok) throw new Error(`not put forward: ${put.refusal.reason}`);
  return { version: put.value.version, board };
}

/** The version as somebody sees it now. */
export async function seenVersion(scope: Scope, version: number): Promise<VersionSeen> {
  const { id } = await getVersion(scope, (await getPlan(scope, 1)).id, version);
  return { plan: 1, version, steps: (await listSteps(scope, [id])).length };
}

/** Consulted on until 18 December 2026. */
export async function consultOn(
  scope: Scope,
  version: number,
  audience: "partners" | "everyone" = "everyone",
) {
  return beginConsultation(scope, {
    ...(await seenVersion(scope, version)),
    ...{ audience, introduction: "Is this right?", closesOn: on("2026-12-18") },
  });
}

/** Approved by this group on 20 November 2026, minute 7. */
export async function approveBy(scope: Scope, version: number, groupId: string) {
  return recordDecision(scope, {
    ...(await seenVersion(scope, version)),
    ...{ decision: "approved", groupId, metOn: on("2026-11-20"), minuteReference: "7", note: null },
  });
}

/** What somebody says from outside, who leaves an address; its id. */
export async function sayFromOutside(scope: Scope, version: number, text: string): Promise<string> {
  const stranger = { ...scope, actor: { kind: "public" } as const, permissions: new Set<never>() };
  const given = await takePublicComment(stranger, {
    ...{ plan: 1, version, text, actionId: null, improvementId: null },
    ...{ name: "Jean", onBehalfOf: "", email: "jean@elsewhere.example" },
  });
  if (!given.ok) throw new Error(`not taken: ${given.refusal.reason}`);
  return given.value.id;
}
