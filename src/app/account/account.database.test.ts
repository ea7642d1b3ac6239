import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";
import { withService } from "../../platform/scope/open-scope.ts";

const WHO = "Morag Innes";
const ACCOUNT = "/strathbrae/account";
const DESK = "/strathbrae/desk";

/** The code of a key at a moment (RFC 6238), as an application on a telephone works it out. */
function codeOf(secret: string, at: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** A browser of somebody: its cookies change as answers set them. */
async function browserOf(test: TestApp, who = WHO) {
  let cookie = await test.signIn(who);
  const send = async (path: string, init: RequestInit) => {
    const headers = {
      cookie,
      origin: "http://commonty.test",
      "content-type": "application/x-www-form-urlencoded",
    };
    const answer = await test.app.request(`http://commonty.test${path}`, { ...init, headers });
    const jar = new Map(cookie.split("; ").map((pair) => [pair.split("=")[0], pair]));
    for (const set of answer.headers.getSetCookie()) jar.set(set.split("=")[0], set.split(";")[0] ?? "");
    cookie = [...jar.values()].join("; ");
    return answer;
  };
  return {
    cookies: () => cookie.split("; "),
    get: (path: string) => send(path, { method: "GET" }),
    post: (path: string, fields: Record<string, string> = {}) =>
      send(path, { method: "POST", body: new URLSearchParams(fields).toString() }),
  };
}

const MORAG = "morag.innes@strathbrae.example";

/** Gives a code in a session: how that was answered, and whether the desk opens afterwards. */
async function giveCode(test: TestApp, cookie: string, code: string) {
  const answer = await test.app.request("http://commonty.test/strathbrae/sign-in/code", {
    method: "POST",
    headers: {
      cookie,
      origin: "http://commonty.test",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ code }).toString(),
  });
  const desk = (await deskOf(test, cookie)).status;
  return { status: answer.status, html: await answer.text(), desk };
}

const again = async (test: TestApp, email: string) => {
  const cookies = await test.house.identity.signInAs(
    email,
    new Headers({ "user-agent": "Firefox/1 Windows" }),
  );
  return cookies?.map((one) => one.split(";")[0]).join("; ") ?? "";
};
const deskOf = (test: TestApp, cookie: string) =>
  test.app.request(`http://commonty.test${DESK}`, { headers: { cookie } });

async function setUp(test: TestApp, known?: Awaited<ReturnType<typeof browserOf>>) {
  const browser = known ?? (await browserOf(test));
  const html = await (await browser.post(`${ACCOUNT}/second-step`)).text();
  const secret = (/Or type this key into it: <code[^>]*>([^<]+)/.exec(html)?.[1] ?? "").replaceAll(" ", "");
  const codes = [...html.matchAll(/<li>\s*<code[^>]*>([^<]+)/g)].map(([, code = ""]) => code);
  return { browser, html, secret, codes };
}

async function turnedOn(test: TestApp, known?: Awaited<ReturnType<typeof browserOf>>) {
  const { browser, secret, codes } = await setUp(test, known);
  const answer = await browser.post(`${ACCOUNT}/second-step/first-code`, {
    code: codeOf(secret, Date.now()),
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `${ACCOUNT}?said=step-set-up`]);
  return { browser, secret, codes };
}

