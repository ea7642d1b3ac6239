import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { addDays } from "../../kernel/calendar-date.ts";
import { listGroups } from "../../modules/governance/index.ts";
import { listOrganisations } from "../../modules/partnerships/index.ts";
import { listPeople } from "../../modules/people/index.ts";
import {
  addCaveat,
  addContributor,
  addRisk,
  addStep,
  attachOccasion,
  getAction,
  getPlan,
  getPlanSheet,
  listImpliedRisks,
  listStepsOf,
  saveStepTemplate,
  tickStep,
} from "../../modules/plans/index.ts";
import type { Scope } from "../../platform/scope/scope.ts";

type As = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => Promise<Answer>;

/** The action of the demo's plan with steps and helpers, by its short number. */
const STRATEGY = 8;

const STEPS = [
  { text: "Six workshops, one in each area and one online", target: "By {m:-3}", done: "Ewan Laird" },
  { text: "A draft that thirty groups have read", target: "By {m:-1}", done: "Ewan Laird" },
  { text: "Board members comment", target: "By {m:1}" },
  { text: "The funder answers", target: "" },
];

/** What is seen of a plan beside its table: steps, helpers, a risk that is weighed, a caveat, an occasion, a list of steps. */
export async function seedPlanParts(
  as: As,
  plan: number,
  today: CalendarDate,
  inWords: (template: string, today: CalendarDate) => string,
): Promise<void> {
  await as("Morag Innes", 250, (scope) => seedSteps(scope, today, inWords));
  for (const { done } of STEPS.filter((step) => step.done))
    await as(done ?? "", 80, async (scope) => {
      const { id } = await getAction(scope, STRATEGY);
      const next = (await listStepsOf(scope, id)).find(({ doneOn }) => doneOn === null);
      if (next) await tickStep(scope, STRATEGY, next.id, true);
    });
  await as("Morag Innes", 248, async (scope) => {
    const bodies = [...(await listOrganisations(scope)), ...(await listGroups(scope))];
    const health = bodies.find(({ name }) => name.startsWith("NHS"));
    const part = "A designer for ten days";
    if (health)
      await addContributor(scope, STRATEGY, { party: { kind: "organisation", id: health.id }, part });
    await addCaveat(scope, plan, {
      text: "The time is short for what is promised, and nobody wants to wait.",
      agreement: "broad",
      saidOn: addDays(today, -260),
    });
    await saveStepTemplate(scope, null, {
      name: "Finding money for something new",
      steps: "Say what is needed, and for whom\nFind who funds such things\nAsk the people it is for",
    });
  });
  await as("Morag Innes", 200, (scope) => seedRisks(scope, plan, today));
  await as("Morag Innes", 198, (scope) => hangOnOccasion(scope, plan));
}

async function seedSteps(
  scope: Scope,
  today: CalendarDate,
  inWords: (template: string, today: CalendarDate) => string,
): Promise<void> {
  for (const { text, target } of STEPS)
    await addStep(scope, STRATEGY, { text, target: inWords(target, today) });
}

async function seedRisks(scope: Scope, number: number, today: CalendarDate): Promise<void> {
  const plan = await getPlan(scope, number);
  const [named] = await listImpliedRisks(scope, [plan.id]);
  const people = await listPeople(scope);
  const risk = {
    likelihood: 3,
    impact: 4,
    mitigation: "Say plainly at each meeting what is in the partners’ hands and what is not.",
    ownerOrganisation: "",
    ownerPerson: people.find(({ name }) => name === "Ewan Laird")?.id ?? "",
    reviewOn: addDays(today, -20),
    implication: "",
  };
  if (named)
    await addRisk(scope, number, {
      ...risk,
      text: named.implication.text,
      implication: named.implication.id,
    });
  await addRisk(scope, number, {
    ...risk,
    text: "The lead officer leaves, and nobody knows what was agreed",
    likelihood: 2,
    impact: 5,
    mitigation: "Decisions stand in the plan, not in one head.",
    reviewOn: addDays(today, 90),
  });
}

/** The action whose date waits for the outcomes plan hangs on an occasion of that name. */
async function hangOnOccasion(scope: Scope, plan: number): Promise<void> {
  const sheet = await getPlanSheet(scope, await getPlan(scope, plan));
  const waiting = sheet.improvements
    .flatMap(({ actions }) => actions)
    .find(({ target }) => target?.kind === "event" && target.text.includes("LOIP"));
  if (!waiting) return;
  await attachOccasion(scope, waiting.number, { name: "The next LOIP process", version: waiting.version });
}
