import { describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, TODAY, withApp } from "../../test/harness/app.ts";
import { testBrowser } from "../../test/harness/test-browser.ts";
import { listPeople, peoplePaths } from "../modules/people/index.ts";
import { seedPerson } from "../modules/people/testing.ts";
import { silentLog } from "../platform/log/log.ts";
import type { Mail } from "../platform/mail/mail.ts";
import { emptyPostbox } from "../platform/mail/postman.ts";
import { openFrontDoor } from "./front-door.tsx";
import { invitationLetter } from "./invitation-letter.ts";

const ADMIN = "Fiona Geddes";
const ACCEPTANCE = "/strathbrae/invitation/acceptance";

/** Eilidh Sim, who works with Strathbrae and has never signed in. */
const addEilidh = (test: TestApp, facts: Partial<Parameters<typeof seedPerson>[1]> = {}) =>
  test.as(ADMIN, (scope) =>
    seedPerson(scope, {
      name: "Eilidh Sim",
      email: "eilidh.sim@strathbrae.example",
      roles: ["board-member"],
      ...facts,
    }),
  );

const invite = (test: TestApp, id: string, who = ADMIN) =>
  test.post(peoplePaths.invitation("strathbrae", id), {}, who);

async function mailsOf(test: TestApp, house = test.house): Promise<Mail[]> {
  const mails: Mail[] = [];
  const composers = { invitation: invitationLetter(house) };
  await emptyPostbox(house.pool, composers, async (mail) => void mails.push(mail), house.now, silentLog);
  return mails;
}

/** The parts of the link in a mail, as its page sends them. */
function linkIn(mail: Mail | undefined) {
  const [, path = "", id = "", secret = ""] =
    /http:\/\/commonty\.test(\/strathbrae\/invitation\/([\w-]+)\/([\w%-]+))/.exec(mail?.text ?? "") ?? [];
  return { path, fields: { id, secret } };
}

const pageOf = async (test: TestApp, id: string) =>
  (await test.get(peoplePaths.person("strathbrae", id), ADMIN)).text();

/** The same house some days later. */
function later(test: TestApp, days: number): TestApp {
  const house = { ...test.house, now: () => new Date(TODAY.getTime() + days * 86_400_000) };
  return { ...test, house, app: openFrontDoor(house) };
}

const accept = async (test: TestApp, fields: Record<string, string>, path = ACCEPTANCE) => {
  const browser = await testBrowser(test);
  return { browser, answer: await browser.post(path, fields) };
};

