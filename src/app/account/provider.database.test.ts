import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "../../../test/harness/app.ts";
import { type Claimed, type Council, openCouncil } from "../../../test/harness/council.ts";
import { type TestBrowser, testBrowser } from "../../../test/harness/test-browser.ts";
import { openIdentity } from "../../platform/identity/identity.ts";
import type { Provider } from "../../platform/identity/provider.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { openFrontDoor } from "../front-door.tsx";

const DESK = "/strathbrae/desk";
const START = "/strathbrae/sign-in/with/council";
const MORAG: Claimed = { sub: "m-1", email: "Morag.Innes@strathbrae.example", email_verified: true };

let council: Council;
beforeAll(async () => {
  council = await openCouncil();
});
afterAll(() => council.close());

/** The house as it stands where these providers are set. */
function withProviders(test: TestApp, ...providers: readonly Partial<Provider>[]): TestApp {
  const secret = "a secret for tests, long enough to be one";
  const all = providers.map((each) => ({ ...council.settings, ...each }));
  const identity = openIdentity(test.house.pool, { secret, baseUrl: BASE_URL }, all);
  const house = { ...test.house, identity };
  return { ...test, house, app: openFrontDoor(house) };
}

/** There and back: what our callback answers. */
async function gone(browser: TestBrowser, who: Claimed | "cancels", back = ""): Promise<Response> {
  const started = await browser.get(`${START}${back ? `?back=${encodeURIComponent(back)}` : ""}`);
  const to = started.headers.get("location") ?? "";
  expect(to).toContain(council.settings.issuer);
  const home = new URL(await council.visit(to, who));
  return browser.get(`${home.pathname}${home.search}`);
}

const TROUBLE = (why: string) => `/strathbrae/sign-in/trouble?why=${why}`;

async function refused(answer: Response, why: string) {
  expect([answer.status, answer.headers.get("location")]).toEqual([303, TROUBLE(why)]);
  expect(answer.headers.getSetCookie().join()).not.toContain("session_token");
}

