import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../test/harness/app.ts";
import { readPage } from "../../test/harness/read-page.ts";
import { silentLog } from "../platform/log/log.ts";
import type { Mail } from "../platform/mail/mail.ts";
import { emptyPostbox } from "../platform/mail/postman.ts";
import { signInLetter } from "./sign-in-letter.ts";

async function mailsAfter(test: TestApp): Promise<Mail[]> {
  const mails: Mail[] = [];
  const composers = { "sign-in-link": signInLetter(test.house) };
  await emptyPostbox(
    test.house.pool,
    composers,
    async (mail) => void mails.push(mail),
    test.house.now,
    silentLog,
  );
  return mails;
}

const linkIn = (mail: Mail | undefined) => /http:\/\/commonty\.test(\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";

describe("signing in by a link", () => {
  it("keeps the way back to kept words where somebody asks for another link", () =>
    withApp(async (test) => {
      const back = "/strathbrae/kept-forms/abcdefghijklmnop";
      const again = `/strathbrae/sign-in?back=${encodeURIComponent(back)}`;
      const sent = await test.post("/strathbrae/sign-in", { email: "nobody@strathbrae.example", back });
      expect(readPage(await sent.text()).links).toContain(again);
      const ended = await test.post("/strathbrae/sign-in/link", { secret: "used-already", back });
      expect(readPage(await ended.text()).links).toContain(again);
      const elsewhere = { email: "nobody@strathbrae.example", back: "https://elsewhere.example/" };
      expect(await (await test.post("/strathbrae/sign-in", elsewhere)).text()).not.toContain("elsewhere");
    }));

  it("sends one to somebody who works here, which a button uses up once", () =>
    withApp(async (test) => {
      const asked = await test.post("/strathbrae/sign-in", {
        email: "Morag.Innes@strathbrae.example",
        back: "/strathbrae/desk/plans/1",
      });
      expect(asked.status).toBe(200);
      const [mail] = await mailsAfter(test);
      expect(mail?.to).toBe("morag.innes@strathbrae.example");
      const path = linkIn(mail);
      const opened = await test.get(path);
      expect(opened.headers.get("set-cookie")).toBeNull();
      const secret = /name="secret" value="([^"]+)"/.exec(await opened.text())?.[1] ?? "";
      const fields = { secret, back: "/strathbrae/desk/plans/1" };
      const used = await test.post("/strathbrae/sign-in/link", fields);
      expect([used.status, used.headers.get("location")]).toEqual([303, "/strathbrae/desk/plans/1"]);
      const cookie = used.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
      expect(used.headers.getSetCookie().join()).toMatch(/HttpOnly/i);
      const desk = await test.app.request("http://commonty.test/strathbrae/desk", { headers: { cookie } });
      expect(desk.status).toBe(200);
      const again = await test.post("/strathbrae/sign-in/link", fields);
      expect([again.status, again.headers.getSetCookie()]).toEqual([422, []]);
      expect(await again.text()).toContain("This link has ended");
    }));

  it("says the same to an address that nobody here has, and writes to nobody", () =>
    withApp(async (test) => {
      const known = await (
        await test.post("/strathbrae/sign-in", { email: "morag.innes@strathbrae.example" })
      ).text();
      await mailsAfter(test);
      const unknown = await test.post("/strathbrae/sign-in", { email: "nobody@strathbrae.example" });
      expect(unknown.status).toBe(200);
      expect((await unknown.text()).replace("nobody@", "morag.innes@")).toBe(known);
      expect(await mailsAfter(test)).toEqual([]);
    }));

  it("writes no sixth mail to one address within a quarter of an hour, and says nothing of it", () =>
    withApp(async (test) => {
      const answers = [];
      for (let round = 0; round < 8; round += 1) {
        answers.push(
          await (await test.post("/strathbrae/sign-in", { email: "morag.innes@strathbrae.example" })).text(),
        );
      }
      expect(new Set(answers).size).toBe(1);
      expect(await mailsAfter(test)).toHaveLength(5);
    }));

  it("asks for a whole address, with what was typed kept", () =>
    withApp(async (test) => {
      const answer = await test.post("/strathbrae/sign-in", { email: "morag" });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain("Write a whole e-mail address");
      expect(page).toContain('value="morag"');
    }));

  it("leads nowhere but to our own pages afterwards", () =>
    withApp(async (test) => {
      for (const back of [
        "https://elsewhere.example",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "javascript:alert(1)",
      ]) {
        const page = await (await test.get(`/strathbrae/sign-in?back=${encodeURIComponent(back)}`)).text();
        expect(page).toContain('name="back" value="/strathbrae/desk"');
      }
    }));

  it("ends on signing out", () =>
    withApp(async (test) => {
      const cookie = await test.signIn("Morag Innes");
      expect((await test.post("/strathbrae/sign-out", {}, "Morag Innes")).status).toBe(303);
      const after = await test.app.request("http://commonty.test/strathbrae/desk", { headers: { cookie } });
      expect(after.status).toBe(303);
    }));

  it("does not let a stranger in by one click where there is no demo", () =>
    withApp(async (test) => {
      expect((await test.get("/one-click/x/strathbrae/morag.innes%40strathbrae.example")).status).toBe(404);
    }));
});
