import type pg from "pg";
import { expect, test } from "vitest";
import { ownDatabase } from "../../../test/harness/database.ts";
import { MONDAY } from "../../../test/harness/partnerships.ts";
import { shownMark } from "../../kernel/shown-mark.ts";
import { openPool } from "../../platform/database/database.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { Permission, Scope } from "../../platform/scope/scope.ts";
import { listOrganisations } from "../partnerships/index.ts";
import { seedOrganisation, seedPartnership, strathbrae } from "../partnerships/testing.ts";
import { seedPerson } from "../people/testing.ts";
import { getAction, listActions } from "./actions/action.store.ts";
import { addAction } from "./actions/add-action.ts";
import { addCaveat } from "./caveats/add-caveat.ts";
import { listCaveats } from "./caveats/caveat.store.ts";
import { changeCaveat } from "./caveats/change-caveat.ts";
import { addContributor } from "./contributors/add-contributor.ts";
import { listContributors } from "./contributors/contributor.store.ts";
import { askForMove } from "./date-moves/ask-for-move.ts";
import { listOpenMoves } from "./date-moves/date-move.store.ts";
import { addEvidence } from "./evidence/add-evidence.ts";
import { listEvidence } from "./evidence/evidence.store.ts";
import { addImprovement } from "./improvements/add-improvement.ts";
import { listConcerns } from "./improvements/concern.store.ts";
import { listImprovements } from "./improvements/improvement.store.ts";
import { setConcerns } from "./improvements/set-concerns.ts";
import { changeMeasure } from "./measures/change-measure.ts";
import { getMeasure, listMeasuresOf } from "./measures/measure.store.ts";
import { markOfMeasure } from "./measures/measure.ts";
import { listNotes } from "./notes/note.store.ts";
import { writeNote } from "./notes/write-note.ts";
import { addOccasion } from "./occasions/add-occasion.ts";
import { listOccasions } from "./occasions/occasion.store.ts";
import { getPlan } from "./plans/plan.store.ts";
import { startPlan } from "./plans/start-plan.ts";
import { addRisk } from "./risks/add-risk.ts";
import { listRisks } from "./risks/risk.store.ts";
import { addStep } from "./steps/add-step.ts";
import { moveStep } from "./steps/move-step.ts";
import { listStepsOf } from "./steps/step.store.ts";
import { addTheme } from "./themes/add-theme.ts";
import { changeTheme } from "./themes/change-theme.ts";
import { listThemes } from "./themes/theme.store.ts";
import { addUpdate } from "./updates/add-update.ts";
import { listUpdates } from "./updates/update.store.ts";

type Answer = { readonly ok: boolean; readonly refusal?: { readonly reason: string } };
type Act = (scope: Scope) => Promise<Answer>;

