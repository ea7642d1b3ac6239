import { describe, expect, it } from "vitest";
import { type TestApp, TODAY, withApp } from "../../../../test/harness/app.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { getPlan } from "../plans/plan.store.ts";
import {
  findLatestVersion,
  findPublishedPlan,
  getVersion,
  listVersionEntries,
} from "../versions/plan-version.store.ts";
import { publishPlan } from "../versions/publish-plan.ts";
import { beginConsultation } from "./begin-consultation.ts";
import { beginReview } from "./begin-review.ts";
import { changeClosingDay } from "./change-closing-day.ts";
import { closeConsultation } from "./close-consultation.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import { giveComment, takePublicComment, typeInComment } from "./give-comment.ts";
import { judgeComment } from "./judge-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { putForward } from "./put-forward.ts";
import { recordDecision } from "./record-decision.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { sendToGroup } from "./send-to-group.ts";
import { setApprovingBoard } from "./set-approving-board.ts";
import { listSteps } from "./version-step.store.ts";
import { withdrawVersion } from "./withdraw-version.ts";

const MORAG = "Morag Innes";
const on = (day: string) => day as CalendarDate;

const groupNamed = async (scope: Scope, name: string) =>
  (await listGroups(scope)).find((group) => group.name === name)?.id ?? "";

/** Strathbrae's plan with the Strategic Board as the one that approves it, and its next version put forward. */
async function forward(test: TestApp): Promise<{ version: number; board: string }> {
  return test.as(MORAG, async (scope) => {
    const board = await groupNamed(scope, "Strategic Board");
    const plan = await getPlan(scope, 1);
    if (plan.approvingGroupId !== board)
      await setApprovingBoard(scope, 1, { version: plan.version, groupId: board });
    const { version } = await getPlan(scope, 1);
    const put = await putForward(scope, 1, { version, note: "After a year" });
    if (!put.ok) throw new Error("not put forward");
    return { version: put.value.version, board };
  });
}

/** The version as somebody sees it now. */
const seen = async (scope: Scope, version: number) => {
  const { id } = await getVersion(scope, (await getPlan(scope, 1)).id, version);
  return { plan: 1, version, steps: (await listSteps(scope, [id])).length };
};

const approval = async (scope: Scope, version: number, groupId: string) =>
  recordDecision(scope, {
    ...(await seen(scope, version)),
    ...{ decision: "approved", groupId, metOn: on("2026-11-20"), minuteReference: "7", note: null },
  });

const consult = (test: TestApp, version: number, audience: "partners" | "everyone" = "everyone") =>
  test.as(MORAG, async (scope) =>
    beginConsultation(scope, {
      ...(await seen(scope, version)),
      ...{ audience, introduction: "Is this right?", closesOn: on("2026-12-18") },
    }),
  );

const say = (text: string) => ({
  ...{ plan: 1, text, actionId: null, improvementId: null },
  ...{ name: "Somebody", onBehalfOf: "", email: "somebody@elsewhere.example" },
});

const changeWords = (test: TestApp, words: string) =>
  test.as(MORAG, async ({ database }) => {
    const { sql } = await import("drizzle-orm");
    await database.execute(sql`update plans.action set text = ${words} where number = 8`);
  });

const publicWords = (test: TestApp) =>
  test.as(MORAG, async (scope) => {
    const found = await findPublishedPlan(scope, { number: 1 });
    const words = found?.frozen.improvements.flatMap(({ actions }) => actions.map(({ text }) => text));
    return { version: found?.version.number, words: words ?? [] };
  });

