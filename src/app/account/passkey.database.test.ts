import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "../../../test/harness/app.ts";
import { openAuthenticator } from "../../../test/harness/authenticator.ts";
import { type TestBrowser, testBrowser } from "../../../test/harness/test-browser.ts";
import { withService } from "../../platform/scope/open-scope.ts";

const WHO = "Morag Innes";
const ACCOUNT = "/strathbrae/account";
const DESK = "/strathbrae/desk";
const here = { origin: BASE_URL };

type Device = ReturnType<typeof openAuthenticator>;

async function added(browser: TestBrowser, device: Device, nature: Parameters<Device["make"]>[1] = here) {
  const asked = await (await browser.post(`${ACCOUNT}/passkeys/challenge`)).json();
  const answer = JSON.stringify(device.make(asked, nature));
  return browser.post(`${ACCOUNT}/passkeys`, { answer, name: "Work laptop" });
}

const askedOf = async (browser: TestBrowser) =>
  (await browser.post("/strathbrae/sign-in/passkey/challenge")).json();

const used = (browser: TestBrowser, answer: unknown, back = "") =>
  browser.post("/strathbrae/sign-in/passkey", { answer: JSON.stringify(answer), back });

/** A device with a passkey of Morag's. */
async function devised(test: TestApp) {
  const device = openAuthenticator();
  const browser = await testBrowser(test, WHO);
  const answer = await added(browser, device);
  expect(answer.headers.get("location")).toBe(`${ACCOUNT}?said=passkey-added`);
  return { device, browser };
}

async function signedInWith(test: TestApp, device: Device) {
  const browser = await testBrowser(test);
  return { browser, answer: await used(browser, device.answer(await askedOf(browser), here)) };
}

const mailsTold = (test: TestApp) =>
  withService(test.house.pool, async (database) => {
    const answer = await database.execute(
      sql`select facts->>'what' as what from mail.message where kind = 'account-changed' order by 1`,
    );
    return answer.rows.map(({ what }) => what);
  });

const demanded = (test: TestApp) =>
  test.as(WHO, ({ database }) =>
    database.execute(
      sql`update partnerships.partnership set second_factor_roles = '{lead-officer}' where slug = 'strathbrae'`,
    ),
  );

const linkSession = async (test: TestApp) => {
  const set = await test.house.identity.signInAs("morag.innes@strathbrae.example", new Headers());
  return set?.map((one) => one.split(";")[0]).join("; ") ?? "";
};