describe("an invitation to sign in", () => {
  it("is one mail with a link to a button, which gives an account and signs in, once", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      expect((await invite(test, id)).status).toBe(303);
      const [mail, second] = await mailsOf(test);
      expect([mail?.to, second]).toEqual(["eilidh.sim@strathbrae.example", undefined]);
      expect(mail?.text).toContain("Fiona Geddes invites you");
      expect(await pageOf(test, id)).toContain("Invited on 23 Nov 2026");
      const { path, fields } = linkIn(mail);
      // A scanner of mails opens the link, twice: nothing comes of it.
      for (let round = 0; round < 2; round += 1)
        expect((await test.get(path)).headers.getSetCookie()).toEqual([]);
      expect(await pageOf(test, id)).toContain("cannot sign in yet");
      const { browser, answer } = await accept(test, fields);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/strathbrae/desk"]);
      expect(await (await browser.get("/strathbrae/desk/permissions")).text()).toContain("Eilidh");
      const again = await accept(test, fields);
      expect([again.answer.status, again.answer.headers.getSetCookie()]).toEqual([422, []]);
      expect(await pageOf(test, id)).toContain("Eilidh Sim can sign in");
      const events = await test.as(ADMIN, ({ database }) =>
        database.execute(
          `select event, actor_id = '${id}' as by_them from ledger.entry where subject_id = '${id}' order by sequence`,
        ),
      );
      expect(events.rows).toEqual([
        { event: "people.invitation.sent", by_them: false },
        { event: "people.invitation.accepted", by_them: true },
      ]);
    }));

  it("works for seven days; sent again it works anew, and the link of the mail before does not", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      await invite(test, id);
      const first = linkIn((await mailsOf(test))[0]).fields;
      const week = later(test, 7);
      expect((await accept(week, first)).answer.status).toBe(422);
      const page = await week.app.request(`${BASE_URL}${peoplePaths.person("strathbrae", id)}`, {
        headers: { cookie: await test.signIn(ADMIN) },
      });
      expect(await page.text()).toContain("lapsed on 30 Nov 2026");
      await invite(test, id);
      const second = linkIn((await mailsOf(test))[0]).fields;
      expect((await accept(test, first)).answer.status).toBe(422);
      expect((await accept(later(test, 6), second)).answer.status).toBe(303);
    }));

  it("is taken back, and neither its link nor its mail that waits does anything then", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      await invite(test, id);
      const { fields } = linkIn((await mailsOf(test))[0]);
      const ended = await test.post(peoplePaths.invitationEnd("strathbrae", id), {}, ADMIN);
      expect(ended.status).toBe(303);
      expect((await accept(test, fields)).answer.status).toBe(422);
      await invite(test, id);
      await test.post(peoplePaths.invitationEnd("strathbrae", id), {}, ADMIN);
      expect(await mailsOf(test)).toEqual([]);
      expect(await pageOf(test, id)).toContain("Taken back on 23 Nov 2026");
    }));

  it("is for the address that it was sent to, as long as the person has it", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      await invite(test, id);
      const { fields } = linkIn((await mailsOf(test))[0]);
      await test.as(ADMIN, ({ database }) =>
        database.execute(`update people.person set email = 'e.sim@strathbrae.example' where id = '${id}'`),
      );
      expect((await accept(test, fields)).answer.status).toBe(422);
    }));

  it("tells the same, byte for byte, of a false secret, of an invitation there never was, and of another partnership's", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      await invite(test, id);
      const { path, fields } = linkIn((await mailsOf(test))[0]);
      const told = async (answer: Response) => ({
        status: answer.status,
        headers: JSON.stringify([...answer.headers]),
        body: await answer.text(),
      });
      const never = crypto.randomUUID();
      const refused = [
        await told((await accept(test, { ...fields, secret: "x".repeat(fields.secret.length) })).answer),
        await told((await accept(test, { ...fields, secret: "x" })).answer),
        await told((await accept(test, { ...fields, id: never })).answer),
        await told((await accept(test, { id: "no id", secret: "x" })).answer),
      ];
      expect(new Set(refused.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(refused[0]?.status).toBe(422);
      const elsewhere = await accept(test, fields, "/inverlairn/invitation/acceptance");
      expect([elsewhere.answer.status, elsewhere.answer.headers.getSetCookie()]).toEqual([422, []]);
      const opened = [path, path.replace(fields.id, never)].map(async (each) => {
        const { status, body, headers } = await told(await test.get(each));
        return JSON.stringify({ status, headers, body: body.replaceAll(fields.id, never) });
      });
      expect(new Set(await Promise.all(opened)).size).toBe(1);
      expect((await accept(test, fields)).answer.status).toBe(303);
    }));

  it("is tried thirty times in a quarter of an hour from one place, and then not even a right one works", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      await invite(test, id);
      const { fields } = linkIn((await mailsOf(test))[0]);
      for (let round = 0; round < 30; round += 1) await accept(test, { ...fields, secret: "x" });
      expect((await accept(test, fields)).answer.status).toBe(422);
    }));

  it("goes to nobody without an address, who signs in already, or who was written to five times today", () =>
    withApp(async (test) => {
      const bare = await addEilidh(test, { name: "Donald Kerr", email: "" });
      await test.as(ADMIN, ({ database }) =>
        database.execute(`update people.person set email = null where id = '${bare}'`),
      );
      expect(await (await invite(test, bare)).text()).toContain("They have no e-mail address");
      const morag = (await test.as(ADMIN, listPeople)).find(({ name }) => name === "Morag Innes");
      expect(await (await invite(test, morag?.id ?? "")).text()).toContain("They can sign in already");
      const id = await addEilidh(test);
      for (let round = 0; round < 5; round += 1) expect((await invite(test, id)).status).toBe(303);
      expect((await invite(test, id)).status).toBe(422);
      // Only the last of the five still opens anything, so only that one goes out.
      expect(await mailsOf(test)).toHaveLength(1);
    }));

  it("is for those to send who may let people sign in", () =>
    withApp(async (test) => {
      const id = await addEilidh(test);
      expect((await invite(test, id, "Morag Innes")).status).toBe(403);
      expect((await invite(test, id, "Ewan Laird")).status).toBe(403);
      expect(await mailsOf(test)).toEqual([]);
    }));

  it("goes to a whole role at once: to whoever has an address and cannot sign in, and to nobody twice", () =>
    withApp(async (test) => {
      await addEilidh(test);
      await addEilidh(test, { name: "Rory Blair", email: "rory.blair@strathbrae.example" });
      const page = await test.get(`${peoplePaths.invitations("strathbrae")}?role=board-member`, ADMIN);
      const html = await page.text();
      expect(html).toContain("Eilidh Sim, eilidh.sim@strathbrae.example");
      expect(html).toContain("Send 2 invitations");
      expect(html).not.toContain("Catriona Ross");
      for (let round = 0; round < 2; round += 1)
        await test.post(peoplePaths.invitations("strathbrae"), { role: "board-member" }, ADMIN);
      expect((await mailsOf(test)).map(({ to }) => to).sort()).toEqual([
        "eilidh.sim@strathbrae.example",
        "rory.blair@strathbrae.example",
      ]);
    }));
});
