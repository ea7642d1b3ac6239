import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { digestLetter } from "../src/app/clock/digest-letter.ts";
import { tick } from "../src/app/clock/tick.ts";
import type { House } from "../src/app/house.ts";
import { dayInScotland } from "../src/kernel/calendar-date.ts";
import { roleGrants } from "../src/modules/people/person.table.ts";
import { seedPerson } from "../src/modules/people/testing.ts";
import { getAction } from "../src/modules/plans/actions/action.store.ts";
import { changeLeadRow, listLeadRows } from "../src/modules/plans/actions/lead.store.ts";
import { tellWeek } from "../src/modules/plans/chasing/tell-week.ts";
import { addUpdate } from "../src/modules/plans/updates/add-update.ts";
import { silentLog } from "../src/platform/log/log.ts";
import { setMailChoiceRow } from "../src/platform/mail/digest.store.ts";
import type { Mail } from "../src/platform/mail/mail.ts";
import { emptyPostbox } from "../src/platform/mail/postman.ts";
import type { HowOftenNews } from "../src/platform/mail/who-is-written-to.ts";
import type { Scope } from "../src/platform/scope/scope.ts";
import { type TestApp, TODAY, withApp } from "./harness/app.ts";

const HEADING = "What changed in your plans last week";
const said = { status: "in-progress", done: "Two pilots run.", next: "", audience: "partners" } as const;

function on(scope: Scope, date: string): Scope {
  const at = new Date(`${date}T12:00:00Z`);
  return { ...scope, at, asOn: dayInScotland(at) };
}

/** How an action goes, said for partners alone in the week before the day of the test. */
const sayInWeek = (test: TestApp) =>
  test.as("Ewan Laird", (scope) => addUpdate(on(scope, "2026-11-18"), 4, said));

/** The service at a moment, with the news of the week as all that it mails. */
function newsAlone({ house }: TestApp, at = TODAY): House {
  const rooms = house.rooms.map((room) => ({
    ...room,
    gives: { letters: (room.gives?.letters ?? []).filter((source) => source === tellWeek) },
  }));
  return { ...house, rooms, now: () => at, log: silentLog };
}

async function mailsOf(house: House): Promise<Mail[]> {
  await tick(house, house.now());
  return deliver(house);
}

async function deliver(house: House): Promise<Mail[]> {
  const mails: Mail[] = [];
  const carry = async (mail: Mail) => void mails.push(mail);
  await emptyPostbox(house.pool, { digest: digestLetter(house) }, carry, house.now, silentLog);
  return mails;
}

const seed = (test: TestApp, name: string, roles: readonly "viewer"[]) =>
  test.as("Morag Innes", (scope) =>
    seedPerson(scope, {
      name,
      email: `${name.split(" ")[0]?.toLowerCase()}@body.example`,
      roles: [...roles],
    }),
  );

function choose(test: TestApp, personId: string, news: HowOftenNews): Promise<boolean> {
  return test.as("Morag Innes", (scope) =>
    setMailChoiceRow(scope, 0, {
      ...{ personId, news, fromHour: 8, toHour: 18, weekdaysOnly: true, pausedUntil: null },
    }),
  );
}

describe("the news of the week", () => {
  it("reach whoever reads the plans at the desk, and nobody who may not read words for partners, though they answer for the action", () =>
    withApp(async (test) => {
      await sayInWeek(test);
      await seed(test, "Iona Reader", ["viewer"]);
      const outsider = await seed(test, "Struan Outside", []);
      await test.as("Morag Innes", async (scope) => {
        const { id } = await getAction(scope, 4);
        for (const lead of await listLeadRows(scope, [id]))
          await changeLeadRow(scope, lead.id, { answeringPersonId: outsider });
      });
      const mails = await mailsOf(newsAlone(test));
      expect(mails.find(({ to }) => to.startsWith("iona"))?.text).toContain("1.4 Run small pilots");
      expect(mails.filter(({ to }) => to.startsWith("struan"))).toEqual([]);
    }));

  it("are not told to somebody whose role ended between the writing and the sending", () =>
    withApp(async (test) => {
      await sayInWeek(test);
      const reader = await seed(test, "Iona Reader", ["viewer"]);
      const house = newsAlone(test);
      await tick(house, TODAY);
      await test.as("Morag Innes", (scope) =>
        scope.database
          .update(roleGrants)
          .set({ toOn: dayInScotland(new Date("2026-11-20T12:00:00Z")) })
          .where(eq(roleGrants.personId, reader)),
      );
      const mails = await deliver(house);
      expect(mails.length).toBeGreaterThan(0);
      expect(mails.filter(({ to }) => to.startsWith("iona"))).toEqual([]);
    }));

  it("are none in a week in which nothing changed", () =>
    withApp(async (test) => {
      await sayInWeek(test);
      await test.as("Morag Innes", async (scope) => {
        const tenant = { slug: "strathbrae" } as Parameters<typeof tellWeek.due>[1];
        expect(await tellWeek.due(scope, tenant)).not.toEqual([]);
        expect(await tellWeek.due(on(scope, "2025-06-11"), tenant)).toEqual([]);
      });
    }));

  it("come as often as their reader chose, and once of each week", () =>
    withApp(async (test) => {
      await sayInWeek(test);
      await seed(test, "Iona Usual", ["viewer"]);
      await choose(test, await seed(test, "Struan Never", ["viewer"]), "never");
      await choose(test, await seed(test, "Una Daily", ["viewer"]), "daily");
      const to = (await mailsOf(newsAlone(test))).map((mail) => mail.to.split("@")[0]);
      expect(to).toEqual(expect.arrayContaining(["iona", "una"]));
      expect(to).not.toContain("struan");
      expect(await mailsOf(newsAlone(test, new Date("2026-11-24T10:00:00Z")))).toEqual([]);
    }));

  it("stand after what is owed, in the one mail of the day, whose subject is what is owed", () =>
    withApp(async (test) => {
      const house: House = { ...test.house, now: () => TODAY, log: silentLog };
      const mails = (await mailsOf(house)).filter(({ to }) => to.startsWith("ewan"));
      expect(mails).toHaveLength(1);
      const [mail] = mails;
      expect(mail?.subject).toBe("Two actions of yours need an update by Friday");
      for (const words of [mail?.text ?? "", mail?.html ?? ""]) {
        expect(words.indexOf(HEADING)).toBeGreaterThan(words.indexOf("Refresh the list every year"));
        expect(words.indexOf("You get at most one e-mail a day")).toBeGreaterThan(words.indexOf(HEADING));
      }
    }));
});
