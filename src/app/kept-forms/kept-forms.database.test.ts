import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "../../../test/harness/app.ts";
import { getActionDesk } from "../../modules/plans/index.ts";

const ACTION = 14;
const PAGE = `/strathbrae/desk/actions/${ACTION}`;
const WORDS = "148 services are listed,\nand 96 groups have confirmed “theirs”.";
const FIELDS = { status: "at-risk", done: WORDS, next: "The rest by spring.", audience: "partners" };

/** A browser: keeps cookies, sends them, and tells which page a form stood on. */
class Browser {
  readonly cookies = new Map<string, string>();
  readonly #test: TestApp;
  constructor(test: TestApp) {
    this.#test = test;
  }
  async signIn(who: string): Promise<void> {
    for (const one of (await this.#test.signIn(who)).split("; ")) this.#set(one);
  }
  /** The session cookie ends, as a browser lets it end. */
  signOut(): void {
    for (const name of this.cookies.keys()) if (/session/.test(name)) this.cookies.delete(name);
  }
  async get(path: string): Promise<Response> {
    return this.#taken(await this.#test.app.request(`${BASE_URL}${path}`, { headers: this.#headers() }));
  }
  async post(path: string, fields: Record<string, string | File>, from = PAGE): Promise<Response> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const headers = { ...this.#headers(), origin: BASE_URL, referer: `${BASE_URL}${from}` };
    return this.#taken(await this.#test.app.request(`${BASE_URL}${path}`, { method: "POST", body, headers }));
  }
  #headers(): Record<string, string> {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
  }
  #taken(answer: Response): Response {
    for (const one of answer.headers.getSetCookie()) this.#set(one.split(";")[0] ?? "");
    return answer;
  }
  #set(pair: string): void {
    const equals = pair.indexOf("=");
    this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
}

/** Ewan Laird was signed in, and is not any more when he sends his update. */
async function signedOut(test: TestApp, fields: Record<string, string | File> = FIELDS) {
  const browser = new Browser(test);
  await browser.signIn("Ewan Laird");
  await browser.get(PAGE);
  browser.signOut();
  const sent = await browser.post(`${PAGE}/updates`, fields);
  const location = new URL(sent.headers.get("location") ?? "", BASE_URL);
  return { browser, sent, back: location.searchParams.get("back") ?? "", location };
}

const countKept = async (test: TestApp) => {
  const { rows } = await test.house.pool.database.execute(
    sql`select count(*)::int as count from identity.kept_form`,
  );
  return rows[0]?.count;
};

