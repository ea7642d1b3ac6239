import { addDays, addMonths, type CalendarDate, monthName, partsOf } from "../../kernel/calendar-date.ts";
import type { Result } from "../../kernel/result.ts";
import { listGroups } from "../../modules/governance/index.ts";
import {
  addAction,
  addEvidence,
  addImprovement,
  addUpdate,
  closeAction,
  getActionDesk,
  getPlan,
  lookAtEvidence,
  publishApproved,
  putForward,
  recordDecision,
  startPlan,
} from "../../modules/plans/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import { type DemoAction, planOfStrathbrae } from "./plan-of-strathbrae.words.ts";
import { seedNumbers, seedThemes } from "./seed-marks.ts";
import type { SeededPartnership } from "./seed-partnership.ts";
import { seedPlanParts } from "./seed-plan-parts.ts";

/** A plan as it looks after eight months of work, made by the same commands that people use, each at its own moment. */
export async function seedPlan(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const as = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => {
    const person = partnership.people.get(name);
    if (!person) throw new Error(`${name} is nobody here`);
    const actor = { kind: "person", id: person.id, name, organisation: person.organisation } as const;
    const permissions = permissionsOf(house.rooms, [person.role]);
    const at = new Date(Date.parse(`${addDays(today, -daysAgo)}T10:00:00Z`));
    return withScope(house.pool, { partnership: partnership.id, actor, permissions }, at, work);
  };
  const { year } = partsOf(today);
  const plan = await as("Morag Innes", 256, (scope) =>
    startPlan(scope, {
      title: "How we will work better together",
      kind: "improvement",
      period: `${year} to ${year + 2}`,
      summary: "What the partners promised each other after looking hard at how they work.",
      datedOn: addDays(today, -72),
      watchedBy: "",
    }),
  );
  if (!plan.ok) return;
  const { number } = plan.value;
  const marksOf = await seedThemes(as);
  const made: { readonly action: DemoAction; readonly number: number }[] = [];
  for (const [index, improvement] of planOfStrathbrae.entries()) {
    const { title, outcome, costs = "", risks = "", resources = "" } = improvement;
    const words = { number: String(index + 1), title, outcome, costs, risks, resources, unspecified: "" };
    const { id } = expectDone(await as("Morag Innes", 256, (scope) => addImprovement(scope, number, words)));
    for (const action of improvement.actions) {
      const { text, lead, measures } = action;
      const target = inWords(action.target, today);
      const input = {
        improvement: id,
        text,
        lead,
        target,
        measures,
        answering: "" as const,
        ...marksOf(text),
      };
      made.push({ action, ...expectDone(await as("Morag Innes", 255, (scope) => addAction(scope, input))) });
    }
  }
  for (const { action, number } of made) {
    for (const { daysAgo, by, status, done, next = "", partnersOnly } of action.said ?? []) {
      const audience = partnersOnly ? "partners" : "public";
      await as(by, daysAgo, (scope) => addUpdate(scope, number, { status, done, next, audience }));
    }
    if (action.closed !== undefined) await close(number, action.closed, as);
  }
  await seedNumbers(as, number);
  await seedPlanParts(as, number, today, inWords);
  await approve(number, today, as);
}

type As = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => Promise<Answer>;

/** Put forward, approved by the Strategic Board at its meeting, and published in exactly those words. */
async function approve(number: number, today: CalendarDate, as: As): Promise<void> {
  await as("Morag Innes", 76, async (scope) => {
    const { version } = await getPlan(scope, number);
    expectDone(await putForward(scope, number, { version, note: "As the Strategic Board approved it" }));
  });
  await as("Iain Rennie", 73, async (scope) => {
    const board = (await listGroups(scope)).find(({ name }) => name === "Strategic Board");
    expectDone(
      await recordDecision(scope, {
        ...{ plan: number, version: 1, steps: 1, decision: "approved", groupId: board?.id ?? "" },
        ...{ metOn: addDays(today, -74), minuteReference: "7", note: null },
      }),
    );
  });
  await as("Morag Innes", 72, async (scope) => {
    expectDone(await publishApproved(scope, { plan: number, version: 1, steps: 2 }));
  });
}

/** Evidence from the lead, seen by a second person, then closed. */
async function close(number: number, daysAgo: number, as: As): Promise<void> {
  const desk = await as("Ewan Laird", daysAgo, (scope) => getActionDesk(scope, number));
  for (const measure of desk.measures) {
    const given = {
      measure: measure.id,
      title: `Record: ${measure.text}`,
      url: "https://www.strathbrae.example/records",
      value: "",
      audience: "public" as const,
    };
    const shown = expectDone(
      await as("Morag Innes", daysAgo, (scope) => addEvidence(scope, number, given, null)),
    );
    await as("Calum Drever", daysAgo, (scope) =>
      lookAtEvidence(scope, shown.id, { verdict: "accepted", reason: "" }),
    );
  }
  const { action } = await as("Morag Innes", daysAgo, (scope) => getActionDesk(scope, number));
  await as("Morag Innes", daysAgo, (scope) =>
    closeAction(scope, { number, version: action.version, overrideReason: null }),
  );
}

function expectDone<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`The demo's own plan was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** `{m:-5}` is the month five months ago, `{y:1}` next year, `{fy:1}` the next financial year. */
export function inWords(template: string, today: CalendarDate): string {
  return template.replace(/\{(m|y|fy):(-?\d+)\}/g, (_, unit: string, offset: string) => {
    const shift = Number(offset);
    const { year, month } = partsOf(today);
    if (unit === "y") return String(year + shift);
    if (unit === "fy") {
      const first = (month >= 4 ? year : year - 1) + shift;
      return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
    }
    const then = partsOf(addMonths(today, shift));
    return `${monthName(then.month)} ${then.year}`;
  });
}
