import { permissionsOf } from "../../src/app/permissions.ts";
import { rooms } from "../../src/app/rooms.ts";
import type { CalendarDate } from "../../src/kernel/calendar-date.ts";
import type { Result } from "../../src/kernel/result.ts";
import { seedOrganisation, seedPartnership, strathbrae } from "../../src/modules/partnerships/testing.ts";
import type { Role } from "../../src/modules/people/index.ts";
import { seedPerson } from "../../src/modules/people/testing.ts";
import { addAction } from "../../src/modules/plans/actions/add-action.ts";
import { setCalendar } from "../../src/modules/plans/chasing/set-calendar.ts";
import { addImprovement } from "../../src/modules/plans/improvements/add-improvement.ts";
import { getPlan } from "../../src/modules/plans/plans/plan.store.ts";
import { startPlan } from "../../src/modules/plans/plans/start-plan.ts";
import { publishPlan } from "../../src/modules/plans/versions/publish-plan.ts";
import type { Pool } from "../../src/platform/database/database.ts";
import { withScope } from "../../src/platform/scope/open-scope.ts";
import type { Scope } from "../../src/platform/scope/scope.ts";

export interface ChasedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly role: Role;
}

export interface ChasedAction {
  readonly number: number;
  /** Stands in every mail about it, and in no other action's: “Part 2-017”. */
  readonly mark: string;
  readonly lead: ChasedPerson;
  readonly plan: number;
}

export type Calendar = Parameters<typeof setCalendar>[3];

/** Work as a person of Strathbrae at a moment, with the permissions of their role. */
export function asPerson<Answer>(
  pool: Pool,
  { id, name, organisation, role }: ChasedPerson,
  at: Date,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const actor = { kind: "person", id, name, organisation } as const;
  const permissions = permissionsOf(rooms, [role]);
  return withScope(pool, { partnership: strathbrae.id, actor, permissions }, at, work);
}

/** A partnership of so many bodies, leads and actions, in published plans that each have a calendar. */
export async function seedChased(
  pool: Pool,
  at: Date,
  size: { readonly bodies: number; readonly leads: number; readonly actions: number },
  calendars: readonly Calendar[],
): Promise<{ officer: ChasedPerson; leads: ChasedPerson[]; actions: ChasedAction[] }> {
  const who = {
    partnership: strathbrae.id,
    actor: { kind: "house", name: "test" } as const,
    permissions: new Set<never>(),
  };
  const { officer, leads, bodyNames } = await withScope(pool, who, at, async (scope) => {
    await seedPartnership(scope, strathbrae);
    const bodyNames: string[] = [];
    const bodyIds: string[] = [];
    for (let index = 0; index < size.bodies; index += 1) {
      const name = `Partner body ${String.fromCharCode(65 + index)}`;
      bodyNames.push(name);
      bodyIds.push(await seedOrganisation(scope, { name }));
    }
    const person = async (name: string, email: string, role: Role, body: number) => {
      const organisation = bodyIds[body] ?? null;
      const facts = { name, email, roles: [role], ...(organisation ? { organisationId: organisation } : {}) };
      return { id: await seedPerson(scope, facts), name, email, organisation, role };
    };
    const officer = await person("Morag Innes", "morag.innes@strathbrae.example", "lead-officer", 0);
    const leads: ChasedPerson[] = [];
    for (let index = 0; index < size.leads; index += 1)
      leads.push(
        await person(`Lead ${index}`, `lead.${index}@body.example`, "action-lead", index % size.bodies),
      );
    return { officer, leads, bodyNames };
  });
  const actions: ChasedAction[] = [];
  const perPlan = size.actions / calendars.length;
  for (const [index, calendar] of calendars.entries()) {
    await asPerson(pool, officer, at, async (scope) => {
      const plan = expectDone(
        await startPlan(scope, {
          title: `Plan ${index + 1}`,
          kind: "improvement",
          period: "2026 to 2028",
          summary: "",
          datedOn: "2026-08-01" as CalendarDate,
          watchedBy: "",
        }),
      ).number;
      const blank = { outcome: "", costs: "", risks: "", resources: "", unspecified: "" };
      const { id } = expectDone(
        await addImprovement(scope, plan, { ...blank, number: "1", title: "Work together" }),
      );
      for (let step = 0; step < perPlan; step += 1) {
        const place = actions.length;
        // Everybody leads something in several plans, so that one mail has several of them in it.
        const lead = leads[(place * 7 + index) % leads.length];
        if (!lead) throw new Error("there are leads");
        const mark = `Part ${index + 1}-${String(step).padStart(3, "0")}`;
        const { number } = expectDone(
          await addAction(scope, {
            improvement: id,
            text: mark,
            lead: bodyNames[leads.indexOf(lead) % size.bodies] ?? "",
            answering: lead.id,
            target: "June 2027",
            measures: "",
          }),
        );
        actions.push({ number, mark, lead, plan });
      }
      const { version } = await getPlan(scope, plan);
      expectDone(await publishPlan(scope, plan, { version, note: null }));
      expectDone(await setCalendar(scope, plan, 0, calendar));
    });
  }
  return { officer, leads, actions };
}

function expectDone<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
