import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { listFormatRequests } from "./format-request.store.ts";

const ASK = "/strathbrae/another-form";
const DESK = "/strathbrae/desk/format-requests";
const sent = {
  of: "/strathbrae/actions/8",
  format: "bsl",
  words: "As a video, with captions",
  contact: "deaf.forum@elsewhere.example",
  website: "",
};

const requestsOf = (test: TestApp) => test.as("Morag Innes", listFormatRequests);

describe("asking for a page in another form", () => {
  it("begins at every public plan and action, and says which page is meant", () =>
    withApp(async (test) => {
      for (const [path, name] of [
        ["/strathbrae/plans/1", "How we will work better together"],
        ["/strathbrae/actions/8", "Write a communications strategy"],
      ] as const) {
        const { links } = readPage(await (await test.get(path)).text());
        const link = links.find((one) => one.startsWith(ASK)) ?? "";
        const page = await (await test.get(link)).text();
        expect(page).toContain(`You ask for <a href="${path}">${name}</a>`);
      }
      expect(await (await test.get("/strathbrae/accessibility")).text()).toContain(`href="${ASK}"`);
    }));

  it("is taken from anybody, kept, and answered with a page that says nothing of what was sent", () =>
    withApp(async (test) => {
      const answer = await test.post(ASK, sent);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `${ASK}/asked`]);
      expect(answer.headers.get("set-cookie")).toBeNull();
      const page = await (await test.get(`${ASK}/asked`)).text();
      expect(page).toContain("within ten working days");
      const [latest] = await requestsOf(test);
      expect(latest).toMatchObject({ format: "bsl", path: sent.of, contact: sent.contact, answeredAt: null });
    }));

  it("says all that is missing at once, and keeps what was typed", () =>
    withApp(async (test) => {
      const answer = await test.post(ASK, { ...sent, format: "", contact: " " });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain("Choose the form that you need");
      expect(page).toContain("Say how we can reach you");
      expect(page).toContain("As a video, with captions");
      expect(page).toContain("<title>Error: ");
    }));

  it("loses nobody's words to the field for programs: who filled it in is told, and sees it", () =>
    withApp(async (test) => {
      const blank = readPage(await (await test.get(ASK)).text());
      expect(blank.forms.flatMap(({ fields }) => fields.map(({ name }) => name))).toContain("website");
      expect(await (await test.get(ASK)).text()).toMatch(/<div hidden="">/);
      const before = (await requestsOf(test)).length;
      const answer = await test.post(ASK, { ...sent, website: "https://adverts.example" });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain("Leave this field empty");
      expect(page).not.toMatch(/<div hidden="">/);
      expect(page).toContain("As a video, with captions");
      expect(await requestsOf(test)).toHaveLength(before);
    }));

  it("keeps a page of this partnership and of nobody else, and tells nobody what there is", () =>
    withApp(async (test) => {
      const answers: (string | null)[] = [];
      for (const of of [
        "/strathbrae/plans/77",
        "/strathbrae/desk/plans/1",
        "https://elsewhere.example/x",
        "/inverlairn",
      ])
        answers.push((await test.post(ASK, { ...sent, of })).headers.get("location"));
      expect(new Set(answers)).toEqual(new Set([`${ASK}/asked`]));
      const paths = (await requestsOf(test)).slice(0, 4).map(({ path }) => path);
      expect(paths.toSorted()).toEqual(["/strathbrae", "/strathbrae", "/strathbrae", "/strathbrae/plans/77"]);
      const unknown = await (await test.get(`${ASK}?of=/strathbrae/plans/77`)).text();
      expect(unknown).toContain("these pages of Strathbrae");
    }));

  it("is slowed down for one network after twenty requests, with what was typed kept and another way named", () =>
    withApp(async (test) => {
      for (let count = 0; count < 20; count += 1) expect((await test.post(ASK, sent)).status).toBe(303);
      const before = (await requestsOf(test)).length;
      const answer = await test.post(ASK, sent);
      const page = await answer.text();
      expect(answer.status).toBe(429);
      expect(page).toContain("As a video, with captions");
      expect(page).toContain("access@strathbrae.example");
      expect(await requestsOf(test)).toHaveLength(before);
    }));

  it("takes no more than a few words of somebody whom we do not know", () =>
    withApp(async (test) => {
      expect((await test.post(ASK, { ...sent, words: "x".repeat(20_000) })).status).toBe(413);
      const elsewhere = await test.app.request(`${BASE_URL}${ASK}`, {
        method: "POST",
        headers: { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(sent).toString(),
      });
      expect(elsewhere.status).toBe(403);
    }));
});

