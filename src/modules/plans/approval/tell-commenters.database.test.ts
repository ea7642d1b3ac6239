import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { closeConsultation } from "./close-consultation.ts";
import { giveComment } from "./give-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { tellCommenters } from "./tell-commenters.ts";
import { approveBy, consultOn, forwardToBoard, seenVersion } from "./testing/on-its-way.ts";
import { withdrawVersion } from "./withdraw-version.ts";

const MORAG = "Morag Innes";
const EWAN = "Ewan Laird";
const TENANT = { slug: "strathbrae", name: "Strathbrae" } as Parameters<typeof tellCommenters.due>[1];
const BASE = "https://strathbrae.example";

const idOf = (test: TestApp, who: string) =>
  test.as(who, async ({ actor }) => (actor.kind === "person" ? actor.id : ""));

function at(scope: Scope, moment: string): Scope {
  const at = new Date(moment);
  return { ...scope, at, asOn: dayInScotland(at) };
}

/** What is owed to somebody at a moment, and the letter that would be made of it then. */
async function mailOf(scope: Scope, personId: string) {
  const due = (await tellCommenters.due(scope, TENANT)).filter((one) => one.personId === personId);
  const digest: DigestAsked = {
    ...{ digestId: crypto.randomUUID(), personId, baseUrl: BASE },
    keys: new Set(due.map(({ key }) => key)),
    secretFor: (words) => `secret of ${words}`,
    once: (_, find) => find(),
  };
  return { due, compose: (scope: Scope) => tellCommenters.compose(scope, TENANT, digest) };
}

const say = (test: TestApp, version: number) =>
  test.as(EWAN, async (scope) => {
    const place = { actionId: null, improvementId: null };
    const given = await giveComment(scope, { plan: 1, version, text: "Name the halls", ...place });
    return given.ok ? given.value.id : "";
  });

const answer = (scope: Scope, version: number, comment: string) =>
  replyToComment(scope, {
    ...{ plan: 1, version, comment, answeredAt: null },
    ...{ outcome: "partly", answer: "Two of them." },
  });

/** The demo has a consultation of its own; what is told of it stands aside. */
const begin = (test: TestApp) =>
  test.as(MORAG, async (scope) => {
    const { version, board } = await forwardToBoard(scope);
    await consultOn(scope, version, "partners");
    return { version, board };
  });

describe("the letter that asks for comments", () => {
  it("goes to partners' contacts until the last day is over, London time, and to nobody who has commented", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, EWAN);
      const before = await test.as(MORAG, async (scope) => (await mailOf(scope, ewan)).due.length);
      const { version } = await begin(test);
      const owed = (moment: string) =>
        test.as(MORAG, async (scope) => (await mailOf(at(scope, moment), ewan)).due.length - before);
      expect(await owed("2026-11-23T12:00:00Z")).toBe(1);
      expect(await owed("2026-12-18T23:59:00Z")).toBe(1);
      const mail = await test.as(MORAG, (scope) => mailOf(scope, ewan));
      const letter = await test.as(MORAG, mail.compose);
      expect(letter?.subject).toContain("Say what you think of");
      const thing = letter?.things.find(({ act }) => act?.href.includes("/plans/1/"));
      expect(thing?.lines.map(({ text }) => text)).toContain("Comments are taken until 18 December 2026.");
      expect(thing?.act?.href).toBe(`${BASE}/strathbrae/desk/plans/1/versions/${version}/comments`);
      await say(test, version);
      expect(await owed("2026-11-23T12:00:00Z")).toBe(0);
      const late = await test.as(MORAG, mail.compose);
      expect(late?.things.some(({ act }) => act?.href.includes("/plans/1/")) ?? false).toBe(false);
    }));

  it("is not written any more once the version is withdrawn", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, EWAN);
      const before = await test.as(MORAG, async (scope) => (await mailOf(scope, ewan)).due.length);
      const { version } = await begin(test);
      const mail = await test.as(MORAG, (scope) => mailOf(scope, ewan));
      expect(mail.due).toHaveLength(before + 1);
      await test.as(MORAG, async (scope) => {
        await withdrawVersion(scope, { ...(await seenVersion(scope, version)), reason: "Not yet" });
        expect((await mailOf(scope, ewan)).due).toHaveLength(before);
      });
      const letter = await test.as(MORAG, mail.compose);
      expect(letter?.things.some(({ act }) => act?.href.includes("/plans/1/")) ?? false).toBe(false);
    }));
});

describe("the news that a comment is answered", () => {
  it("reaches whoever gave it, with what became of it and where the answer stands", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, EWAN);
      const { version } = await begin(test);
      const comment = await say(test, version);
      await test.as(MORAG, (scope) => answer(scope, version, comment));
      const mail = await test.as(MORAG, (scope) => mailOf(scope, ewan));
      expect(mail.due.filter(({ weight }) => weight === "news").map(({ key }) => key)).toContain(
        `comment/${comment}/answered`,
      );
      const letter = await test.as(MORAG, mail.compose);
      expect(letter?.news?.items.map(({ text, href }) => [text.split(": ").at(-1), href])).toContainEqual([
        "taken up in part.",
        `${BASE}/strathbrae/desk/plans/1/versions/${version}/comments/${comment}`,
      ]);
      const others = await test.as(MORAG, async (scope) => tellCommenters.due(scope, TENANT));
      expect(others.filter(({ key }) => key.includes(comment)).map(({ personId }) => personId)).toEqual([
        ewan,
      ]);
    }));

  it("is not lost where the version is published on the same day, and is no news any more a month later", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, EWAN);
      const { version, board } = await begin(test);
      const comment = await say(test, version);
      await test.as(MORAG, async (scope) => {
        await answer(scope, version, comment);
        await closeConsultation(scope, { ...(await seenVersion(scope, version)), reason: "Done" });
        await approveBy(scope, version, board);
        await publishApproved(scope, await seenVersion(scope, version));
        const keys = async (moment: string) =>
          (await mailOf(at(scope, moment), ewan)).due.map(({ key }) => key);
        expect(await keys("2026-11-23T18:00:00Z")).toContain(`comment/${comment}/answered`);
        expect(await keys("2027-01-10T10:00:00Z")).not.toContain(`comment/${comment}/answered`);
      });
    }));
});
