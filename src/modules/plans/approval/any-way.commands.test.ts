import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type TestApp, TODAY, withApp } from "../../../../test/harness/app.ts";
import { addDays, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Result } from "../../../kernel/result.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { getPlan } from "../plans/plan.store.ts";
import { findPublishedPlan, getVersion, listVersionEntries } from "../versions/plan-version.store.ts";
import { publishPlan } from "../versions/publish-plan.ts";
import { withdrawPlan } from "../versions/withdraw-plan.ts";
import { beginConsultation } from "./begin-consultation.ts";
import { beginReview } from "./begin-review.ts";
import { closeConsultation } from "./close-consultation.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import { endReview } from "./end-review.ts";
import { giveComment } from "./give-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { putForward } from "./put-forward.ts";
import { recordDecision } from "./record-decision.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { sendToGroup } from "./send-to-group.ts";
import { setApprovingBoard } from "./set-approving-board.ts";
import {
  type Act,
  BOARDS,
  type Board,
  chosen,
  expected,
  HOLDS,
  type Model,
  type Step,
  step,
  WHO,
} from "./testing/modelled-way.ts";
import { listSteps } from "./version-step.store.ts";
import { withdrawVersion } from "./withdraw-version.ts";

interface Ground {
  readonly groups: ReadonlyMap<Board, string>;
  readonly number: number;
}

/** The same by the commands, as this person and on the model's day. */
async function carryOut(
  scope: Scope,
  act: Act,
  { groups, number }: Ground,
): Promise<Result<unknown, unknown>> {
  const plan = await getPlan(scope, 1);
  const note = null;
  if (act.kind === "put-forward") return putForward(scope, 1, { version: plan.version, note });
  if (act.kind === "publish-at-once") return publishPlan(scope, 1, { version: plan.version, note });
  if (act.kind === "take-plan-off") return withdrawPlan(scope, 1, { version: plan.version, reason: "Wrong" });
  if (act.kind === "set-board") {
    const groupId = act.board === null ? null : (groups.get(act.board) ?? "");
    return setApprovingBoard(scope, 1, { version: plan.version, groupId });
  }
  if (act.kind === "a-week-passes") return { ok: true, value: null };
  const version = await getVersion(scope, plan.id, number);
  const seen = { plan: 1, version: number, steps: (await listSteps(scope, [version.id])).length };
  const groupId = "board" in act ? (groups.get(act.board) ?? "") : "";
  const decide = (decision: "agreed" | "approved" | "returned") =>
    recordDecision(scope, { ...seen, decision, groupId, metOn: scope.asOn, minuteReference: "4", note });
  switch (act.kind) {
    case "agree":
      return decide("agreed");
    case "approve":
      return decide("approved");
    case "return":
      return decide("returned");
    case "send":
      return sendToGroup(scope, { ...seen, groupId, note });
    case "consult":
      return beginConsultation(scope, {
        ...{ ...seen, audience: "everyone", introduction: "Is it right?", closesOn: addDays(scope.asOn, 10) },
      });
    case "close":
      return closeConsultation(scope, { ...seen, reason: "All have spoken" });
    case "comment":
      return giveComment(scope, {
        plan: 1,
        version: number,
        text: "Yes.",
        actionId: null,
        improvementId: null,
      });
    case "answer": {
      const consultation = await findConsultation(scope, version.id);
      const comments = consultation ? await listComments(scope, [consultation.id]) : [];
      const waiting = comments.find(({ answeredAt }) => answeredAt === null);
      if (!waiting) return { ok: false, refusal: { reason: "nothing-to-answer" } };
      const answer = { comment: waiting.id, answeredAt: null, outcome: "noted", answer: "Noted." } as const;
      return replyToComment(scope, { plan: 1, version: number, ...answer });
    }
    case "publish":
      return publishApproved(scope, seen);
    case "review":
      return beginReview(scope, { ...seen, note });
    case "end-review":
      return endReview(scope, { ...seen, note });
    case "withdraw":
      return withdrawVersion(scope, { ...seen, reason: "Not now" });
  }
}

async function seenBy(test: TestApp) {
  return test.as("Morag Innes", async (scope) => {
    const plan = await getPlan(scope, 1);
    const found = await findPublishedPlan(scope, { number: 1 });
    const entries = (await listVersionEntries(scope, plan.id)).toReversed();
    return {
      states: entries.map(({ state }) => state),
      words:
        found?.frozen.improvements.flatMap(({ actions }) => actions).find(({ number }) => number === 8)
          ?.text ?? null,
    };
  });
}

