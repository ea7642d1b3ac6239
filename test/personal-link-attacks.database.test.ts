import { describe, expect, it } from "vitest";
import { demoDatabase } from "../e2e/seeded-database.ts";
import { openAssets } from "../src/app/assets.ts";
import { openFrontDoor } from "../src/app/front-door.tsx";
import type { House } from "../src/app/house.ts";
import { linkLetter } from "../src/app/link-letter.ts";
import { rooms } from "../src/app/rooms.ts";
import { findPartnershipBySlug, getPartnership } from "../src/modules/partnerships/index.ts";
import { listPeople } from "../src/modules/people/index.ts";
import { linkPaths } from "../src/modules/plans/personal-links/link-paths.ts";
import { revokeLinks } from "../src/modules/plans/personal-links/revoke-links.ts";
import { givenLink } from "../src/modules/plans/testing/given-link.ts";
import { readConfig } from "../src/platform/config/config.ts";
import { openPool } from "../src/platform/database/database.ts";
import { openIdentity } from "../src/platform/identity/identity.ts";
import { openSecrets } from "../src/platform/identity/open-secrets.ts";
import { openLog, silentLog } from "../src/platform/log/log.ts";
import type { Mail } from "../src/platform/mail/mail.ts";
import { emptyPostbox } from "../src/platform/mail/postman.ts";
import { enterPartnership, withScope, withService } from "../src/platform/scope/open-scope.ts";
import type { Scope } from "../src/platform/scope/scope.ts";
import { BASE_URL, type TestApp, TODAY, withApp } from "./harness/app.ts";

/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const OWN = 8;
const OTHER = 14;
/** Led by the Council. */
const ELSEWHERE = 3;

const linkOf = (
  test: TestApp,
  { actions = [OWN], expiresAt }: { actions?: readonly number[]; expiresAt?: Date } = {},
) =>
  test.as("Morag Innes", async (scope) => {
    const person = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
    const link = { personId: person?.id ?? "", actions };
    return givenLink(scope, expiresAt ? { ...link, expiresAt } : link);
  });

const count = (test: TestApp, table: string): Promise<number> =>
  test.as("Morag Innes", async (scope) => {
    const { rows } = await scope.database.execute(`select count(*)::int as count from ${table}`);
    return (rows[0] as { count: number }).count;
  });

const words = { status: "blocked", done: "Words of somebody", next: "", audience: "public", version: "4" };

const at = {
  action: (secret: string, number = OWN) => linkPaths.action("strathbrae", secret, number),
  updates: (secret: string, number = OWN) => linkPaths.updates("strathbrae", secret, number),
};

/** The current version of an action, as the page holds it. */
async function formOf(test: TestApp, secret: string, number = OWN) {
  const html = await (await test.get(at.action(secret, number))).text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return { ...words, version: hidden("version"), once: hidden("once") };
}