describe("a second step", () => {
  it("is offered with a picture, a key and ten codes, and asks for nothing until a first code was right", () =>
    withApp(async (test) => {
      const { browser, html, secret, codes } = await setUp(test);
      expect(html).toContain("<svg");
      expect(secret).toMatch(/^[A-Z2-7]{16,}$/);
      expect(new Set(codes).size).toBe(10);
      expect((await browser.get(DESK)).status).toBe(200);
      const wrong = await browser.post(`${ACCOUNT}/second-step/first-code`, { code: "000000" });
      expect(wrong.status).toBe(422);
      const shown = await wrong.text();
      expect(shown).toContain("This code is not right");
      expect(shown.replaceAll(" ", "")).toContain(secret);
      expect((await deskOf(test, await again(test, "morag.innes@strathbrae.example"))).status).toBe(200);
    }));

  it("leads on to where somebody was going when it was asked for", () =>
    withApp(async (test) => {
      const { browser, secret } = await setUp(test);
      const give = { code: codeOf(secret, Date.now()), back: "/service" };
      const answer = await browser.post(`${ACCOUNT}/second-step/first-code`, give);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/service"]);
    }));

  it("never leads to another service, whatever was typed as the way back", () =>
    withApp(async (test) => {
      const { browser, secret } = await setUp(test);
      const give = { code: codeOf(secret, Date.now()), back: "//elsewhere.example/" };
      const answer = await browser.post(`${ACCOUNT}/second-step/first-code`, give);
      expect(answer.headers.get("location")).toBe(`${ACCOUNT}?said=step-set-up`);
    }));

  it("holds back every session that has not taken it, whatever way it came in", () =>
    withApp(async (test) => {
      const { browser, codes } = await turnedOn(test);
      expect((await browser.get(DESK)).status).toBe(200);
      const cookie = await again(test, "morag.innes@strathbrae.example");
      for (const path of [DESK, `${DESK}/plans/1`, `${DESK}/search?q=forum`, `${DESK}/plans/1/plan.json`]) {
        const answer = await test.app.request(`http://commonty.test${path}`, { headers: { cookie } });
        expect([path, answer.status]).toEqual([path, 303]);
        expect(answer.headers.get("location")).toBe(
          `/strathbrae/sign-in/code?back=${encodeURIComponent(path)}`,
        );
      }
      const posted = await test.app.request(`http://commonty.test${DESK}/views`, {
        method: "POST",
        headers: {
          cookie,
          origin: "http://commonty.test",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "name=x&address=/plans/1?s=late",
      });
      expect(posted.headers.get("location")).toContain("/sign-in/code");
      for (const path of [ACCOUNT, `${ACCOUNT}/second-step`]) {
        const answer = await test.app.request(`http://commonty.test${path}`, { headers: { cookie } });
        expect(answer.headers.get("location")).toContain("/sign-in/code");
      }
      const taken = await test.app.request("http://commonty.test/strathbrae/sign-in/code", {
        method: "POST",
        headers: {
          cookie,
          origin: "http://commonty.test",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ code: codes[0] ?? "", back: `${DESK}/plans/1` }).toString(),
      });
      expect([taken.status, taken.headers.get("location")]).toEqual([303, `${DESK}/plans/1`]);
      expect((await deskOf(test, cookie)).status).toBe(200);
    }));

  it("takes each code once", () =>
    withApp(async (test) => {
      const { secret, codes } = await turnedOn(test);
      const give = async (code: string) => giveCode(test, await again(test, MORAG), code);
      // The next code holds already, and still does if its half minute begins while we ask.
      const now = codeOf(secret, Date.now() + 30_000);
      expect(await give(now)).toMatchObject({ status: 303, desk: 200 });
      expect(await give(now)).toMatchObject({ status: 422, desk: 303 });
      expect(await give(codes[0] ?? "")).toMatchObject({ status: 303, desk: 200 });
      expect(await give(codes[0] ?? "")).toMatchObject({ status: 422, desk: 303 });
    }));

  it("says how many codes for a lost telephone are left, and where to get new ones before they are gone", () =>
    withApp(async (test) => {
      const { browser, codes } = await turnedOn(test);
      const left = async () => (await browser.get(ACCOUNT)).text();
      expect(await left()).toContain("you kept codes: ten are left.");
      for (const code of codes.slice(0, 8)) await giveCode(test, await again(test, MORAG), code);
      expect(await left()).toContain("two are left. For ten new ones, take the second step away");
      for (const code of codes.slice(8)) await giveCode(test, await again(test, MORAG), code);
      expect(await left()).toContain("none is left");
    }));

  it("takes a code that was kept however it is typed from paper, and one of the application with a gap", () =>
    withApp(async (test) => {
      const { secret, codes } = await turnedOn(test);
      const give = async (code: string) => giveCode(test, await again(test, MORAG), code);
      const typed = (codes[0] ?? "")
        .toUpperCase()
        .replace("-", " ")
        .replaceAll("0", "O")
        .replaceAll("1", "I");
      expect(await give(typed)).toMatchObject({ status: 303, desk: 200 });
      expect(await give(codes[0] ?? "")).toMatchObject({ status: 422, desk: 303 });
      const now = codeOf(secret, Date.now() + 30_000);
      expect(await give(`${now.slice(0, 3)} ${now.slice(3)}`)).toMatchObject({ status: 303, desk: 200 });
    }));

  it("takes five wrong codes of one session in a quarter of an hour, and then not even a right one", () =>
    withApp(async (test) => {
      const { codes } = await turnedOn(test);
      const session = await again(test, MORAG);
      for (let round = 0; round < 5; round += 1)
        expect(await giveCode(test, session, `00000${round}`)).toMatchObject({ status: 422 });
      const sixth = await giveCode(test, session, codes[0] ?? "");
      expect(sixth).toMatchObject({ status: 422, desk: 303 });
      expect(sixth.html).toContain("That was too often");
      expect(await giveCode(test, await again(test, MORAG), codes[0] ?? "")).toMatchObject({ desk: 200 });
    }));

  it("lets whoever reads the mail guess twenty times a day, keeps the owner in all the while, and tells them", () =>
    withApp(async (test) => {
      const { secret, codes, browser } = await turnedOn(test);
      const guess = async (code: string) => giveCode(test, await again(test, MORAG), code);
      for (let round = 0; round < 20; round += 1)
        expect((await guess(`0000${10 + round}`)).html).toContain("This code is not right");
      const shut = await guess(codeOf(secret, Date.now() + 30_000));
      expect(shut).toMatchObject({ status: 422, desk: 303 });
      expect(shut.html).toContain("Too many wrong codes were given for this account today");
      // In a browser that gave a right code before, the application's codes hold; elsewhere a code that was kept does.
      const known = browser.cookies().find((pair) => pair.startsWith("commonty-known=")) ?? "";
      const home = `${await again(test, MORAG)}; ${known}`;
      expect(await giveCode(test, home, codeOf(secret, Date.now() + 30_000))).toMatchObject({ desk: 200 });
      expect(await guess(codes[0] ?? "")).toMatchObject({ desk: 200 });
      const mails = await withService(test.house.pool, (database) =>
        database.execute(
          sql`select facts->>'what' as what from mail.message where kind = 'account-changed' order by 1`,
        ),
      );
      expect(mails.rows.map(({ what }) => what)).toEqual(["codes-guessed", "second-step-set-up"]);
    }));

  it("knows a browser for its own account and its own second step only", () =>
    withApp(async (test) => {
      const { codes, browser } = await turnedOn(test);
      const known = browser.cookies().find((pair) => pair.startsWith("commonty-known=")) ?? "";
      expect(known).not.toBe("");
      await browser.post(`${ACCOUNT}/second-step/removal`, { code: codes[0] ?? "" });
      const anew = await turnedOn(test, browser);
      for (let round = 0; round < 20; round += 1)
        await giveCode(test, await again(test, MORAG), `0000${10 + round}`);
      const old = `${await again(test, MORAG)}; ${known}`;
      const answer = await giveCode(test, old, codeOf(anew.secret, Date.now() + 30_000));
      expect(answer).toMatchObject({ status: 422, desk: 303 });
    }));

  it("is not set up by a code for a lost telephone, which proves no telephone", () =>
    withApp(async (test) => {
      const { browser, codes } = await setUp(test);
      const answer = await browser.post(`${ACCOUNT}/second-step/first-code`, { code: codes[0] ?? "" });
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining("This code is not right"),
      ]);
    }));

  it("holds back a session that took an earlier one, once it is set up anew", () =>
    withApp(async (test) => {
      const { codes, browser } = await turnedOn(test);
      const elsewhere = await again(test, "morag.innes@strathbrae.example");
      await test.app.request("http://commonty.test/strathbrae/sign-in/code", {
        method: "POST",
        headers: {
          cookie: elsewhere,
          origin: "http://commonty.test",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ code: codes[0] ?? "" }).toString(),
      });
      expect((await deskOf(test, elsewhere)).status).toBe(200);
      await browser.post(`${ACCOUNT}/second-step/removal`, { code: codes[1] ?? "" });
      await turnedOn(test, browser);
      expect((await browser.get(DESK)).status).toBe(200);
      expect((await deskOf(test, elsewhere)).headers.get("location")).toContain("/strathbrae/sign-in/code");
    }));

  it("is taken away with a code, and not without one", () =>
    withApp(async (test) => {
      const { browser, codes } = await turnedOn(test);
      const refused = await browser.post(`${ACCOUNT}/second-step/removal`, { code: "123456" });
      expect(refused.status).toBe(422);
      const done = await browser.post(`${ACCOUNT}/second-step/removal`, { code: codes[0] ?? "" });
      expect(done.headers.get("location")).toBe(`${ACCOUNT}?said=step-removed`);
      expect((await deskOf(test, await again(test, "morag.innes@strathbrae.example"))).status).toBe(200);
    }));

  it("of a lost telephone is taken away by who runs the service, who signs out everywhere with it", () =>
    withApp(async (test) => {
      const { browser } = await turnedOn(test);
      expect(await test.house.identity.endSecondStep("ewan.laird@strathbrae.example", test.house.now())).toBe(
        false,
      );
      expect(
        await test.house.identity.endSecondStep("Morag.Innes@strathbrae.example", test.house.now()),
      ).toBe(true);
      expect((await browser.get(DESK)).headers.get("location")).toContain("/strathbrae/sign-in?back=");
      expect((await deskOf(test, await again(test, "morag.innes@strathbrae.example"))).status).toBe(200);
    }));

  it("may be asked of roles: whoever holds one sets it up before anything else", () =>
    withApp(async (test) => {
      await test.as(WHO, ({ database }) =>
        database.execute(
          sql`update partnerships.partnership set second_factor_roles = '{lead-officer}' where slug = 'strathbrae'`,
        ),
      );
      const answer = await test.get(`${DESK}/plans/1`, WHO);
      expect(answer.headers.get("location")).toBe(
        `${ACCOUNT}/second-step?back=${encodeURIComponent(`${DESK}/plans/1`)}`,
      );
      expect((await test.get(DESK, "Ewan Laird")).status).toBe(200);
      const { browser } = await turnedOn(test);
      expect((await browser.get(DESK)).status).toBe(200);
    }));
});

