import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { addAction } from "../actions/add-action.ts";
import { changeAction } from "../actions/change-action.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { addUpdate } from "../updates/add-update.ts";
import { addOccasion } from "./add-occasion.ts";
import { attachOccasion } from "./attach-occasion.ts";
import { joinOccasions } from "./join-occasions.ts";
import { getOccasion, listOccasions } from "./occasion.store.ts";
import { setOccasionDate } from "./set-occasion-date.ts";

const input = { lead: "", answering: "", measures: "" } as const;

/** Two actions that wait for the funder, the second reported done, both hung on one occasion. */
async function waitingForTheFunder(scope: Scope) {
  const [first] = await listImprovements(scope, (await getPlan(scope, 1)).id);
  const numbers = [];
  for (const target of ["After the next funder’s decision", "Next funder’s decision"]) {
    const added = await addAction(scope, { ...input, improvement: first?.id ?? "", text: target, target });
    if (!added.ok) throw new Error("refused");
    const { version } = await getAction(scope, added.value.number);
    const hung = await attachOccasion(scope, added.value.number, { name: "The funder’s decision", version });
    expect(hung).toEqual({ ok: true, value: null });
    numbers.push(added.value.number);
  }
  const [open = 0, done = 0] = numbers;
  await addUpdate(scope, done, { status: "done", done: "Sent", next: "", audience: "partners" });
  const occasion = (await listOccasions(scope)).find(({ name }) => name === "The funder’s decision");
  if (!occasion) throw new Error("no occasion was made");
  return { open, done, occasion };
}

test("one date for an occasion moves all that hangs on it and is not done, and each history says so", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { open, done, occasion } = await waitingForTheFunder(scope);
      const given = await setOccasionDate(scope, occasion.number, {
        when: "June 2027",
        version: occasion.version,
      });
      expect(given).toEqual({ ok: true, value: { moved: 1 } });
      const moved = await getAction(scope, open);
      expect(moved.target).toMatchObject({ text: "After the next funder’s decision", end: "2027-06-30" });
      expect((await getAction(scope, done)).target).toMatchObject({ end: null });
      const [latest] = await listEventsOf(scope, { kind: "action", id: moved.id });
      expect(latest).toMatchObject({
        event: "plans.action.dated",
        facts: { from: null, to: "2027-06-30" },
        words: { occasion: "The funder’s decision" },
      });
    }),
  ));

test("a second date keeps the first one beside it, and a date that is taken back leaves none", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { open, occasion } = await waitingForTheFunder(scope);
      const { number } = occasion;
      const set = async (when: string | null) =>
        setOccasionDate(scope, number, { when, version: (await getOccasion(scope, number)).version });
      await set("June 2027");
      await set("September 2027");
      expect(await getAction(scope, open)).toMatchObject({
        target: { end: "2027-09-30" },
        firstTarget: { end: "2027-06-30" },
      });
      await set(null);
      expect(await getAction(scope, open)).toMatchObject({
        target: { text: "After the next funder’s decision", end: null },
        firstTarget: { end: "2027-06-30" },
      });
    }),
  ));

test("what was looked at and has changed since is not moved", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { open, occasion } = await waitingForTheFunder(scope);
      const stale = { when: "June 2027", version: occasion.version + 1 };
      expect(await setOccasionDate(scope, occasion.number, stale)).toEqual({
        ok: false,
        refusal: { reason: "changed-meanwhile" },
      });
      expect((await getAction(scope, open)).target).toMatchObject({ end: null });
      const vague = { when: "when we can", version: occasion.version };
      expect(await setOccasionDate(scope, occasion.number, vague)).toMatchObject({
        refusal: { reason: "no-day" },
      });
    }),
  ));

test("an action with other words for its date hangs on nothing any more, and one with days of its own cannot hang", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { open } = await waitingForTheFunder(scope);
      const { improvementId, version, text } = await getAction(scope, open);
      const words = { ...input, improvement: improvementId, text, target: "by June 2028" };
      await changeAction(scope, open, version, words);
      const changed = await getAction(scope, open);
      expect(changed).toMatchObject({ occasionId: null, target: { end: "2028-06-30" } });
      const again = { name: "The funder’s decision", version: changed.version };
      expect(await attachOccasion(scope, open, again)).toMatchObject({ refusal: { reason: "own-date" } });
    }),
  ));

test("two occasions that are one are joined with all that hangs on them, and no date is lost", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { open, done, occasion } = await waitingForTheFunder(scope);
      await setOccasionDate(scope, occasion.number, { when: "June 2027", version: occasion.version });
      const other = await addOccasion(scope, { name: "The Lottery decides", note: "" });
      if (!other.ok) throw new Error("refused");
      const { version } = await getOccasion(scope, occasion.number);
      await joinOccasions(scope, occasion.number, { into: other.value.number, version });
      const into = await getOccasion(scope, other.value.number);
      expect(into.target).toMatchObject({ end: "2027-06-30" });
      expect(await getAction(scope, open)).toMatchObject({
        occasionId: into.id,
        target: { end: "2027-06-30" },
      });
      expect(await getAction(scope, done)).toMatchObject({ occasionId: into.id });
      expect((await listOccasions(scope)).map(({ id }) => id)).not.toContain(occasion.id);
    }),
  ));

test("a name that is written a little differently is the same occasion", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const { occasion } = await waitingForTheFunder(scope);
      expect(await addOccasion(scope, { name: "the  Funder’s decision", note: "" })).toEqual({
        ok: false,
        refusal: { reason: "there-already", number: occasion.number },
      });
    }),
  ));

test("a contributor moves nobody's dates", () =>
  withApp(({ as }) =>
    as("Ewan Laird", async (scope) => {
      const moves = () => setOccasionDate(scope, 1, { when: "June 2027", version: 1 });
      expect(moves).toThrow(Forbidden);
    }),
  ));