describe("a passkey", () => {
  it("is added under a name, signs its owner in, says when it was used last, and its owner is written to", () =>
    withApp(async (test) => {
      const { device, browser } = await devised(test);
      expect(await (await browser.get(ACCOUNT)).text()).toContain("not used yet");
      const { browser: other, answer } = await signedInWith(test, device);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, DESK]);
      expect(await (await other.get(DESK)).text()).toContain("Morag");
      const page = await (await other.get(ACCOUNT)).text();
      expect(page).toContain("Work laptop");
      expect(page).toMatch(/last used \d/);
      expect(page).toContain("Passkey added: Work laptop");
      expect(await mailsTold(test)).toEqual(["passkey-added"]);
    }));

  it("leads back to where its owner was on their way to, and nowhere else", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      for (const [back, to] of [
        [`${DESK}/plans/1`, `${DESK}/plans/1`],
        ["https://elsewhere.example", DESK],
      ]) {
        const browser = await testBrowser(test);
        const answer = await used(browser, device.answer(await askedOf(browser), here), back);
        expect(answer.headers.get("location")).toBe(to);
      }
    }));

  it("is two factors by itself: it opens what a role asks a second step for, which a link then does not", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      await demanded(test);
      const { browser } = await signedInWith(test, device);
      expect((await browser.get(DESK)).status).toBe(200);
      const cookie = await linkSession(test);
      const held = await test.app.request(`${BASE_URL}${DESK}`, { headers: { cookie } });
      expect(held.headers.get("location")).toBe(`/strathbrae/sign-in/code?back=${encodeURIComponent(DESK)}`);
    }));

  it("without a name is asked for again where somebody was led to set it up, and leads on to where they were going", () =>
    withApp(async (test) => {
      await demanded(test);
      const browser = await testBrowser(test, WHO);
      const back = `${DESK}/plans`;
      const device = openAuthenticator();
      const asked = await (await browser.post(`${ACCOUNT}/passkeys/challenge`)).json();
      const answer = JSON.stringify(device.make(asked, here));
      const refused = await browser.post(`${ACCOUNT}/passkeys`, { answer, name: "", back });
      expect(refused.status).toBe(422);
      const html = await refused.text();
      expect(html).toContain("Set up a second step");
      expect(html).toContain("Say what to call it");
      const again = await (await browser.post(`${ACCOUNT}/passkeys/challenge`)).json();
      const made = JSON.stringify(device.make(again, here));
      const added = await browser.post(`${ACCOUNT}/passkeys`, { answer: made, name: "Telephone", back });
      expect(added.headers.get("location")).toBe(back);
      expect((await browser.get(back)).status).toBe(200);
    }));

  it("takes the second step of a session that came by a link, which ends with it", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      await demanded(test);
      const link = await linkSession(test);
      const browser = await testBrowser(test);
      // The challenge is asked for with the link's session, as the page of the second step does.
      const asked = await test.app.request(`${BASE_URL}/strathbrae/sign-in/passkey/challenge`, {
        method: "POST",
        headers: { cookie: link, origin: BASE_URL },
      });
      const challenge = asked.headers.getSetCookie().map((one) => one.split(";")[0]);
      const options = (await asked.json()) as { allowCredentials?: { id: string }[]; challenge: string };
      expect(options.allowCredentials?.map(({ id }) => id)).toEqual([device.id]);
      const answer = await test.app.request(`${BASE_URL}/strathbrae/sign-in/passkey`, {
        method: "POST",
        headers: {
          cookie: [link, ...challenge].join("; "),
          origin: BASE_URL,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: new URLSearchParams({ answer: JSON.stringify(device.answer(options, here)) }).toString(),
      });
      expect(answer.status).toBe(303);
      expect((await test.app.request(`${BASE_URL}${ACCOUNT}`, { headers: { cookie: link } })).status).toBe(
        303,
      );
      expect((await browser.get(DESK)).status).toBe(303);
    }));

  it("is added and taken away by its owner alone: who merely reads the mail is asked for it first", () =>
    withApp(async (test) => {
      await devised(test);
      const thief = await linkSession(test);
      const post = (path: string) =>
        test.app.request(`${BASE_URL}${path}`, {
          method: "POST",
          headers: { cookie: thief, origin: BASE_URL, "content-type": "application/x-www-form-urlencoded" },
        });
      const page = await (
        await test.app.request(`${BASE_URL}${ACCOUNT}`, { headers: { cookie: thief } })
      ).text();
      const [, id] = /passkeys\/([\w-]+)\/removal/.exec(page) ?? [];
      expect(id).toBeTruthy();
      for (const path of [
        "passkeys/challenge",
        "passkeys",
        `passkeys/${id}/removal`,
        `passkeys/${id}/name`,
        "second-step",
      ]) {
        const answer = await post(`${ACCOUNT}/${path}`);
        expect([path, answer.headers.get("location")]).toEqual([
          path,
          `/strathbrae/sign-in/code?back=${encodeURIComponent(ACCOUNT)}`,
        ]);
      }
    }));

  it("has another name once its owner gives one, and lets nobody in once it is taken away", () =>
    withApp(async (test) => {
      const { device, browser } = await devised(test);
      const [, id] = /passkeys\/([\w-]+)\/removal/.exec(await (await browser.get(ACCOUNT)).text()) ?? [];
      await browser.post(`${ACCOUNT}/passkeys/${id}/name`, { name: "Old laptop" });
      expect(await (await browser.get(ACCOUNT)).text()).toContain("Old laptop");
      const ewan = await testBrowser(test, "Ewan Laird");
      await ewan.post(`${ACCOUNT}/passkeys/${id}/name`, { name: "Mine" });
      await ewan.post(`${ACCOUNT}/passkeys/${id}/removal`);
      expect(await (await browser.get(ACCOUNT)).text()).toContain("Old laptop");
      const gone = await browser.post(`${ACCOUNT}/passkeys/${id}/removal`);
      expect(gone.headers.get("location")).toBe(`${ACCOUNT}?said=passkey-removed`);
      expect((await signedInWith(test, device)).answer.status).toBe(422);
      expect(await mailsTold(test)).toEqual(["passkey-added", "passkey-removed"]);
    }));

  it("is taken away with the second step of a lost telephone, by who runs the service", () =>
    withApp(async (test) => {
      const { device, browser } = await devised(test);
      const { identity, now } = test.house;
      expect(await identity.endSecondStep("morag.innes@strathbrae.example", now())).toBe(true);
      expect((await browser.get(DESK)).status).toBe(303);
      expect((await signedInWith(test, device)).answer.status).toBe(422);
    }));

  it("is offered where the web lets a service have one, and nowhere else", () =>
    withApp(async (test) => {
      expect(test.house.identity.takesPasskeys).toBe(false);
      expect(await (await test.get("/strathbrae/sign-in")).text()).not.toContain("passkey");
    }));
});