describe("a form whose sender’s sign-in has ended", () => {
  it("stands in its page again after signing in, with all that was typed, and nothing is sent by itself", () =>
    withApp(async (test) => {
      const said = () =>
        test.as("Morag Innes", async (scope) => (await getActionDesk(scope, ACTION)).updates);
      const before = await said();
      const { browser, sent, back, location } = await signedOut(test);
      expect(sent.status).toBe(303);
      expect(location.pathname).toBe("/strathbrae/sign-in");
      expect(back).toMatch(/^\/strathbrae\/kept-forms\//);
      await browser.signIn("Ewan Laird");
      const page = await browser.get(back);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain("You were signed out, and nothing was sent");
      expect(html).toContain("148 services are listed,\nand 96 groups have confirmed “theirs”.");
      expect(html).toMatch(/value="at-risk"[^>]* checked/);
      expect(html).toMatch(/value="partners"[^>]* checked/);
      expect(await said()).toEqual(before);
      const id = back.split("/").at(-1) ?? "";
      const again = await browser.post(`${PAGE}/updates`, { ...FIELDS, "kept-form": id }, back);
      expect(again.headers.get("location")).toContain(PAGE);
      expect(await countKept(test)).toBe(0);
    }));

  it("shows them to nobody else on the same browser, and to nobody on another one", () =>
    withApp(async (test) => {
      const { browser, back } = await signedOut(test);
      await browser.signIn("Aisha Malik");
      const other = await browser.get(back);
      expect(other.status).toBe(404);
      expect(await other.text()).not.toContain("148 services");
      const elsewhere = new Browser(test);
      await elsewhere.signIn("Ewan Laird");
      const same = await elsewhere.get(back);
      expect(same.status).toBe(404);
      expect(await same.text()).toContain("in the browser in which they typed it");
      expect((await new Browser(test).get(back)).status).toBe(303);
    }));

  it("is kept for nobody who was never signed in on this browser", () =>
    withApp(async (test) => {
      const stranger = new Browser(test);
      const sent = await stranger.post(`${PAGE}/updates`, FIELDS);
      expect(sent.headers.get("location")).toContain("/strathbrae/sign-in?back=%2Fstrathbrae%2Fdesk");
      stranger.cookies.set("commonty_known", "somebody.2026-11-23.made-up");
      await stranger.post(`${PAGE}/updates`, FIELDS);
      expect(await countKept(test)).toBe(0);
    }));

  it("is kept sealed: the table says nothing of what was typed", () =>
    withApp(async (test) => {
      await signedOut(test);
      const { rows } = await test.house.pool.database.execute(
        sql`select sealed || holder || id as words from identity.kept_form`,
      );
      const words = String(rows[0]?.words);
      expect(words).not.toContain("services");
      expect(Buffer.from(words, "base64").toString()).not.toContain("services");
    }));

  it("names the files that have to be chosen again", () =>
    withApp(async (test) => {
      const browser = new Browser(test);
      await browser.signIn("Ewan Laird");
      await browser.get(PAGE);
      browser.signOut();
      const file = new File(["picture"], "poster.png", { type: "image/png" });
      const sent = await browser.post(`${PAGE}/evidence`, { title: "The poster", file });
      const back = new URL(sent.headers.get("location") ?? "", BASE_URL).searchParams.get("back") ?? "";
      await browser.signIn("Ewan Laird");
      const html = await (await browser.get(back)).text();
      expect(html).toContain("poster.png");
      expect(html).toContain('value="The poster"');
    }));

  it("names the file that had waited for it, too", () =>
    withApp(async (test) => {
      const browser = new Browser(test);
      await browser.signIn("Ewan Laird");
      const file = new File(["picture"], "poster.png", { type: "image/png" });
      const refused = await browser.post(`${PAGE}/evidence`, {
        title: "The poster",
        file,
        url: "no address",
      });
      const shown = await refused.text();
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(shown)?.[1] ?? "";
      expect(hidden("kept-name")).toBe("poster.png");
      browser.signOut();
      const fields = {
        title: "The poster",
        "kept-file": hidden("kept-file"),
        "kept-name": hidden("kept-name"),
      };
      const sent = await browser.post(`${PAGE}/evidence`, fields);
      const back = new URL(sent.headers.get("location") ?? "", BASE_URL).searchParams.get("back") ?? "";
      await browser.signIn("Ewan Laird");
      const html = await (await browser.get(back)).text();
      expect(html).toContain("One file was not kept: poster.png");
      expect(html).not.toContain("For this there is no field any more");
    }));

  it("keeps a little only: the oldest give way", () =>
    withApp(async (test) => {
      const { browser } = await signedOut(test);
      for (let count = 0; count < 12; count += 1)
        await browser.post(`${PAGE}/updates`, { ...FIELDS, done: `Words ${count}` });
      expect(await countKept(test)).toBe(10);
    }));

  it("is thrown away when its writer says so", () =>
    withApp(async (test) => {
      const { browser, back } = await signedOut(test);
      await browser.signIn("Ewan Laird");
      expect((await browser.post(`${back}/removal`, {}, back)).status).toBe(303);
      expect(await countKept(test)).toBe(0);
    }));

  it("shows the words alone where its page has no such form any more", () =>
    withApp(async (test) => {
      const browser = new Browser(test);
      await browser.signIn("Ewan Laird");
      await browser.get(PAGE);
      browser.signOut();
      const sent = await browser.post("/strathbrae/desk/plans/1/caveats", { text: "The time is short." });
      const back = new URL(sent.headers.get("location") ?? "", BASE_URL).searchParams.get("back") ?? "";
      await browser.signIn("Ewan Laird");
      const html = await (await browser.get(back)).text();
      expect(html).toContain("What you typed");
      expect(html).toContain("The time is short.");
    }));
});

it("a role that ended meanwhile loses nobody’s words in silence", () =>
  withApp(async (test) => {
    const fields = { text: "Words that took an hour", agreement: "unknown", saidOn: "" };
    const sent = await test.post("/strathbrae/desk/plans/1/caveats", fields, "Ewan Laird");
    expect(sent.status).toBe(403);
    expect(await sent.text()).toContain("Words that took an hour");
  }));
