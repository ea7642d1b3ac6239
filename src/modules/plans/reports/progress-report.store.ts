import { addDays, type CalendarDate, dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { digestOf } from "../../../platform/ledger/seal.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { listPeople } from "../../people/index.ts";
import { listKnownActions } from "../changes/action-record.store.ts";
import { quartersBefore, type ReadPeriod } from "../changes/asked-period.ts";
import { type DayToChoose, findLastMeetingFor, listDaysToChoose } from "../changes/change-asked.store.ts";
import type { Period } from "../changes/plan-changes.ts";
import { listAsks } from "../chasing/ask.store.ts";
import { listRounds } from "../chasing/round.store.ts";
import { standingOf } from "../chasing/round-standing.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { freezePlan } from "../versions/freeze-plan.ts";
import { findLatestVersion, listOpenVersions } from "../versions/plan-version.store.ts";
import { composeReport, type WrittenReport } from "./compose-report.ts";
import { type ProgressReport, reportOf } from "./progress-report.ts";
import { publicRecords } from "./public-record.ts";
import { sayMade } from "./report.words.ts";
import { type AskedReport, reportPeriod, roundValue } from "./report-asked.ts";

/** A progress report as it is now: it changes with the plan until it is taken out. */
export interface FoundReport {
  readonly asked: AskedReport;
  readonly facts: ProgressReport;
  readonly written: WrittenReport;
  /** By which day and which words of the plan it was made. */
  readonly made: string;
  readonly unread: ReadPeriod["unread"];
  readonly remarks: ReadPeriod["remarks"];
}

/** Before anything was written down here: what was last said of an action may be long ago. */
const EVER = "1990-01-01" as CalendarDate;

/** The report of a plan for a period and an audience; null where it is asked for everybody and the plan is not published. */
export async function findProgressReport(
  scope: Scope,
  plan: PlanRow,
  asked: AskedReport,
  partnership: string,
): Promise<FoundReport | null> {
  const due = await listDueDays(scope, plan.id);
  const { period, unread, remarks } = reportPeriod(asked, due, await usualSince(scope, plan), scope.asOn);
  const known = await listKnownActions(scope, [plan], EVER);
  const isPublic = asked.audience === "public";
  const versions = isPublic && plan.state === "published" ? await listOpenVersions(scope, plan.id) : [];
  if (isPublic && versions.length === 0) return null;
  const records = isPublic ? publicRecords(known, versions, plan.number) : known;
  const facts = reportOf({
    ...{ records, period },
    plan: plan.number,
    audience: asked.audience,
    waiting: await countWaiting(scope, plan.id, period),
  });
  const frozen = versions[0]?.frozen ?? freezePlan(await getPlanSheet(scope, plan));
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  const written = composeReport(
    facts,
    { partnership, asOn: scope.asOn, frozen },
    { nameOf: (id) => (isPublic ? null : (names.get(id) ?? null)) },
  );
  const latest = isPublic ? versions[0] : await findLatestVersion(scope, plan.id);
  const made = sayMade({
    audience: asked.audience,
    version: latest?.number ?? null,
    asOn: scope.asOn,
    digest: digestOf(written).slice(0, 16),
  });
  return { asked, facts, written, made, unread, remarks };
}

/** The parts of a report as words and tables, for a paper that takes them over. Null as `findProgressReport`. */
export async function findReportParts(
  scope: Scope,
  plan: PlanRow,
  period: Period,
  audience: ProgressReport["audience"],
  partnership: string,
): Promise<WrittenReport | null> {
  const asked = { since: "", from: addDays(period.since, 1), to: period.until, audience };
  return (await findProgressReport(scope, plan, asked, partnership))?.written ?? null;
}

/** The days since which a report of a plan can be asked for: its rounds, when groups met, the quarters. */
export async function listReportDays(scope: Scope, plan: PlanRow): Promise<readonly DayToChoose[]> {
  const due = (await listDueDays(scope, plan.id)).slice(0, 4);
  return [
    ...due.map((day) => ({
      value: roundValue(day),
      label: `The round of updates due ${sayDay(day, "short")}`,
    })),
    ...(await listDaysToChoose(scope, await listGroups(scope))),
  ];
}

/** Since the group last met that watches over the plan, or the board; else since the quarter began. */
async function usualSince(scope: Scope, plan: PlanRow): Promise<CalendarDate> {
  return (
    (await findLastMeetingFor(scope, plan.watchedByGroupId ?? plan.ownerGroupId)) ??
    quartersBefore(scope.asOn).begun
  );
}

async function listDueDays(scope: Scope, planId: string): Promise<CalendarDate[]> {
  return (await listRounds(scope, planId)).map(({ dueOn }) => dueOn);
}

/** How many people were asked in the rounds of a period, and how many owe an answer still. People are counted, not named. */
async function countWaiting(
  scope: Scope,
  planId: string,
  { since, until }: Period,
): Promise<ProgressReport["waiting"]> {
  const then = (await listRounds(scope, planId)).filter(
    ({ dueOn, openedAt }) => dueOn > since && dayInScotland(openedAt) <= until,
  );
  const rows = await listAsks(
    scope,
    then.map(({ id }) => id),
  );
  const { all, waiting } = standingOf(rows.map((row) => ({ ...row, endedOn: null })));
  return all === 0 ? null : { asked: all, unanswered: waiting };
}