describe("signing in with one's council", () => {
  it("leads somebody who works here to where they were going, and tells them of the first time", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      const browser = await testBrowser(test);
      const answer = await gone(browser, MORAG, `${DESK}/plans/1`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `${DESK}/plans/1`]);
      expect((await browser.get(DESK)).status).toBe(200);
      await gone(await testBrowser(test), MORAG);
      const page = await (await browser.get("/strathbrae/account")).text();
      expect(page.match(/First signed in with your council account/g)).toHaveLength(1);
      const told = await withService(test.house.pool, (database) =>
        database.execute(sql`select facts->>'what' as what from mail.message where kind = 'account-changed'`),
      );
      expect(told.rows).toEqual([{ what: "provider-added" }]);
      const kept = await test.house.pool.database.execute(
        sql`select access_token, refresh_token, id_token from identity.account`,
      );
      expect(kept.rows).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
    }));

  it("is offered by the partnerships it was set up for, under its own words", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      const page = async (slug: string) => (await test.app.request(`${BASE_URL}/${slug}/sign-in`)).text();
      expect(await page("strathbrae")).toContain("Sign in with your council account");
      expect(await page("inverlairn")).not.toContain("council account");
      expect((await test.app.request(`${BASE_URL}/inverlairn/sign-in/with/council`)).status).toBe(404);
      expect((await test.app.request(`${BASE_URL}/strathbrae/sign-in/with/other`)).status).toBe(404);
    }));

  it("tells nobody whether an account is known: an address nobody has, one that is not verified, one of elsewhere", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      for (const who of [
        { sub: "x-1", email: "nobody@strathbrae.example", email_verified: true },
        { sub: "x-2", email: "morag.innes@strathbrae.example", email_verified: false },
        { sub: "x-3", email: "morag.innes@strathbrae.example" },
        { sub: "x-4", email: "ruaridh.munro@inverlairn.example", email_verified: true },
        { sub: "x-5" },
      ])
        await refused(await gone(await testBrowser(test), who), "unknown");
      const rows = await test.house.pool.database.execute(sql`select 1 from identity.account`);
      expect(rows.rows).toEqual([]);
      const users = await test.house.pool.database.execute(
        sql`select 1 from identity.user where email = 'nobody@strathbrae.example'`,
      );
      expect(users.rows).toEqual([]);
    }));

  it("believes an address that is not said to be verified of a provider that the settings trust, and a user name", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, { trustsEmail: true });
      for (const who of [
        { sub: "m-2", email: "morag.innes@strathbrae.example" },
        { sub: "m-3", preferred_username: "morag.innes@strathbrae.example" },
      ])
        expect((await gone(await testBrowser(test), who)).headers.get("location")).toBe(DESK);
      const guest = { sub: "g-1", email: "ruaridh.munro@inverlairn.example" };
      await refused(await gone(await testBrowser(test), guest), "unknown");
    }));

  it("is asked for the second step all the same, unless the settings take the provider's word for it", () =>
    withApp(async (plain) => {
      const demanding = withProviders(plain, {});
      await demanding.as("Morag Innes", ({ database }) =>
        database.execute(
          sql`update partnerships.partnership set second_factor_roles = '{lead-officer}' where slug = 'strathbrae'`,
        ),
      );
      const twice = { ...MORAG, amr: ["pwd", "mfa"] };
      const asked = await testBrowser(demanding);
      await gone(asked, twice);
      expect((await asked.get(DESK)).headers.get("location")).toContain("/strathbrae/account/second-step");
      const trusting = withProviders(plain, { secondStepWhen: ["mfa"] });
      const once = await testBrowser(trusting);
      await gone(once, { ...MORAG, amr: ["pwd"] });
      expect((await once.get(DESK)).headers.get("location")).toContain("/strathbrae/account/second-step");
      const believed = await testBrowser(trusting);
      await gone(believed, twice);
      expect((await believed.get(DESK)).status).toBe(200);
    }));

  it("comes back to a page with the other ways where somebody stops, and where the provider is down", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      await refused(await gone(await testBrowser(test), "cancels"), "stopped");
      const page = await (await test.app.request(`${BASE_URL}${TROUBLE("stopped")}`)).text();
      expect(page).toContain("Sign in another way, or try again");
      const down = withProviders(plain, { issuer: "http://127.0.0.1:9" });
      await refused(await (await testBrowser(down)).get(START), "down");
      // Who answers there, and says it is somebody else, is not who the settings mean.
      const masked = withProviders(plain, {
        issuer: council.settings.issuer.replace("127.0.0.1", "localhost"),
      });
      await refused(await (await testBrowser(masked)).get(START), "down");
    }));

  it("signs nobody in by a way back that was begun in another browser, or that was taken before", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      const mine = await testBrowser(test);
      const started = await mine.get(START);
      const home = new URL(await council.visit(started.headers.get("location") ?? "", MORAG));
      const callback = `${home.pathname}${home.search}`;
      const foreign = await (await testBrowser(test)).get(callback);
      expect(foreign.headers.get("location")).toMatch(/trouble\?why=ended$/);
      expect(foreign.headers.getSetCookie().join()).not.toContain("session_token");
      const replayed = await testBrowser(test);
      const again = await replayed.get(START);
      const there = new URL(await council.visit(again.headers.get("location") ?? "", MORAG));
      expect((await replayed.get(`${there.pathname}${there.search}`)).headers.get("location")).toBe(DESK);
      const twice = await replayed.get(`${there.pathname}${there.search}`);
      expect(twice.headers.get("location")).toMatch(/trouble\?why=ended$/);
      const made = await (await testBrowser(test)).get("/identity/callback/council?code=x&state=y");
      expect(made.headers.get("location")).toBe("/identity/trouble?why=ended");
    }));

  it("is the only address of the library that is open", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      for (const path of [
        "sign-in/social",
        "get-session",
        "passkey/generate-authenticate-options",
        "callback",
        "error",
      ]) {
        const answer = await test.app.request(`${BASE_URL}/identity/${path}`);
        expect([path, answer.status]).toEqual([path, 404]);
      }
    }));

  it("can be taken away, and comes back with the next time", () =>
    withApp(async (plain) => {
      const test = withProviders(plain, {});
      const browser = await testBrowser(test);
      await gone(browser, MORAG);
      const [, id] =
        /providers\/([\w-]+)\/removal/.exec(await (await browser.get("/strathbrae/account")).text()) ?? [];
      const ewan = await testBrowser(test, "Ewan Laird");
      await ewan.post(`/strathbrae/account/providers/${id}/removal`);
      expect(await (await browser.get("/strathbrae/account")).text()).toContain("Your council account");
      await browser.post(`/strathbrae/account/providers/${id}/removal`);
      expect(await (await browser.get("/strathbrae/account")).text()).toContain(
        "Taken away: your council account",
      );
      expect((await gone(await testBrowser(test), MORAG)).headers.get("location")).toBe(DESK);
    }));
});
