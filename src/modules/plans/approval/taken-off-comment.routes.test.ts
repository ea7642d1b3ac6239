import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getVersion } from "../versions/plan-version.store.ts";
import { closeConsultation } from "./close-consultation.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import { judgeComment } from "./judge-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { takeOffComment } from "./take-off-comment.ts";
import { approveBy, consultOn, forwardToBoard, sayFromOutside, seenVersion } from "./testing/on-its-way.ts";

const MORAG = "Morag Innes";
const EWAN = "Ewan Laird";
const WORDS = "The Rennies at the mill";
const ANSWER = "We have spoken with the Rennies";
const GONE = [WORDS, ANSWER, "Jean"];
const INSTEAD =
  "A comment was taken off by the partnership on 23 November 2026: it told details of somebody’s life.";

interface Said {
  readonly version: number;
  readonly comment: string;
  readonly publicPage: string;
  readonly deskPage: string;
}

/** A comment of somebody from outside, which was shown and answered; its version published with it, or not yet. */
async function answered(test: TestApp, isPublished = true): Promise<Said> {
  return test.as(MORAG, async (scope) => {
    const { version, board } = await forwardToBoard(scope);
    await consultOn(scope, version);
    const comment = await sayFromOutside(scope, version, `${WORDS} need it most.`);
    const of = { plan: 1, version, comment };
    const verdict = { seen: "to-read", state: "shown", reason: null } as const;
    expect((await judgeComment(scope, { ...of, ...verdict })).ok).toBe(true);
    if (isPublished) {
      const answer = { answeredAt: null, outcome: "taken-up", answer: `${ANSWER}.` } as const;
      expect((await replyToComment(scope, { ...of, ...answer })).ok).toBe(true);
      await closeConsultation(scope, { ...(await seenVersion(scope, version)), reason: "All is said" });
      expect((await approveBy(scope, version, board)).ok).toBe(true);
      expect((await publishApproved(scope, await seenVersion(scope, version))).ok).toBe(true);
    }
    const deskPage = `/strathbrae/desk/plans/1/versions/${version}/comments`;
    return { version, comment, deskPage, publicPage: `/strathbrae/plans/1/versions/${version}/comments` };
  });
}

/** What a page or a file says, which is there. */
async function textOf(test: TestApp, path: string, who?: string): Promise<string> {
  const answer = await test.get(path, who);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

const found = (text: string, words: readonly string[]) => words.filter((one) => text.includes(one));

describe("a comment that was shown to everyone", () => {
  it("is taken off every public page and file, and stays counted with the day and the kind of reason", () =>
    withApp(async (test) => {
      const { comment, publicPage, deskPage } = await answered(test);
      const places = [
        publicPage,
        `${publicPage}.csv`,
        "/strathbrae/plans/1/consultation",
        "/strathbrae/plans/1",
        "/strathbrae/changes",
        "/strathbrae/changes.atom",
        "/strathbrae/open-data/plans/1.json",
        "/strathbrae/search?q=Rennies",
      ];
      expect(found(await textOf(test, publicPage), GONE)).toEqual(GONE);
      expect(found(await textOf(test, `${publicPage}.csv`), GONE)).toEqual(GONE);
      const sent = { as: "details", takenOffReason: "It names a family.", takingOff: "yes" };
      const taken = await test.post(`${deskPage}/${comment}/taking-off`, sent, MORAG);
      expect(taken.headers.get("location")).toBe(`${deskPage}/${comment}?said=taken-off`);
      for (const path of places) {
        const text = await textOf(test, path);
        expect([path, found(text, [...GONE, "It names a family"])]).toEqual([path, []]);
      }
      expect(await textOf(test, publicPage)).toContain(INSTEAD);
      expect(await textOf(test, publicPage)).toContain("One comment: one taken up.");
      expect(await textOf(test, `${publicPage}.csv`)).toContain(INSTEAD);
    }));

  it("is read at the desk by those who may moderate alone, and is in no file", () =>
    withApp(async (test) => {
      const { version, comment, deskPage } = await answered(test);
      expect(found(await textOf(test, deskPage, EWAN), GONE)).toEqual(GONE);
      await test.as(MORAG, (scope) =>
        takeOffComment(scope, {
          ...{ plan: 1, version, comment, as: "details", reason: "It names a family.", erase: false },
        }),
      );
      for (const path of [deskPage, `${deskPage}/${comment}`]) {
        expect([path, found(await textOf(test, path, EWAN), GONE)]).toEqual([path, []]);
        expect(await textOf(test, path, EWAN)).toContain(INSTEAD);
        expect(found(await textOf(test, path, MORAG), [WORDS, INSTEAD])).toEqual([WORDS, INSTEAD]);
      }
      expect(found(await textOf(test, `${deskPage}.csv`, MORAG), GONE)).toEqual([]);
    }));

  it("is erased for good, and the ledger keeps who, when and why without the words", () =>
    withApp(async (test) => {
      const { version, comment, deskPage } = await answered(test);
      const sent = { as: "details", takenOffReason: "It names a family.", takingOff: "yes" };
      await test.post(`${deskPage}/${comment}/taking-off`, sent, MORAG);
      const erased = await test.post(`${deskPage}/${comment}/taking-off`, { ...sent, erase: "yes" }, MORAG);
      expect(erased.headers.get("location")).toBe(`${deskPage}/${comment}?said=erased`);
      const page = await textOf(test, `${deskPage}/${comment}`, MORAG);
      expect(found(page, GONE)).toEqual([]);
      expect(page).toContain("erased for good");
      const again = await test.post(`${deskPage}/${comment}/taking-off`, { ...sent, erase: "yes" }, MORAG);
      expect(again.status).toBe(409);
      await test.as(MORAG, async (scope) => {
        const kept = await getVersion(scope, (await getPlan(scope, 1)).id, version);
        const consultation = await findConsultation(scope, kept.id);
        const [row] = await listComments(scope, [consultation?.id ?? ""]);
        expect(row).toMatchObject({ text: "", answer: null, name: null, email: null, outcome: "taken-up" });
        const events = await listEventsOf(scope, { kind: "comment", id: comment });
        const off = events.filter(({ event }) => event === "plans.comment.taken-off");
        expect(off.map(({ facts }) => facts.erased ?? false).toSorted()).toEqual([false, true]);
        expect(found(JSON.stringify(events), GONE)).toEqual([]);
        expect(JSON.stringify(off)).toContain("It names a family.");
      });
    }));

  it("needs its kind and its reason, and is not for a contributor", () =>
    withApp(async (test) => {
      const { version, comment, deskPage } = await answered(test);
      const bare = await test.post(`${deskPage}/${comment}/taking-off`, { takingOff: "yes" }, MORAG);
      expect(bare.status).toBe(422);
      const text = await bare.text();
      expect(text).toContain("Choose what people read in its place");
      expect(text).toContain("Say why, in a sentence");
      await test.as(EWAN, async (scope) => {
        const taking = { plan: 1, version, comment, as: "abuse", reason: "x", erase: true } as const;
        expect(() => takeOffComment(scope, taking)).toThrow(Forbidden);
      });
    }));

  it("is kept back instead while nobody has answered it", () =>
    withApp(async (test) => {
      const { version, comment } = await answered(test, false);
      await test.as(MORAG, async (scope) => {
        const taking = { plan: 1, version, comment, as: "abuse", reason: "x", erase: false } as const;
        expect(await takeOffComment(scope, taking)).toEqual({
          ok: false,
          refusal: { reason: "not-answered" },
        });
      });
    }));
});