describe("a version whose board approves it", () => {
  it("becomes public only once the board has approved it, in exactly the words that were frozen", () =>
    withApp(async (test) => {
      const before = await publicWords(test);
      await changeWords(test, "What the board approved");
      const { version, board } = await forward(test);
      await changeWords(test, "What was written afterwards");
      await test.as(MORAG, async (scope) => {
        expect(await publishApproved(scope, await seen(scope, version))).toEqual({
          ok: false,
          refusal: { reason: "needs-approval" },
        });
        expect((await findLatestVersion(scope, (await getPlan(scope, 1)).id))?.number).toBe(before.version);
      });
      expect((await publicWords(test)).version).toBe(before.version);
      await test.as(MORAG, async (scope) => {
        expect(await approval(scope, version, board)).toMatchObject({ ok: true });
      });
      expect((await publicWords(test)).version).toBe(before.version);
      await test.as(MORAG, async (scope) => {
        expect(await publishApproved(scope, await seen(scope, version))).toMatchObject({ ok: true });
        expect(await findBrokenSeal(scope)).toBeNull();
      });
      const after = await publicWords(test);
      expect(after.version).toBe(version);
      expect(after.words).toContain("What the board approved");
      expect(after.words).not.toContain("What was written afterwards");
    }));

  it("is not published in one step past its board", () =>
    withApp(async (test) => {
      await forward(test);
      await test.as(MORAG, async (scope) => {
        const { version } = await getPlan(scope, 1);
        expect(await publishPlan(scope, 1, { version, note: null })).toEqual({
          ok: false,
          refusal: { reason: "needs-approval" },
        });
      });
    }));

  it("keeps its trail: which group, which meeting, which minute; and ends the one before it", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await test.as(MORAG, async (scope) => {
        const executive = await groupNamed(scope, "Executive Group");
        await sendToGroup(scope, { ...(await seen(scope, version)), groupId: executive, note: null });
        await recordDecision(scope, {
          ...(await seen(scope, version)),
          ...{ decision: "agreed", groupId: executive, metOn: on("2026-11-10") },
          ...{ minuteReference: null, note: "It reflects the workshop" },
        });
        expect(await approval(scope, version, executive)).toEqual({
          ok: false,
          refusal: { reason: "another-board" },
        });
        await approval(scope, version, board);
        await publishApproved(scope, await seen(scope, version));
        const plan = await getPlan(scope, 1);
        const entries = await listVersionEntries(scope, plan.id);
        expect(entries.slice(0, 2).map(({ state }) => state)).toEqual(["published", "superseded"]);
        const steps = await listSteps(scope, [entries[0]?.id ?? ""]);
        expect(steps.map(({ kind }) => kind).toSorted()).toEqual(
          ["put-forward", "sent-to-group", "agreed", "approved", "published"].toSorted(),
        );
        expect(steps.find(({ kind }) => kind === "approved")).toMatchObject({
          groupId: board,
          metOn: "2026-11-20",
          minuteReference: "7",
        });
      });
    }));

  it("is replaced by the next that is put forward, and goes no further", () =>
    withApp(async (test) => {
      const first = await forward(test);
      const second = await forward(test);
      await test.as(MORAG, async (scope) => {
        const plan = await getPlan(scope, 1);
        expect((await getVersion(scope, plan.id, first.version)).state).toBe("withdrawn");
        expect(await approval(scope, first.version, first.board)).toMatchObject({
          refusal: { reason: "not-now" },
        });
        expect(await approval(scope, second.version, second.board)).toMatchObject({ ok: true });
      });
    }));

  it("that is returned goes back to the plan, and the next one is another", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await test.as(MORAG, async (scope) => {
        const returned = { decision: "returned", groupId: board, metOn: on("2026-11-20") } as const;
        const words = { minuteReference: null, note: "Say who leads the forum" };
        await recordDecision(scope, { ...(await seen(scope, version)), ...returned, ...words });
        expect(await publishApproved(scope, await seen(scope, version))).toMatchObject({
          refusal: { reason: "not-now", state: "returned" },
        });
      });
    }));

  it("has no approval of a meeting that is still to come, nor of a group that is none here", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await test.as(MORAG, async (scope) => {
        const decision = { decision: "agreed", minuteReference: null, note: null } as const;
        const to = { ...(await seen(scope, version)), ...decision };
        expect(await recordDecision(scope, { ...to, groupId: board, metOn: on("2026-11-24") })).toEqual({
          ok: false,
          refusal: { reason: "meeting-to-come" },
        });
        const nobody = "00000000-0000-4000-8000-000000000000";
        expect(await recordDecision(scope, { ...to, groupId: nobody, metOn: on("2026-11-20") })).toEqual({
          ok: false,
          refusal: { reason: "group-gone" },
        });
      });
    }));

  it("is changed by one person at a time: who saw a shorter trail is told", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await test.as(MORAG, async (scope) => {
        const stale = await seen(scope, version);
        await sendToGroup(scope, { ...stale, groupId: board, note: null });
        expect(await withdrawVersion(scope, { ...stale, reason: "A mistake" })).toEqual({
          ok: false,
          refusal: { reason: "changed-meanwhile" },
        });
        const { version: planVersion } = await getPlan(scope, 1);
        await putForward(scope, 1, { version: planVersion, note: null });
        expect(await putForward(scope, 1, { version: planVersion, note: null })).toEqual({
          ok: false,
          refusal: { reason: "changed-meanwhile" },
        });
      });
    }));
});