describe("a passkey in other hands", () => {
  const refused = async (answer: Response) => {
    expect(answer.status).toBe(422);
    expect(answer.headers.getSetCookie().join()).not.toContain("session_token");
    return answer.text();
  };

  it("signs nobody in by what was signed for another page, another site, or without asking its owner", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      const pages = new Set<string>();
      for (const nature of [
        { origin: "https://elsewhere.example" },
        { ...here, rpId: "elsewhere.example" },
        { ...here, verifies: false },
        { ...here, claims: "c3RyYW5nZXI" },
      ]) {
        const browser = await testBrowser(test);
        pages.add(await refused(await used(browser, device.answer(await askedOf(browser), nature))));
      }
      const other = await testBrowser(test);
      pages.add(
        await refused(
          await used(other, device.answer({ ...(await askedOf(other)), challenge: "AAAA" }, here)),
        ),
      );
      // Of all of them the same is told: also of a passkey that nobody here has.
      expect(pages.size).toBe(1);
    }));

  it("signs in once with one answer, and with none that was asked for in another browser", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      const browser = await testBrowser(test);
      const answer = device.answer(await askedOf(browser), here);
      expect((await used(browser, answer)).status).toBe(303);
      await refused(await used(browser, answer));
      const foreign = await testBrowser(test);
      await refused(await used(foreign, device.answer(await askedOf(await testBrowser(test)), here)));
    }));

  it("opens no other account by saying that it is that account's", () =>
    withApp(async (test) => {
      const { device } = await devised(test);
      const mine = openAuthenticator();
      await added(await testBrowser(test, "Ewan Laird"), mine);
      const browser = await testBrowser(test);
      await refused(await used(browser, mine.answer(await askedOf(browser), { ...here, claims: device.id })));
    }));

  it("is not added to an account by what was asked of another, nor twice, nor without asking its owner", () =>
    withApp(async (test) => {
      const morag = await testBrowser(test, WHO);
      const ewan = await testBrowser(test, "Ewan Laird");
      const asked = await (await morag.post(`${ACCOUNT}/passkeys/challenge`)).json();
      await ewan.post(`${ACCOUNT}/passkeys/challenge`);
      const answer = JSON.stringify(openAuthenticator().make(asked, here));
      expect((await ewan.post(`${ACCOUNT}/passkeys`, { answer, name: "Mine" })).status).toBe(422);
      for (const nature of [{ origin: "https://elsewhere.example" }, { ...here, verifies: false }])
        expect((await added(morag, openAuthenticator(), nature)).status).toBe(422);
      const device = openAuthenticator();
      expect((await added(morag, device)).status).toBe(303);
      expect((await added(ewan, device)).status).toBe(422);
      expect(await (await ewan.get(ACCOUNT)).text()).not.toContain("Work laptop");
    }));

  it("is asked for sixty times in a quarter of an hour from one place, and then no more", () =>
    withApp(async (test) => {
      const browser = await testBrowser(test);
      for (let round = 0; round < 60; round += 1)
        expect((await browser.post("/strathbrae/sign-in/passkey/challenge")).status).toBe(200);
      const over = await browser.post("/strathbrae/sign-in/passkey/challenge");
      expect([over.status, over.headers.getSetCookie()]).toEqual([429, []]);
    }));
});
