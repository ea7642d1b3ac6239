import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { listApprovalsNeedingYou } from "./approval-needs.store.ts";
import { closeConsultation } from "./close-consultation.ts";
import { giveComment } from "./give-comment.ts";
import { judgeComment } from "./judge-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { sendToGroup } from "./send-to-group.ts";
import { approveBy, consultOn, forwardToBoard, sayFromOutside, seenVersion } from "./testing/on-its-way.ts";
import { withdrawVersion } from "./withdraw-version.ts";

const MORAG = "Morag Innes";
const CLERK = "Iain Rennie";
const TENANT = { slug: "strathbrae" } as Parameters<typeof listApprovalsNeedingYou>[1];

/** What of the version on its way waits for somebody, by its titles: other plans of the demo stand aside. */
const needsOf = (test: TestApp, who: string, version: number) =>
  test.as(who, async (scope) =>
    (await listApprovalsNeedingYou(scope, TENANT)).filter(({ href }) =>
      href.includes(`/desk/plans/1/versions/${version}`),
    ),
  );
const titles = async (test: TestApp, who: string, version: number) =>
  (await needsOf(test, who, version)).map(({ title }) => title);

describe("what of a version on its way waits for somebody", () => {
  it("is the decision of the group it was sent to, for the clerk, until that is recorded", () =>
    withApp(async (test) => {
      const { version, board } = await test.as(MORAG, forwardToBoard);
      expect(await titles(test, CLERK, version)).toEqual([]);
      await test.as(MORAG, async (scope) => {
        await sendToGroup(scope, { ...(await seenVersion(scope, version)), groupId: board, note: null });
      });
      const [need] = await needsOf(test, CLERK, version);
      expect(need).toMatchObject({
        title: "Record what the Strategic Board decides",
        href: `/strathbrae/desk/plans/1/versions/${version}#decide`,
        when: "Sent 23 Nov 2026",
      });
      await test.as(CLERK, (scope) => approveBy(scope, version, board));
      expect(await titles(test, CLERK, version)).toEqual([]);
      expect(await titles(test, MORAG, version)).toEqual(["Publish the approved version"]);
      await test.as(MORAG, async (scope) => {
        await publishApproved(scope, await seenVersion(scope, version));
      });
      expect(await titles(test, MORAG, version)).toEqual([]);
    }));

  it("is the reading of what came from outside, then the answer to it, then nothing", () =>
    withApp(async (test) => {
      const { version } = await test.as(MORAG, forwardToBoard);
      await test.as(MORAG, (scope) => consultOn(scope, version));
      const id = await test.as(MORAG, (scope) => sayFromOutside(scope, version, "More buses"));
      await test.as(MORAG, (scope) => sayFromOutside(scope, version, "More halls"));
      const [unread] = await needsOf(test, MORAG, version);
      expect(unread).toMatchObject({
        title: "Read 2 comments from outside",
        href: `/strathbrae/desk/plans/1/versions/${version}/comments?show=to-read`,
      });
      const comment = { plan: 1, version, comment: id };
      await test.as(MORAG, async (scope) => {
        await judgeComment(scope, { ...comment, seen: "to-read", state: "shown", reason: null });
      });
      expect(await titles(test, MORAG, version)).toEqual(["Read 1 comment from outside", "Answer 1 comment"]);
      await test.as(MORAG, async (scope) => {
        await replyToComment(scope, {
          ...comment,
          ...{ answeredAt: null, outcome: "noted", answer: "Thank you." },
        });
      });
      expect(await titles(test, MORAG, version)).toEqual(["Read 1 comment from outside"]);
      // The clerk neither reads nor answers them, and those who only comment do neither.
      expect(await titles(test, CLERK, version)).toEqual([]);
      expect(await titles(test, "Ewan Laird", version)).toEqual([]);
    }));

  it("stays when the consultation has closed, and goes with the version", () =>
    withApp(async (test) => {
      const { version } = await test.as(MORAG, forwardToBoard);
      await test.as(MORAG, (scope) => consultOn(scope, version, "partners"));
      await test.as("Ewan Laird", async (scope) => {
        const place = { actionId: null, improvementId: null };
        await giveComment(scope, { plan: 1, version, text: "Name the halls", ...place });
      });
      await test.as(MORAG, async (scope) => {
        await closeConsultation(scope, { ...(await seenVersion(scope, version)), reason: "Done" });
      });
      expect(await titles(test, MORAG, version)).toEqual(["Answer 1 comment"]);
      await test.as(MORAG, async (scope) => {
        await withdrawVersion(scope, { ...(await seenVersion(scope, version)), reason: "Not yet" });
      });
      expect(await titles(test, MORAG, version)).toEqual([]);
    }));
});