/** One form that changes or adds to a list: what two people send at one moment, and how the list stands after. */
interface ListForm {
  readonly name: string;
  /** What the page showed them, asked once before either begins. */
  readonly acts: (scope: Scope) => Promise<readonly [Act, Act]>;
  /** How the second is answered. */
  readonly second: "changed-meanwhile" | "done" | "helps-already" | "there-already";
  readonly after: (scope: Scope) => Promise<unknown>;
  readonly stands: unknown;
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const action = (scope: Scope) => getAction(scope, 1);
const twice = (act: Act): readonly [Act, Act] => [act, act];
const key = () => crypto.randomUUID();

const HEADING = { number: "", outcome: "", costs: "", risks: "", resources: "", unspecified: "" };

const said = (status: "in-progress" | "blocked", done: string) => ({
  ...{ status, done, next: "" },
  audience: "partners" as const,
});

const FORMS: readonly ListForm[] = [
  {
    name: "the order of steps",
    acts: async (scope) => {
      const shown = ids(await listStepsOf(scope, (await action(scope)).id));
      const [first = "", second = ""] = shown;
      const mark = shownMark(shown);
      return [
        (scope) => moveStep(scope, 1, second, "earlier", mark),
        (scope) => moveStep(scope, 1, first, "later", mark),
      ];
    },
    second: "changed-meanwhile",
    after: async (scope) => (await listStepsOf(scope, (await action(scope)).id)).map(({ text }) => text),
    stands: ["Two", "One", "Three"],
  },
  {
    name: "a new step",
    acts: async () => {
      const one = { text: "Four", target: "", key: key() };
      return twice((scope) => addStep(scope, 1, one));
    },
    second: "done",
    after: async (scope) =>
      (await listStepsOf(scope, (await action(scope)).id)).map(({ position }) => position),
    stands: [1, 2, 3, 4],
  },
  {
    name: "whom an improvement concerns",
    acts: async (scope) => {
      const improvement = (await action(scope)).improvementId;
      const [one = "", two = ""] = ids(await listOrganisations(scope));
      return [
        (scope) => setConcerns(scope, improvement, [one], shownMark([])),
        (scope) => setConcerns(scope, improvement, [two], shownMark([])),
      ];
    },
    second: "changed-meanwhile",
    after: async (scope) => (await listConcerns(scope, [(await action(scope)).improvementId])).size,
    stands: 1,
  },
  {
    name: "what a measure is",
    acts: async (scope) => {
      const [{ id } = { id: "" }] = await listMeasuresOf(scope, (await action(scope)).id);
      const shown = markOfMeasure(await getMeasure(scope, id));
      const as = (unit: string) => ({ kind: "number" as const, unit, baseline: "", aim: "", shown });
      return [
        (scope) => changeMeasure(scope, id, as("people")),
        (scope) => changeMeasure(scope, id, as("groups")),
      ];
    },
    second: "changed-meanwhile",
    after: async (scope) => (await listMeasuresOf(scope, (await action(scope)).id)).map(({ unit }) => unit),
    stands: ["people"],
  },
  {
    name: "the order of themes",
    acts: async (scope) => {
      const [first, second, third] = await listThemes(scope);
      if (!first || !second || !third) throw new Error("three themes were seeded");
      const shown = shownMark(ids([first, second, third]));
      const at = (theme: typeof first, place: number) => (scope: Scope) =>
        changeTheme(scope, theme.id, theme.version, { ...theme, place, shown });
      return [at(third, 1), at(first, 3)];
    },
    second: "changed-meanwhile",
    after: async (scope) => (await listThemes(scope)).map(({ name }) => name),
    stands: ["Climate", "Fairness", "Wellbeing"],
  },
  {
    name: "a caveat",
    acts: async (scope) => {
      const plan = await getPlan(scope, 1);
      await addCaveat(scope, 1, { text: "First words", agreement: "unknown", saidOn: null });
      const [{ id, version } = { id: "", version: 0 }] = await listCaveats(scope, plan.id);
      const say = (text: string) => (scope: Scope) =>
        changeCaveat(scope, 1, id, { text, agreement: "unknown", saidOn: null, version });
      return [say("Said first"), say("Said second")];
    },
    second: "changed-meanwhile",
    after: async (scope) => (await listCaveats(scope, (await getPlan(scope, 1)).id)).map(({ text }) => text),
    stands: ["Said first"],
  },
  {
    name: "a new caveat",
    acts: async () => {
      const one = { text: "The time is short.", agreement: "unknown" as const, saidOn: null, key: key() };
      return twice((scope) => addCaveat(scope, 1, one));
    },
    second: "done",
    after: async (scope) => (await listCaveats(scope, (await getPlan(scope, 1)).id)).length,
    stands: 2,
  },
  {
    name: "a new occasion",
    acts: async () => [
      (scope) => addOccasion(scope, { name: "The next LOIP process", note: "" }),
      (scope) => addOccasion(scope, { name: "next LOIP process", note: "" }),
    ],
    second: "there-already",
    after: async (scope) => (await listOccasions(scope)).length,
    stands: 1,
  },
  {
    name: "a new risk",
    acts: async () => {
      const one = {
        text: "The money does not come",
        likelihood: 2,
        impact: 3,
        mitigation: "",
        ownerOrganisation: "",
        ownerPerson: "",
        reviewOn: null,
        implication: "",
        key: key(),
      };
      return twice((scope) => addRisk(scope, 1, one));
    },
    second: "done",
    after: async (scope) => (await listRisks(scope, null)).length,
    stands: 1,
  },
  {
    name: "who helps",
    acts: async (scope) => {
      const id = ids(await listOrganisations(scope)).at(-1) ?? "";
      const helps = { party: { kind: "organisation" as const, id }, part: "" };
      return twice((scope) => addContributor(scope, 1, helps));
    },
    second: "helps-already",
    after: async (scope) =>
      (await listContributors(scope, [(await action(scope)).id])).get((await action(scope)).id)?.length,
    stands: 1,
  },
  {
    name: "a new action",
    acts: async (scope) => {
      const { improvementId, planId } = await action(scope);
      const before = (await listActions(scope, planId)).length;
      if (before !== 1) throw new Error("one action was seeded");
      const one = {
        improvement: improvementId,
        text: "Ask each group",
        lead: "",
        answering: "",
        target: "",
        measures: "",
        key: key(),
      };
      return twice((scope) => addAction(scope, one));
    },
    second: "done",
    after: async (scope) => (await listActions(scope, (await action(scope)).planId)).length,
    stands: 2,
  },
  {
    name: "a new heading",
    acts: async () => {
      const one = { ...HEADING, title: "Ask those whom it concerns", key: key() };
      return twice((scope) => addImprovement(scope, 1, one));
    },
    second: "done",
    after: async (scope) =>
      (await listImprovements(scope, (await getPlan(scope, 1)).id)).map(({ title, position }) => [
        title,
        position,
      ]),
    stands: [
      ["Say plainly who decides", 1],
      ["Ask those whom it concerns", 2],
    ],
  },
  {
    name: "two new headings",
    acts: async () => {
      const add = (title: string) => (scope: Scope) =>
        addImprovement(scope, 1, { ...HEADING, title, key: key() });
      return [add("Said first"), add("Said second")];
    },
    second: "done",
    after: async (scope) =>
      (await listImprovements(scope, (await getPlan(scope, 1)).id))
        .map(({ title, position }) => [title, position])
        .slice(2),
    stands: [
      ["Said first", 3],
      ["Said second", 4],
    ],
  },
  {
    name: "a piece of evidence",
    acts: async () => {
      const one = {
        ...{ measure: "", title: "Minute", url: "https://strathbrae.example/minute", value: "" },
        ...{ audience: "partners" as const, key: key() },
      };
      return twice((scope) => addEvidence(scope, 1, one, null));
    },
    second: "done",
    after: async (scope) => (await listEvidence(scope, (await action(scope)).id)).length,
    stands: 1,
  },
  {
    name: "an update",
    acts: async () => {
      const one = { ...said("in-progress", "Six groups were visited."), key: key() };
      return twice((scope) => addUpdate(scope, 1, one));
    },
    second: "done",
    after: async (scope) => (await listUpdates(scope, (await action(scope)).id)).map(({ done }) => done),
    stands: ["Six groups were visited."],
  },
  {
    name: "two updates, each on what the page showed",
    acts: async (scope) => {
      const { version } = await action(scope);
      return [
        (scope) => addUpdate(scope, 1, { ...said("blocked", "A bridge is closed."), version, key: key() }),
        (scope) => addUpdate(scope, 1, { ...said("in-progress", "All is well."), version, key: key() }),
      ];
    },
    second: "changed-meanwhile",
    after: async (scope) => [
      (await action(scope)).status,
      (await listUpdates(scope, (await action(scope)).id)).length,
    ],
    stands: ["blocked", 2],
  },
  {
    name: "a note",
    acts: async () => {
      const one = { text: "We can lend a designer.", key: key() };
      return twice((scope) => writeNote(scope, 1, one));
    },
    second: "done",
    after: async (scope) => (await listNotes(scope, [(await action(scope)).id])).length,
    stands: 1,
  },
  {
    name: "a request to move a date",
    acts: async () =>
      twice((scope) => askForMove(scope, { number: 1, words: "by June 2028", reason: "No time." })),
    // The second takes the place of the first.
    second: "done",
    after: async (scope) => (await listOpenMoves(scope)).length,
    stands: 1,
  },
];

const PERMISSIONS = new Set<Permission>([
  "plans:plan:read",
  "plans:plan:create",
  "plans:plan:change",
  "plans:action:change",
  "plans:action:update",
  "plans:note:write",
]);

test("two who send a form of a list at one moment lose nothing and double nothing", async () => {
  const own = await ownDatabase();
  const pool = openPool(own.connection);
  try {
    const house = {
      partnership: strathbrae.id,
      actor: { kind: "house", name: "test" },
      permissions: PERMISSIONS,
    } as const;
    const me = await withScope(pool, house, MONDAY, async (scope) => {
      await seedPartnership(scope, strathbrae);
      return seedPerson(scope, { name: "Morag Innes", email: "morag@strathbrae.example", signsIn: true });
    });
    const actor = { kind: "person", id: me, name: "Morag Innes", organisation: null } as const;
    const who = { ...house, actor };
    await withScope(pool, who, MONDAY, seedPlan);
    for (const form of FORMS) {
      const [first, second] = await withScope(pool, who, MONDAY, form.acts);
      let later: Promise<Answer> | undefined;
      const sooner = await withScope(pool, who, MONDAY, async (scope) => {
        const answer = await first(scope);
        // The second begins before the first is kept: it has to wait, or it would judge by what no longer holds.
        let over = false;
        later = withScope(pool, who, MONDAY, second).finally(() => {
          over = true;
        });
        await someoneWaits(own.pool, () => over);
        return answer;
      });
      const other = await later;
      expect(sooner.ok, form.name).toBe(true);
      expect(other?.ok ? "done" : other?.refusal?.reason, form.name).toBe(form.second);
      expect(await withScope(pool, who, MONDAY, form.after), form.name).toEqual(form.stands);
    }
  } finally {
    await pool.close();
    await own.drop();
  }
});

async function seedPlan(scope: Scope): Promise<void> {
  for (const name of ["Strathbrae College", "NHS Strathbrae", "Police Scotland"])
    await seedOrganisation(scope, { name });
  await startPlan(scope, {
    title: "Working together",
    kind: "improvement",
    period: "",
    summary: "",
    datedOn: null,
    watchedBy: "",
  });
  await addImprovement(scope, 1, { ...HEADING, title: "Say plainly who decides" });
  const [improvement] = await listImprovements(scope, (await getPlan(scope, 1)).id);
  await addAction(scope, {
    improvement: improvement?.id ?? "",
    text: "Visit each group",
    lead: "",
    answering: "",
    target: "by June 2027",
    measures: "Groups visited",
  });
  for (const text of ["One", "Two", "Three"]) await addStep(scope, 1, { text, target: "" });
  for (const name of ["Fairness", "Wellbeing", "Climate"])
    await addTheme(scope, { name, description: "", place: null, endedOn: null });
}

/** Comes back when some connection of this database waits for a lock, or when there is nothing to wait for any more. */
async function someoneWaits(pool: pg.Pool, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { rows } = await pool.query(
      "select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()",
    );
    if (rows.length > 0) return;
  }
}