/** Plays acts on Strathbrae's plan beside the model, and holds both against each other after each. */
async function walk(test: TestApp, sequence: readonly Step[]): Promise<string[]> {
  const begin = await seenBy(test);
  const model: Model = {
    ...{ isPublic: true, board: null, today: dayInScotland(TODAY) },
    versions: begin.states.map((state) => ({
      ...{ state, words: begin.words ?? "", approvedBy: [], consultedUntil: null, unanswered: 0 },
    })),
  };
  const happened: string[] = [];
  const groups = await test.as("Morag Innes", async (scope) => {
    const all = await listGroups(scope);
    return new Map(BOARDS.map((name) => [name, all.find((group) => group.name === name)?.id ?? ""] as const));
  });
  for (const [place, next] of sequence.entries()) {
    const act = chosen(model, next);
    const person = next.who;
    const number = model.versions.length - ("back" in act ? act.back : 0);
    if (number < 1) continue;
    const words = `Words ${place}`;
    const isAllowed = WHO[person] === null || (WHO[person] as readonly string[]).includes(act.kind);
    if (!isAllowed && (act.kind === "a-week-passes" || act.kind === "answer")) continue;
    const outcome = await test.as(person, async (outer) => {
      const at = new Date(`${model.today}T10:00:${String(place % 60).padStart(2, "0")}Z`);
      const scope = { ...outer, at, asOn: model.today };
      if (act.kind === "put-forward" || act.kind === "publish-at-once")
        await scope.database.execute(sql`update plans.action set text = ${words} where number = 8`);
      try {
        return (await carryOut(scope, act, { groups, number })).ok ? "done" : "refused";
      } catch (error) {
        if (error instanceof Forbidden) return "forbidden";
        throw error;
      }
    });
    // Whoever may not do a thing learns nothing of whether it was the time for it.
    const may = !isAllowed ? "forbidden" : expected(model, act, words) ? "done" : "refused";
    const told = `${place} ${JSON.stringify(act)} by ${person} on ${model.versions.map(({ state }) => state)}`;
    expect([told, outcome]).toEqual([told, may]);
    happened.push(`${act.kind} ${outcome}`);
    const holding = model.versions.filter(({ state }) => HOLDS.includes(state));
    const now = await seenBy(test);
    expect([told, now]).toEqual([
      told,
      {
        states: model.versions.map(({ state }) => state),
        words: model.isPublic ? (holding[0]?.words ?? null) : null,
      },
    ]);
    expect(holding.length).toBe(model.isPublic ? 1 : 0);
  }
  await test.as("Morag Innes", async (scope) => expect(await findBrokenSeal(scope)).toBeNull());
  return happened;
}

test("whatever is done to versions in whatever order, they go the way that the domain describes, and the public reads the one that holds", async () => {
  const sequences = fc.sample(fc.array(step, { minLength: 45, maxLength: 45 }), 3);
  const happened: string[] = [];
  for (const sequence of sequences) happened.push(...(await withApp((test) => walk(test, sequence))));
  // Most acts were tried where they may happen, where they may not, and by somebody who may not.
  const tried = (outcome: string) => new Set(happened.filter((one) => one.endsWith(outcome))).size;
  expect([tried("done") >= 12, tried("refused") >= 8, tried("forbidden") >= 5]).toEqual([true, true, true]);
}, 120_000);

test("what another group approved before the plan had its board is not published past it", async () => {
  const acts: readonly Act[] = [
    { kind: "put-forward" },
    { kind: "approve", board: "Executive Group", back: 0 },
    { kind: "set-board", board: "Strategic Board" },
    { kind: "publish", back: 0 },
    { kind: "approve", board: "Strategic Board", back: 0 },
    { kind: "set-board", board: "Executive Group" },
    { kind: "publish", back: 0 },
  ];
  const steps = acts.map((act): Step => ({ options: [act], who: "Morag Innes", isWise: 0 }));
  expect((await withApp((test) => walk(test, steps))).filter((one) => one.startsWith("publish"))).toEqual([
    "publish refused",
    "publish done",
  ]);
});
