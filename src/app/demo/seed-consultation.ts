import { addDays, type CalendarDate, dayInScotland } from "../../kernel/calendar-date.ts";
import type { Result } from "../../kernel/result.ts";
import { findPartnershipBySlug } from "../../modules/partnerships/index.ts";
import { findPersonOfAccount, listPeople } from "../../modules/people/index.ts";
import {
  addAction,
  addImprovement,
  beginConsultation,
  findPublicConsultation,
  getPlan,
  getPlanSheet,
  giveComment,
  judgeComment,
  putForward,
  replyToComment,
  startPlan,
  takePublicComment,
  typeInComment,
} from "../../modules/plans/index.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { House } from "../house.ts";
import { permissionsOf } from "../permissions.ts";
import { inWords } from "./seed-plan.ts";

const TITLE = "Getting about without a car";

/** What the action lead among the newcomers answers for, where the demo has them. */
const ROWANS = "Mend the path between the hall and the health centre";

const HEADINGS = [
  {
    title: "Buses that meet each other",
    outcome: "People without a car reach work, the doctor and each other",
    actions: [
      ["Agree one timetable for the island and the mainland buses", "Strathbrae Council", "By {m:7}"],
      ["Try an evening bus to Glenorrin for a year", "Strathbrae Council", "{fy:1}"],
      ["Show at each stop when the next bus comes", "", "By the end of {y:1}"],
    ],
  },
  {
    title: "Paths that are safe on foot and by bicycle",
    outcome: "Children walk to school",
    actions: [
      ["Walk each way to school with those who use it", "TSI and Police Scotland", "Spring {y:1}"],
      [ROWANS, "NHS Strathbrae", "By {m:10}"],
    ],
  },
] as const;

const SAID = [
  ["An evening bus is no use if it leaves before the late shift ends.", "Jean", "Glenorrin"],
  ["The path floods where it passes the burn. Mend that first.", "A walker", ""],
  ["What about those of us who cannot read a screen at the stop?", "Donnie", "Strathbrae Sight Group"],
] as const;

/** A second plan for the demo: everybody can comment on its first version, some have, and some of it is answered. Done once. */
export async function seedConsultation(house: House): Promise<void> {
  const today = dayInScotland(house.now());
  const row = await withService(house.pool, (database) => findPartnershipBySlug(database, "strathbrae"));
  if (!row) return;
  const as = async <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => {
    const at = new Date(Date.parse(`${addDays(today, -daysAgo)}T10:00:00Z`));
    const who = { partnership: row.id, actor: { kind: "house", name: "demo" } as const };
    return withScope(house.pool, { ...who, permissions: new Set<never>() }, at, async (scope) => {
      const person = (await listPeople(scope)).find((one) => one.name === name);
      const found = person?.accountId ? await findPersonOfAccount(scope, person.accountId) : null;
      if (!person) throw new Error(`${name} is nobody here`);
      return work({
        ...scope,
        actor: { kind: "person", id: person.id, name, organisation: person.organisationId },
        permissions: permissionsOf(house.rooms, found?.roles ?? []),
      });
    });
  };
  const isThere = await as("Morag Innes", 0, async (scope) => {
    for (let number = 2; number < 10; number += 1)
      if ((await findPublicConsultation(scope, number))?.title === TITLE) return true;
    return false;
  });
  if (isThere) return;
  const number = await as("Morag Innes", 40, (scope) => writePlan(scope, today));
  await as("Morag Innes", 12, async (scope) => {
    const { version } = await getPlan(scope, number);
    done(await putForward(scope, number, { version, note: "The first draft" }));
    done(
      await beginConsultation(scope, {
        ...{ plan: number, version: 1, steps: 1, audience: "everyone" },
        introduction:
          "How do you get about, and what stops you? We want to know whether these five actions are the right ones, and what is missing.",
        closesOn: addDays(today, 25),
      }),
    );
  });
  await comment(as, number);
}

type As = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => Promise<Answer>;

async function writePlan(scope: Scope, today: CalendarDate): Promise<number> {
  const plan = done(
    await startPlan(scope, {
      ...{ title: TITLE, kind: "thematic", period: inWords("{y:1} to {y:4}", today), watchedBy: "" },
      summary: "What the partners want to do so that nobody needs a car to take part.",
      datedOn: today,
    }),
  );
  const rowan = (await listPeople(scope)).find(({ name }) => name === "Rowan Tait")?.id ?? "";
  for (const [index, { title, outcome, actions }] of HEADINGS.entries()) {
    const blank = { costs: "", risks: "", resources: "", unspecified: "" };
    const heading = { number: String(index + 1), title, outcome, ...blank };
    const { id } = done(await addImprovement(scope, plan.number, heading));
    for (const [text, lead, target] of actions) {
      const words = { text, lead, target: inWords(target, today), measures: "" };
      const answering = text === ROWANS ? rowan : "";
      done(await addAction(scope, { improvement: id, ...words, answering }));
    }
  }
  return plan.number;
}

async function comment(as: As, plan: number): Promise<void> {
  const about = { plan, version: 1, actionId: null, improvementId: null };
  const sheet = await as("Morag Innes", 9, async (scope) => getPlanSheet(scope, await getPlan(scope, plan)));
  const bus = sheet.improvements[0]?.actions[1]?.id ?? null;
  const path = sheet.improvements[1]?.actions[1]?.id ?? null;
  const ids: string[] = [];
  for (const [index, [text, name, onBehalfOf]] of SAID.entries()) {
    const said = { ...about, actionId: [bus, path, null][index] ?? null, text, name, onBehalfOf, email: "" };
    const given = await as("Morag Innes", 8 - index, (scope) =>
      takePublicComment({ ...scope, actor: { kind: "public" }, permissions: new Set() }, said),
    );
    ids.push(done(given).id);
  }
  const partner = await as("Ewan Laird", 6, (scope) =>
    giveComment(scope, { ...about, text: "Groups could run the evening bus, with a little help." }),
  );
  await as("Morag Innes", 5, (scope) =>
    typeInComment(scope, {
      ...{ ...about, text: "More shelter at the pier." },
      ...{ name: "Eleven people", where: "at the lunch club in Port Brae" },
    }),
  );
  for (const id of ids.slice(0, 2))
    await as("Fiona Geddes", 4, (scope) =>
      judgeComment(scope, {
        ...{ plan, version: 1, comment: id, seen: "to-read" },
        ...{ state: "shown", reason: null },
      }),
    );
  await as("Morag Innes", 2, async (scope) => {
    const reply = { plan, version: 1, answeredAt: null };
    done(
      await replyToComment(scope, {
        ...{ ...reply, comment: ids[0] ?? "", outcome: "taken-up" },
        answer: "The bus will leave half an hour after the late shift ends.",
      }),
    );
    done(
      await replyToComment(scope, {
        ...{ ...reply, comment: done(partner).id, outcome: "partly" },
        answer: "We begin with the Council’s bus, and look with you at a second one after a year.",
      }),
    );
  });
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`The demo's own plan was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