describe("answering at the desk", () => {
  it("waits for who may answer, and for nobody else", () =>
    withApp(async (test) => {
      await test.post(ASK, sent);
      for (const who of ["Morag Innes", "Iain Rennie", "Fiona Geddes"])
        expect(await (await test.get("/strathbrae/desk", who)).text()).toContain(
          "Answer a request for another form",
        );
      for (const who of ["Calum Drever", "Ewan Laird", "Sheena Watt"]) {
        expect(await (await test.get("/strathbrae/desk", who)).text()).not.toContain("another form");
        for (const path of [DESK, `${DESK}/1`, `${DESK}.csv`])
          expect([who, path, (await test.get(path, who)).status]).toEqual([who, path, 403]);
      }
    }));

  it("shows what was asked, keeps what was done, and erases what they wrote by a button", () =>
    withApp(async (test) => {
      await test.post(ASK, sent);
      const [{ number } = { number: 0 }] = await requestsOf(test);
      const page = await (await test.get(`${DESK}/${number}`, "Iain Rennie")).text();
      expect(page).toContain("deaf.forum@elsewhere.example");
      const refused = await test.post(
        `${DESK}/${number}/answer`,
        { version: "1", answer: "" },
        "Iain Rennie",
      );
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining("Say what was done"),
      ]);
      const answer = { version: "1", answer: "A video is made" };
      expect((await test.post(`${DESK}/${number}/answer`, answer, "Iain Rennie")).status).toBe(303);
      const answered = await (await test.get(`${DESK}/${number}?said=answered`, "Morag Innes")).text();
      expect(answered).toContain("by Iain Rennie");
      expect(answered).toContain("deaf.forum@elsewhere.example");
      expect((await test.post(`${DESK}/${number}/erasure`, { version: "2" }, "Morag Innes")).status).toBe(
        303,
      );
      const erased = await (await test.get(`${DESK}/${number}`, "Morag Innes")).text();
      expect(erased).not.toMatch(/deaf\.forum|with captions/);
      expect(erased).toContain("A video is made");
    }));

  it("says who was quicker, and keeps what was typed", () =>
    withApp(async (test) => {
      await test.post(`${DESK}/1/answer`, { version: "1", answer: "Sent", erase: "yes" }, "Iain Rennie");
      const late = await test.post(`${DESK}/1/answer`, { version: "1", answer: "Rung them" }, "Morag Innes");
      expect([late.status, await late.text()]).toEqual([
        422,
        expect.stringContaining("Somebody has answered this request meanwhile"),
      ]);
    }));

  it("is counted for the accessibility report, without a word of whoever asked", () =>
    withApp(async (test) => {
      await test.post(`${DESK}/1/answer`, { version: "1", answer: "Sent by post" }, "Iain Rennie");
      const list = await (await test.get(DESK, "Iain Rennie")).text();
      expect(list).toContain("1 request: 1 is answered, 1 of them within ten working days.");
      const table = await (await test.get(`${DESK}.csv`, "Iain Rennie")).text();
      expect(table).toContain("Sent by post");
      expect(table).not.toMatch(/Shore Street|yellow/);
    }));

  it("is followed thirty days on by a reminder to erase what they wrote", () =>
    withApp(async (test) => {
      const home = async () => (await test.get("/strathbrae/desk", "Iain Rennie")).text();
      await test.post(`${DESK}/1/answer`, { version: "1", answer: "Sent by post" }, "Iain Rennie");
      expect(await home()).not.toContain("Erase how to reach somebody");
      await test.as("Iain Rennie", ({ database }) =>
        database.execute(sql`update publishing.format_request set answered_at = '2026-10-20T10:00:00Z'`),
      );
      expect(await home()).toContain("Erase how to reach somebody");
      await test.post(`${DESK}/1/erasure`, { version: "2" }, "Iain Rennie");
      expect(await home()).not.toContain("Erase how to reach somebody");
    }));
});