describe("a personal link", () => {
  it("is opened by scanners of mail, by GET and by HEAD, without anything happening", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, { actions: [OWN, OTHER] });
      const before = [await count(test, "ledger.entry"), await count(test, "plans.update")];
      const paths = [
        linkPaths.link("strathbrae", secret),
        at.action(secret),
        linkPaths.thanks("strathbrae", secret),
        linkPaths.handBack("strathbrae", secret, OWN),
        linkPaths.handBackAll("strathbrae", secret),
      ];
      for (const path of paths) {
        expect([path, (await test.get(path)).status]).toEqual([path, 200]);
        const head = await test.app.request(`${BASE_URL}${path}`, { method: "HEAD" });
        expect([path, head.status, await head.text()]).toEqual([path, 200, ""]);
      }
      expect([await count(test, "ledger.entry"), await count(test, "plans.update")]).toEqual(before);
      const used = await test.as("Morag Innes", async (scope) =>
        scope.database.execute("select first_used_at, last_used_at from plans.personal_link"),
      );
      expect(used.rows.every((row) => row.first_used_at === null && row.last_used_at === null)).toBe(true);
    }));

  it("is in no cache, no search engine and no referrer, and neither reads nor sets a cookie", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      const answers = [
        await test.get(at.action(secret)),
        await test.get(at.action("never-was")),
        await test.post(at.updates(secret), await formOf(test, secret)),
        await test.get(`/strathbrae/u/${secret}/nowhere/at/all`),
      ];
      for (const { headers } of answers) {
        expect(headers.get("cache-control")).toBe("no-store");
        expect(headers.get("referrer-policy")).toMatch(/^no-referrer/);
        expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
        expect([headers.get("set-cookie"), headers.get("etag")]).toEqual([null, null]);
      }
      const shown = async (who?: string) =>
        (await (await test.get(at.action(secret), who)).text()).replace(/name="once" value="[^"]*"/, "");
      expect(await shown("Morag Innes")).toBe(await shown());
    }));

  it("opens those actions and nothing else, whatever number stands in the address", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      const form = await formOf(test, secret);
      const before = await count(test, "plans.update");
      for (const number of [OTHER, ELSEWHERE, 9999]) {
        expect([number, (await test.get(at.action(secret, number))).status]).toEqual([number, 410]);
        expect((await test.post(at.updates(secret, number), form)).status).toBe(410);
        expect(
          (await test.post(linkPaths.handBack("strathbrae", secret, number), { reason: "x" })).status,
        ).toBe(410);
      }
      for (const path of ["/strathbrae/desk", `/strathbrae/desk/actions/${OWN}`, "/strathbrae/account"])
        expect((await test.get(path)).status).not.toBe(200);
      expect(await count(test, "plans.update")).toBe(before);
    }));

  it("does not open under another partnership's address", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      for (const path of [linkPaths.link("inverlairn", secret), linkPaths.action("inverlairn", secret, OWN)])
        expect((await test.get(path)).status).toBe(410);
      const before = await count(test, "plans.update");
      const form = await formOf(test, secret);
      expect((await test.post(linkPaths.updates("inverlairn", secret, OWN), form)).status).toBe(410);
      expect(await count(test, "plans.update")).toBe(before);
    }));

  it("that has ended, was revoked, or never was says the same to whoever holds it", () =>
    withApp(async (test) => {
      const past = await linkOf(test, { expiresAt: new Date("2026-11-23T09:59:00Z") });
      const revoked = await linkOf(test);
      const form = await formOf(test, revoked.secret);
      await test.as("Morag Innes", (scope) => revokeLinks(scope, { id: revoked.id }));
      const pages: string[] = [];
      const answers: string[] = [];
      const before = await count(test, "plans.update");
      for (const secret of [past.secret, revoked.secret, "4q7k2-mx3v8-00000-zzzzz-999999"]) {
        const answer = await test.get(at.action(secret));
        expect(answer.status).toBe(410);
        pages.push((await answer.text()).replaceAll(secret, ""));
        const sent = await test.post(at.updates(secret), form);
        expect(sent.status).toBe(410);
        // What was written is shown once more, and is all that differs from the page.
        answers.push((await sent.text()).replaceAll(secret, ""));
      }
      expect(new Set(pages).size).toBe(1);
      expect(new Set(answers).size).toBe(1);
      expect(await count(test, "plans.update")).toBe(before);
    }));

  it("ends on the day its holder leaves", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      await test.as("Morag Innes", (scope) =>
        scope.database.execute("update people.person set left_on = '2026-11-22' where name = 'Ewan Laird'"),
      );
      expect((await test.get(at.action(secret))).status).toBe(410);
    }));

  it("is not found by trying: a network that tries is not told apart from a link that has ended", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      const ended = (await (await test.get(at.action("no"))).text()).replaceAll("/no/", "/");
      for (let tried = 0; tried < 61; tried += 1) {
        const answer = await test.get(at.action(`no${tried}`));
        expect(answer.status).toBe(410);
      }
      const shut = await test.get(at.action(secret));
      expect(shut.status).toBe(410);
      expect((await shut.text()).replaceAll(`/${secret}/`, "/")).toBe(ended);
    }));

  it("refuses a form from another site, and reads nothing of what a stranger sends", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test);
      const form = new URLSearchParams(await formOf(test, secret));
      for (const origin of ["https://elsewhere.example", "null"]) {
        const answer = await test.app.request(`${BASE_URL}${at.updates(secret)}`, {
          method: "POST",
          body: form,
          headers: { origin },
        });
        expect(answer.status).toBe(403);
      }
      let read = false;
      const body = new ReadableStream(
        {
          pull(controller) {
            read = true;
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const answer = await test.app.request(
        new Request(`${BASE_URL}${at.updates("never-was")}`, {
          method: "POST",
          body,
          duplex: "half",
          headers: { origin: BASE_URL, "content-type": "multipart/form-data; boundary=x" },
        } as RequestInit),
      );
      expect([answer.status, read]).toEqual([410, false]);
    }));

  it("stands in no log line and no ledger line, whatever goes wrong", () =>
    withApp(async (test) => {
      const { secret, id } = await linkOf(test);
      const lines: string[] = [];
      const house = { ...test.house, log: openLog((line) => lines.push(line)) };
      const broken = {
        ...house.pool,
        database: new Proxy(house.pool.database, {
          get: (target, name) => {
            if (name === "transaction") throw new Error("the database went away");
            return Reflect.get(target, name) as unknown;
          },
        }),
      };
      const app = openFrontDoor({ ...house, pool: broken });
      for (const path of [at.action(secret), at.action(secret).replace("/u/", "/%75/")]) {
        const answer = await app.request(`${BASE_URL}${path}`);
        expect([500, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain(secret);
      }
      await test.post(at.updates(secret), await formOf(test, secret));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join("\n")).not.toContain(secret);
      const { rows } = await test.as("Morag Innes", (scope) =>
        scope.database.execute("select row_to_json(e)::text as line from ledger.entry e"),
      );
      const ledger = rows.map((row) => String(row.line)).join("\n");
      expect(ledger).toContain(id);
      expect(ledger).not.toContain(secret);
      const kept = await test.as("Morag Innes", async (scope) => {
        await getPartnership(scope);
        return scope.database.execute("select row_to_json(l)::text as line from plans.personal_link l");
      });
      expect(kept.rows.map((row) => String(row.line)).join("\n")).not.toContain(secret);
    }));

  it("tells in the ledger that it was made, used once and revoked", () =>
    withApp(async (test) => {
      const { secret, id } = await linkOf(test);
      await test.post(at.updates(secret), await formOf(test, secret));
      await test.post(at.updates(secret), { ...(await formOf(test, secret)), done: "More words" });
      await test.as("Morag Innes", (scope) => revokeLinks(scope, { id }));
      const { rows } = await test.as("Morag Innes", (scope) =>
        scope.database.execute(`select event from ledger.entry where subject_id = '${id}' order by sequence`),
      );
      expect(rows.map(({ event }) => event)).toEqual([
        "plans.link.made",
        "plans.link.used",
        "plans.link.revoked",
      ]);
    }));

  it("that is too old is replaced at its person's own address, once a day, and a revoked one is not", () =>
    withApp(async (test) => {
      const letters = () =>
        test.house.pool.database.transaction(async (database) => {
          await enterPartnership(database, "");
          const { rows } = await database.execute(
            "select to_address, facts from mail.message where kind = 'personal-link'",
          );
          return rows;
        });
      const old = await test.as("Morag Innes", async (scope) => {
        const person = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
        await scope.database.execute(
          "update plans.ask set state = 'open', update_id = null, ended_at = null",
        );
        const given = { personId: person?.id ?? "", actions: [OWN], digestId: crypto.randomUUID() };
        const revoked = await givenLink(scope, given);
        await revokeLinks(scope, { id: revoked.id });
        return { revoked, ended: await givenLink(scope, { ...given, expiresAt: scope.at }) };
      });
      const ask = (secret: string) => test.post(linkPaths.renewal("strathbrae", secret), {});
      const pages = new Set<string>();
      for (const secret of ["never-was", old.revoked.secret]) pages.add(await (await ask(secret)).text());
      expect(await letters()).toEqual([]);
      for (let again = 0; again < 2; again += 1) pages.add(await (await ask(old.ended.secret)).text());
      expect(pages.size).toBe(1);
      const [letter, ...more] = await letters();
      expect([letter?.to_address, more]).toEqual(["ewan.laird@strathbrae.example", []]);
      const mails: Mail[] = [];
      const carry = async (mail: Mail) => void mails.push(mail);
      await emptyPostbox(
        test.house.pool,
        { "personal-link": linkLetter(test.house) },
        carry,
        test.house.now,
        silentLog,
      );
      const path = /http:\/\/commonty\.test(\/strathbrae\/u\/\S+)/.exec(mails[0]?.text ?? "")?.[1] ?? "";
      expect((await test.get(path)).status).toBe(200);
    }));
});