describe("a consultation", () => {
  it("takes comments while it is open, and its comments hold the approval until each is answered", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await consult(test, version);
      await test.as("Ewan Laird", async (scope) => {
        expect(await giveComment(scope, { ...say("Name the halls"), version })).toMatchObject({ ok: true });
      });
      await test.as(MORAG, async (scope) => {
        expect(await approval(scope, version, board)).toMatchObject({
          refusal: { reason: "consultation-open" },
        });
        await closeConsultation(scope, { ...(await seen(scope, version)), reason: "All have answered" });
        expect(await approval(scope, version, board)).toEqual({
          ok: false,
          refusal: { reason: "comments-unanswered", count: 1 },
        });
        const plan = await getPlan(scope, 1);
        const row = await getVersion(scope, plan.id, version);
        const consultation = await findConsultation(scope, row.id);
        const [comment] = await listComments(scope, [consultation?.id ?? ""]);
        const reply = { plan: 1, version, comment: comment?.id ?? "", answeredAt: null };
        const answer = { outcome: "taken-up", answer: "They are named now." } as const;
        expect(await replyToComment(scope, { ...reply, ...answer })).toMatchObject({ ok: true });
        expect(await replyToComment(scope, { ...reply, ...answer })).toEqual({
          ok: false,
          refusal: { reason: "changed-meanwhile" },
        });
        expect(await approval(scope, version, board)).toMatchObject({ ok: true });
      });
    }));

  it("takes what residents say, unread, only while it is for everyone and open", () =>
    withApp(async (test) => {
      const { version } = await forward(test);
      const outside = (text: string) =>
        test.as(MORAG, (scope) =>
          takePublicComment(
            { ...scope, actor: { kind: "public" }, permissions: new Set() },
            { ...say(text), version },
          ),
        );
      expect(await outside("Before")).toEqual({ ok: false, refusal: { reason: "not-open" } });
      await consult(test, version, "partners");
      expect(await outside("For partners")).toEqual({ ok: false, refusal: { reason: "not-open" } });
      const next = await forward(test);
      await consult(test, next.version, "everyone");
      const given = await test.as(MORAG, (scope) =>
        takePublicComment(
          { ...scope, actor: { kind: "public" }, permissions: new Set() },
          { ...say("More buses"), version: next.version },
        ),
      );
      expect(given).toMatchObject({ ok: true });
      await test.as(MORAG, async (scope) => {
        const plan = await getPlan(scope, 1);
        const row = await getVersion(scope, plan.id, next.version);
        const consultation = await findConsultation(scope, row.id);
        const [comment] = await listComments(scope, [consultation?.id ?? ""]);
        expect(comment).toMatchObject({ state: "to-read", personId: null, name: "Somebody" });
        const reply = { plan: 1, version: next.version, comment: comment?.id ?? "", answeredAt: null };
        expect(await replyToComment(scope, { ...reply, outcome: "noted", answer: "Thank you." })).toEqual({
          ok: false,
          refusal: { reason: "not-read" },
        });
      });
    }));

  it("lets nobody judge what they said themselves, and only who may", () =>
    withApp(async (test) => {
      const { version } = await forward(test);
      await consult(test, version);
      const own = await test.as(MORAG, (scope) => giveComment(scope, { ...say("Mine"), version }));
      const id = own.ok ? own.value.id : "";
      const of = { plan: 1, version, comment: id, seen: "shown" } as const;
      const back = { ...of, state: "kept-back", reason: "Not this" } as const;
      await test.as(MORAG, async (scope) => {
        expect(await judgeComment(scope, back)).toEqual({
          ok: false,
          refusal: { reason: "own-comment" },
        });
      });
      await test.as("Ewan Laird", async (scope) => {
        expect(() => judgeComment(scope, back)).toThrow(Forbidden);
      });
      await test.as("Fiona Geddes", async (scope) => {
        expect(await judgeComment(scope, back)).toMatchObject({ ok: true });
        expect(await judgeComment(scope, { ...of, state: "shown", reason: null })).toEqual({
          ok: false,
          refusal: { reason: "changed-meanwhile" },
        });
      });
    }));

  it("keeps what was said on paper after its last day, and speaks of nothing that is not in it", () =>
    withApp(async (test) => {
      const { version } = await forward(test);
      await consult(test, version, "partners");
      await test.as(MORAG, async (scope) => {
        await closeConsultation(scope, { ...(await seen(scope, version)), reason: "Done" });
        expect(await giveComment(scope, { ...say("Late"), version })).toMatchObject({
          refusal: { reason: "not-open" },
        });
        const paper = { ...say("On paper"), version, where: "In the library" };
        expect(await typeInComment(scope, paper)).toMatchObject({ ok: true });
        const elsewhere = { actionId: "00000000-0000-4000-8000-000000000000" };
        expect(await typeInComment(scope, { ...paper, ...elsewhere })).toMatchObject({
          refusal: { reason: "not-in-it" },
        });
      });
    }));

  it("shows nothing more once its version has come to its end: nobody could answer it", () =>
    withApp(async (test) => {
      const { version, board } = await forward(test);
      await consult(test, version);
      const given = await test.as(MORAG, (scope) =>
        takePublicComment(
          { ...scope, actor: { kind: "public" }, permissions: new Set() },
          { ...say("Abuse"), version },
        ),
      );
      const of = { plan: 1, version, comment: given.ok ? given.value.id : "" };
      await test.as(MORAG, async (scope) => {
        const back = { ...of, seen: "to-read", state: "kept-back", reason: "Abuse" } as const;
        expect(await judgeComment(scope, back)).toMatchObject({ ok: true });
        await closeConsultation(scope, { ...(await seen(scope, version)), reason: "Done" });
        await approval(scope, version, board);
        const after = { ...of, seen: "kept-back", state: "shown", reason: null } as const;
        expect(await publishApproved(scope, await seen(scope, version))).toMatchObject({ ok: true });
        expect(await judgeComment(scope, after)).toEqual({
          ok: false,
          refusal: { reason: "version-ended" },
        });
      });
    }));

  it("that was open ends on the day on which its version is withdrawn, or another takes its place", () =>
    withApp(async (test) => {
      const closedAt = (version: number) =>
        test.as(MORAG, async (scope) => {
          const { id } = await getVersion(scope, (await getPlan(scope, 1)).id, version);
          return (await findConsultation(scope, id))?.closedAt;
        });
      const first = await forward(test);
      await consult(test, first.version);
      expect(await closedAt(first.version)).toBeNull();
      const second = await forward(test);
      expect(await closedAt(first.version)).toEqual(TODAY);
      await consult(test, second.version);
      await test.as(MORAG, async (scope) => {
        await withdrawVersion(scope, { ...(await seen(scope, second.version)), reason: "Not yet" });
      });
      expect(await closedAt(second.version)).toEqual(TODAY);
    }));

  it("can be given longer, and never less", () =>
    withApp(async (test) => {
      const { version } = await forward(test);
      await consult(test, version);
      await test.as(MORAG, async (scope) => {
        const earlier = { ...(await seen(scope, version)), closesOn: on("2026-12-01") };
        expect(await changeClosingDay(scope, earlier)).toMatchObject({ refusal: { reason: "not-later" } });
        const later = { ...earlier, closesOn: on("2027-01-15") };
        expect(await changeClosingDay(scope, later)).toMatchObject({ ok: true });
      });
    }));
});

it("a review of what is published is opened by who publishes, and by nobody else", () =>
  withApp(async (test) => {
    await test.as("Iain Rennie", async (scope) => {
      expect(() => beginReview(scope, { plan: 1, version: 1, steps: 0, note: null })).toThrow(Forbidden);
    });
    await test.as(MORAG, async (scope) => {
      expect(await beginReview(scope, { ...(await seen(scope, 1)), note: null })).toMatchObject({ ok: true });
      expect((await getVersion(scope, (await getPlan(scope, 1)).id, 1)).state).toBe("under-review");
    });
    expect((await publicWords(test)).version).toBe(1);
  }));