describe("where somebody is signed in", () => {
  it("is listed with the browser, and each place but this one can be ended", () =>
    withApp(async (test) => {
      const elsewhere = await again(test, "morag.innes@strathbrae.example");
      const browser = await browserOf(test);
      const html = await (await browser.get(ACCOUNT)).text();
      expect(html).toContain("Firefox on Windows");
      expect(html).toMatch(/Signed in [^<]* at (?:noon|[\d.]+ [ap]m), last seen/);
      const ids = [...html.matchAll(/sessions\/([\w-]+)\/end/g)].map(([, id]) => id);
      expect(ids).toHaveLength(1);
      await browser.post(`${ACCOUNT}/sessions/${ids[0]}/end`);
      expect((await deskOf(test, elsewhere)).status).toBe(303);
      expect((await browser.get(DESK)).status).toBe(200);
    }));

  it("is one place for one browser, however often somebody signs in there", () =>
    withApp(async (test) => {
      const first = await again(test, MORAG);
      const set = await test.house.identity.signInAs(MORAG, new Headers({ cookie: first }));
      const second = set?.map((one) => one.split(";")[0]).join("; ") ?? "";
      expect((await deskOf(test, first)).status).toBe(303);
      expect((await deskOf(test, second)).status).toBe(200);
      const page = await test.app.request(`http://commonty.test${ACCOUNT}`, { headers: { cookie: second } });
      expect([...(await page.text()).matchAll(/sessions\/([\w-]+)\/end/g)]).toHaveLength(0);
    }));

  it("ends everywhere at once", () =>
    withApp(async (test) => {
      const elsewhere = await again(test, "morag.innes@strathbrae.example");
      const browser = await browserOf(test);
      expect((await browser.post(`${ACCOUNT}/sessions`)).status).toBe(303);
      expect((await browser.get(DESK)).status).toBe(303);
      expect((await deskOf(test, elsewhere)).status).toBe(303);
    }));

  it("is nobody else's to end", () =>
    withApp(async (test) => {
      const browser = await browserOf(test);
      const html = await (await (await browserOf(test, "Ewan Laird")).get(ACCOUNT)).text();
      expect(html).not.toContain("morag.innes@");
      const [row] = (
        await test.as(WHO, ({ database }) =>
          database.execute<{ id: string }>(
            sql`select s.id from identity.session s join identity."user" u on u.id = s.user_id where u.email like 'ewan%'`,
          ),
        )
      ).rows;
      await browser.post(`${ACCOUNT}/sessions/${row?.id}/end`);
      expect((await test.get(DESK, "Ewan Laird")).status).toBe(200);
    }));

  it("sends a stranger to sign in", () =>
    withApp(async (test) => {
      for (const path of [ACCOUNT, `${ACCOUNT}/second-step`, "/strathbrae/sign-in/code"])
        expect((await test.get(path)).headers.get("location")).toContain("/strathbrae/sign-in?back=");
      for (const path of [`${ACCOUNT}/sessions`, `${ACCOUNT}/second-step`, `${ACCOUNT}/second-step/removal`])
        expect((await test.post(path, {})).status).toBe(303);
    }));
});