describe("a button pressed twice at the same moment", () => {
  it("sends once, and of a link that is revoked meanwhile nothing", async () => {
    const own = await demoDatabase();
    const pool = openPool(own.connection);
    try {
      const house: House = {
        config: readConfig({ COMMONTY_BASE_URL: BASE_URL }, "test"),
        pool,
        identity: openIdentity(pool, {
          secret: "a secret for tests, long enough to be one",
          baseUrl: BASE_URL,
        }),
        rooms,
        assets: openAssets({ css: "", script: "" }),
        tray: { mails: [] },
        log: silentLog,
        now: () => TODAY,
        secretFor: openSecrets("a secret for tests, long enough to be one"),
        oneClickKey: null,
      };
      const app = openFrontDoor(house);
      const partnership = await withService(pool, (database) =>
        findPartnershipBySlug(database, "strathbrae"),
      );
      const who = {
        partnership: partnership?.id ?? "",
        permissions: new Set(["plans:action:change"] as const),
      };
      const as = <Answer>(work: (scope: Scope) => Promise<Answer>) =>
        withScope(pool, { ...who, actor: { kind: "house", name: "test" } }, TODAY, work);
      const given = await as(async (scope) => {
        const person = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
        return givenLink(scope, { personId: person?.id ?? "", actions: [OWN] });
      });
      const page = async () => (await app.request(`${BASE_URL}${at.action(given.secret)}`)).text();
      const form = async () => {
        const html = await page();
        const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
        return new URLSearchParams({ ...words, version: hidden("version"), once: hidden("once") });
      };
      const send = (body: URLSearchParams) =>
        app.request(`${BASE_URL}${at.updates(given.secret)}`, {
          method: "POST",
          body,
          headers: { origin: BASE_URL },
        });
      const said = async () =>
        (
          await as((scope) =>
            scope.database.execute(`select done from plans.update where personal_link_id = '${given.id}'`),
          )
        ).rows.length;
      const once = await form();
      const answers = await Promise.all([send(once), send(once), send(once)]);
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
      expect(await said()).toBe(1);
      const late = await form();
      await as((scope) => revokeLinks(scope, { id: given.id }));
      expect((await send(late)).status).toBe(410);
      expect(await said()).toBe(1);
    } finally {
      await pool.close();
      await own.drop();
    }
  });
});
