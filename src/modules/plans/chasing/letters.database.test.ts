import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { gatherParts } from "../../../platform/mail/letter-words.ts";
import { plainLetter } from "../../../platform/mail/plain-letter.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked } from "../../../platform/web/room.ts";
import { getAction } from "../actions/action.store.ts";
import { addUpdate } from "../updates/add-update.ts";
import { askLetters } from "./ask-letters.ts";
import { handBackAsk } from "./hand-back-ask.ts";
import { tellOfficers } from "./tell-officers.ts";

type Tenant = Parameters<typeof askLetters.due>[1];
const TENANT = { slug: "strathbrae", name: "Strathbrae" } as Tenant;

function on(scope: Scope, date: string): Scope {
  const at = new Date(`${date}T12:00:00Z`);
  return { ...scope, at, asOn: dayInScotland(at) };
}

const idOf = (test: TestApp, who: string) =>
  test.as(who, async ({ actor }) => (actor.kind === "person" ? actor.id : ""));

/** The mail that somebody would get now, written down and composed. */
async function mailOf(scope: Scope, personId: string, source = askLetters) {
  const due = (await source.due(scope, TENANT)).filter((one) => one.personId === personId);
  const digest: DigestAsked = {
    digestId: crypto.randomUUID(),
    personId,
    keys: new Set(due.map(({ key }) => key)),
    baseUrl: "https://strathbrae.example",
    secretFor: (words) => `secret of ${words}`,
    once: (_, find) => find(),
  };
  await source.wrote?.(scope, TENANT, [digest]);
  return { digest, compose: () => source.compose(scope, TENANT, digest) };
}

const said = { status: "in-progress", done: "Two pilots run.", next: "", audience: "partners" } as const;

describe("the mail that asks", () => {
  it("says in its subject what is needed by when, and for each action how it stands, with a link of its reader's own", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, "Ewan Laird");
      await test.as("Morag Innes", async (scope) => {
        const part = await (await mailOf(scope, ewan)).compose();
        expect(part?.subject).toBe("Two actions of yours need an update by Friday");
        expect(part?.opening).toEqual([
          "It takes about two minutes and you do not need a password.",
          "What you write goes into the Board’s paper.",
        ]);
        expect(part?.things.map(({ title }) => title)).toEqual([
          "1.4 Run small pilots, led from the bottom up",
          "4.3 Refresh the list every year",
        ]);
        const links = part?.things.map(({ act }) => act?.href ?? "") ?? [];
        expect(new Set(links).size).toBe(2);
        for (const link of links) expect(link).toMatch(/^https:\/\/strathbrae\.example\/strathbrae\/u\//);
        expect(part?.closing[0]).toBe(
          "This link is yours: it works for these two actions until 14 December 2026.",
        );
        const words = part
          ? plainLetter(gatherParts([part], "Hello Ewan.", "https://strathbrae.example/m"))
          : "";
        expect(words).toContain("Hello Ewan. It takes about two minutes");
      });
    }));

  it("is not composed for what was answered after it was written down, and leaves that out of the rest", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, "Ewan Laird");
      await test.as("Morag Innes", async (scope) => {
        const mail = await mailOf(scope, ewan);
        await test.as("Ewan Laird", (own) => addUpdate(own, 4, said));
        expect((await mail.compose())?.things.map(({ title }) => title)).toEqual([
          "4.3 Refresh the list every year",
        ]);
        const action = await getAction(scope, 15);
        expect(action.text).toBe("Refresh the list every year");
        await test.as("Ewan Laird", (own) => addUpdate(own, 15, { ...said, status: "ongoing" }));
        expect(await mail.compose()).toBeNull();
      });
    }));

  it("says after the due day that it has passed, and that the answer still counts", () =>
    withApp(async (test) => {
      const ewan = await idOf(test, "Ewan Laird");
      await test.as("Morag Innes", async (scope) => {
        const part = await (await mailOf(on(scope, "2026-11-30"), ewan)).compose();
        expect(part?.subject).toBe("Two actions of yours were to be updated by 27 November");
        expect(part?.opening).toContain("Your answer still counts.");
      });
    }));

  it("goes to nobody who owes nothing, and to nobody of another partnership", () =>
    withApp(async (test) => {
      const aisha = await idOf(test, "Aisha Malik");
      await test.as("Morag Innes", async (scope) => {
        expect((await askLetters.due(scope, TENANT)).some(({ personId }) => personId === aisha)).toBe(false);
        expect(await (await mailOf(scope, aisha)).compose()).toBeNull();
      });
      await test.as("Ruaridh Munro", async (scope) => {
        expect(await askLetters.due(scope, TENANT)).toEqual([]);
      });
    }));
});

describe("what the lead officer is told", () => {
  it("is who has not answered, from the day set for it and not before, and only those who set the calendar", () =>
    withApp(async (test) => {
      const morag = await idOf(test, "Morag Innes");
      const fiona = await idOf(test, "Fiona Geddes");
      await test.as("Morag Innes", async (scope) => {
        expect(await tellOfficers.due(on(scope, "2026-12-03"), TENANT)).toEqual([]);
        const due = await tellOfficers.due(on(scope, "2026-12-04"), TENANT);
        expect(new Set(due.map(({ personId }) => personId))).toEqual(new Set([morag, fiona]));
        const part = await (await mailOf(on(scope, "2026-12-04"), morag, tellOfficers)).compose();
        expect(part?.subject).toBe("Some updates have not come");
        expect(part?.things[0]?.lines[0]?.text).toBe(
          "Two people have not answered: Ewan Laird and you yourself.",
        );
        expect(part?.things[0]?.lines[1]?.text).toBe(
          "They were asked and reminded. Nobody else is told of it.",
        );
        expect(part?.things[0]?.act?.href).toBe(
          "https://strathbrae.example/strathbrae/desk/plans/1/rounds/2026-11-27",
        );
      });
    }));

  it("is an action that was handed back, until it is settled", () =>
    withApp(async (test) => {
      const morag = await idOf(test, "Morag Innes");
      const ewan = await idOf(test, "Ewan Laird");
      await test.as("Morag Innes", async (scope) => {
        const action = await getAction(scope, 4);
        const back = { actionId: action.id, personId: ewan, reason: "The police lead this now." };
        await test.as("Ewan Laird", (own) => handBackAsk(own, back));
        const mail = await mailOf(scope, morag, tellOfficers);
        const part = await mail.compose();
        expect(part?.subject).toBe("An action was handed back");
        expect(part?.things[0]?.lines.map(({ text }) => text)).toEqual([
          "Ewan Laird says: this is not my action.",
          "“The police lead this now.”",
        ]);
      });
    }));
});
