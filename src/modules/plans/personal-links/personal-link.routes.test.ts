import { describe, expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { photoWithPlace } from "../../../platform/pictures/testing/photos.ts";
import { listPeople } from "../../people/index.ts";
import { getAction } from "../actions/action.store.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { cancelAction } from "../actions/cancel-action.ts";
import { givenLink } from "../testing/given-link.ts";
import { addUpdate } from "../updates/add-update.ts";
import { linkPaths } from "./link-paths.ts";

/** 2.3 and 4.2 of Strathbrae's plan: led by the Third Sector Interface, for which Ewan Laird answers. */
const STRATEGY = 8;
const SERVICES = 14;
/** 4.1: led by the Council and by NHS Strathbrae jointly. */
const JOINT = 13;

const linkOf = (test: TestApp, actions: readonly number[], who = "Ewan Laird") =>
  test.as("Morag Innes", async (scope) => {
    // The demo's own round is over for these: they are asked by nothing but the link.
    await scope.database.execute("delete from plans.ask");
    const person = (await listPeople(scope)).find(({ name }) => name === who);
    return givenLink(scope, { personId: person?.id ?? "", actions });
  });

const desk = (test: TestApp, number: number) =>
  test.as("Morag Innes", (scope) => getActionDesk(scope, number));

/** What came by a link, the latest first. */
const byLink = async (test: TestApp, number: number) =>
  (await desk(test, number)).updates.filter(({ personalLinkId }) => personalLinkId !== null);

/** What the page of an action would send, with these words in it. */
async function fill(test: TestApp, secret: string, number: number, words: Record<string, string | File>) {
  const html = await (await test.get(linkPaths.action("strathbrae", secret, number))).text();
  const hidden = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
  return { ...hidden, status: "in-progress", done: "", next: "", audience: "public", ...words };
}

const send = async (test: TestApp, secret: string, number: number, words: Record<string, string | File>) =>
  test.post(linkPaths.updates("strathbrae", secret, number), await fill(test, secret, number, words));

describe("a personal link", () => {
  it("shows its holder the action, how it was last and what to answer, without signing in", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [SERVICES, STRATEGY]);
      const answer = await test.get(linkPaths.action("strathbrae", secret, STRATEGY));
      expect(answer.status).toBe(200);
      const html = await answer.text();
      expect(html).toContain("Hello Ewan · action 1 of 2 · about two minutes");
      expect(html).toContain("How is it going?");
      expect(html).toContain("works for these two actions until 7 December 2026");
      expect(
        readPage(html).links.filter((href) => !href.startsWith("/strathbrae") && !href.startsWith("#")),
      ).toEqual([]);
    }));

  it("takes an update, leads to the next action, and thanks for all of them", () =>
    withApp(async (test) => {
      const { secret, id } = await linkOf(test, [SERVICES, STRATEGY]);
      const first = await send(test, secret, STRATEGY, { done: "A draft is written." });
      expect(first.headers.get("location")).toBe(
        `${linkPaths.action("strathbrae", secret, SERVICES)}?said=sent`,
      );
      const second = await send(test, secret, SERVICES, { done: "148 are listed.", status: "at-risk" });
      expect(second.headers.get("location")).toBe(linkPaths.thanks("strathbrae", secret));
      const thanks = await (await test.get(linkPaths.thanks("strathbrae", secret))).text();
      expect(thanks).toContain("Thank you, Ewan");
      expect(thanks).toContain("148 are listed.");
      const { action, updates, events } = await desk(test, SERVICES);
      expect(action.status).toBe("at-risk");
      expect(updates[0]).toMatchObject({
        done: "148 are listed.",
        personalLinkId: id,
        isBeside: false,
      });
      expect(events[0]).toMatchObject({ event: "plans.action.updated", facts: { link: id } });
      const page = await (await test.get(`/strathbrae/desk/actions/${SERVICES}`, "Morag Innes")).text();
      expect(page).toContain("by personal link");
    }));

  it("takes a file, more time and who wrote it, all with the same button", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const answer = await send(test, secret, STRATEGY, {
        done: "A draft is written.",
        newdate: "by December 2027",
        newdateReason: "The groups meet in autumn.",
        writer: "Fiona Baird, Third Sector Interface",
        file: new File(["a draft"], "draft.txt", { type: "text/plain" }),
      });
      expect(answer.status).toBe(303);
      const { evidence } = await desk(test, STRATEGY);
      expect(evidence[0]).toMatchObject({ kind: "file", title: "draft.txt", isPublic: true });
      const page = await (await test.get(`/strathbrae/desk/actions/${STRATEGY}`, "Morag Innes")).text();
      expect(page).toContain("written by Fiona Baird");
      const own = await (await test.get(linkPaths.action("strathbrae", secret, STRATEGY))).text();
      expect(own).toContain("Asked to move to “by December 2027”. No answer yet.");
      expect(own).toContain("With it: draft.txt");
    }));

  it("keeps everything typed where something has to be put right", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const answer = await send(test, secret, STRATEGY, {
        status: "blocked",
        next: "Ask the Board",
        newdate: "soonish",
        newdateReason: "",
      });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("Say what stands in the way");
      expect(html).toContain("Say why more time is needed");
      expect(html).toContain("Ask the Board");
      expect(html).toContain("soonish");
      expect(await byLink(test, STRATEGY)).toEqual([]);
    }));

  it("writes nothing where the date asked for cannot be read", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const answer = await send(test, secret, STRATEGY, {
        done: "Words",
        newdate: "soonish",
        newdateReason: "Why",
      });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("We cannot read “soonish” as a date");
      expect(await byLink(test, STRATEGY)).toEqual([]);
    }));

  it("gives the words back where somebody changed the action meanwhile, and takes them when they are sent again", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, { done: "My own words" });
      await test.as("Morag Innes", (scope) =>
        addUpdate(scope, STRATEGY, {
          status: "at-risk",
          done: "Told by telephone",
          next: "",
          audience: "partners",
        }),
      );
      const answer = await test.post(linkPaths.updates("strathbrae", secret, STRATEGY), form);
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(html).toContain("Somebody changed this action while you were writing");
      expect(html).toContain("My own words");
      expect(html).toContain("Told by telephone");
      expect((await send(test, secret, STRATEGY, { done: "My own words" })).status).toBe(303);
    }));

  it("says politely that an action is over, and gives the words back", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, { done: "My own words" });
      await test.as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, STRATEGY);
        await cancelAction(scope, { number: STRATEGY, version, reason: "No longer wanted" });
      });
      const answer = await test.post(linkPaths.updates("strathbrae", secret, STRATEGY), form);
      expect(answer.status).toBe(409);
      expect(await answer.text()).toMatch(/nothing more is asked about it[\s\S]*My own words/);
    }));

  it("gives the words back that somebody typed into a link that ended meanwhile, and keeps nothing of them", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, {
        done: "Words <b>of an hour</b>",
        next: "A last step",
      });
      await test.as("Morag Innes", (scope) =>
        scope.database.execute("update plans.personal_link set revoked_at = now()"),
      );
      const body = new URLSearchParams(form as Record<string, string>).toString();
      const post = (words: string, more: Record<string, string> = {}) =>
        test.app.request(`${BASE_URL}${linkPaths.updates("strathbrae", secret, STRATEGY)}`, {
          method: "POST",
          body: words,
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            "content-length": String(words.length),
            origin: BASE_URL,
            ...more,
          },
        });
      const answer = await post(body);
      expect(answer.status).toBe(410);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const html = await answer.text();
      expect(html).toContain("Words &lt;b&gt;of an hour&lt;/b&gt;");
      expect(html).toContain("A last step");
      expect(await byLink(test, STRATEGY)).toEqual([]);
      // What is no form is no fault, what is larger than a few words is not read, and from elsewhere nothing is taken.
      expect((await post("{", { "content-type": "application/json" })).status).toBe(410);
      const long = await post(`done=${"word ".repeat(5000)}`);
      expect([long.status, (await long.text()).includes("word word")]).toEqual([410, false]);
      expect((await post(body, { origin: "https://elsewhere.example" })).status).toBe(403);
    }));

  it("gives them back when they came with a large photo, too, and the same page for a link that never was", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, {
        done: "Words of an hour",
        newdate: "by June 2028",
        newdateReason: "The groups meet in autumn.",
      });
      await test.as("Morag Innes", (scope) =>
        scope.database.execute("update plans.personal_link set revoked_at = now()"),
      );
      const body = new FormData();
      for (const [name, value] of Object.entries(form))
        if (name !== "newdateReason") body.append(name, value);
      body.append("file", new File([new Uint8Array(6_000_000).fill(0xd8)], "IMG_0231.jpg"));
      body.append("newdateReason", "The groups meet in autumn.");
      const whole = new Response(body);
      const type = whole.headers.get("content-type") ?? "";
      const bytes = new Uint8Array(await whole.arrayBuffer());
      const post = (at: string, headers: Record<string, string>) =>
        test.app.request(`${BASE_URL}${at}`, {
          method: "POST",
          body: bytes,
          headers: { "content-type": type, origin: BASE_URL, ...headers },
        });
      const told = { "content-length": String(bytes.length) };
      const pages: string[] = [];
      for (const one of [secret, "4q7k2-mx3v8-00000-zzzzz-999999"]) {
        const answer = await post(linkPaths.updates("strathbrae", one, STRATEGY), told);
        const html = await answer.text();
        expect(answer.status).toBe(410);
        for (const words of ["Words of an hour", "by June 2028", "The groups meet in autumn."])
          expect(html).toContain(words);
        expect(html).not.toContain("IMG_0231");
        pages.push(html.replaceAll(one, ""));
      }
      expect(new Set(pages).size).toBe(1);
      // What does not say how large it is is not read, nor what says that it is larger than any form.
      for (const headers of [{}, { "content-length": "27000000" }]) {
        const answer = await post(linkPaths.updates("strathbrae", secret, STRATEGY), headers);
        expect([answer.status, (await answer.text()).includes("Words of an hour")]).toEqual([410, false]);
      }
      const { rows } = await test.as("Morag Innes", ({ database }) =>
        database.execute("select count(*)::int as kept from files.kept_upload"),
      );
      expect([rows[0]?.kept, await byLink(test, STRATEGY)]).toEqual([0, []]);
    }));

  it("gives the words back that came with a file larger than it takes", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, { done: "Words of an hour" });
      const body = new FormData();
      for (const [name, value] of Object.entries(form)) body.append(name, value);
      body.append("file", new File([new Uint8Array(26 * 1024 * 1024)], "film.mp4"));
      const whole = new Response(body);
      const bytes = new Uint8Array(await whole.arrayBuffer());
      const answer = await test.app.request(
        `${BASE_URL}${linkPaths.updates("strathbrae", secret, STRATEGY)}`,
        {
          method: "POST",
          body: bytes,
          headers: {
            "content-type": whole.headers.get("content-type") ?? "",
            "content-length": String(bytes.length),
            origin: BASE_URL,
          },
        },
      );
      const html = await answer.text();
      expect([answer.status, html.includes("25 megabytes"), html.includes("Words of an hour")]).toEqual([
        413,
        true,
        true,
      ]);
      expect(await byLink(test, STRATEGY)).toEqual([]);
    }));

  it("asks for a word where nothing was typed and nothing changed, and keeps what was chosen", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [SERVICES]);
      const { status } = (await desk(test, SERVICES)).action;
      const file = new File([photoWithPlace("jpeg")], "IMG_0231.jpg");
      const silent = await send(test, secret, SERVICES, { status, audience: "partners", done: "  " });
      const html = await silent.text();
      expect([silent.status, html.includes("If it is as it was, press “Nothing has changed”")]).toEqual([
        422,
        true,
      ]);
      expect(html).toMatch(/value="partners"[^>]* checked/);
      expect(await byLink(test, SERVICES)).toEqual([]);
      // A word, another status, what comes next, a file or a request for more time: each tells something.
      const telling: Record<string, string | File>[] = [
        { status, done: "Still waiting for the funder." },
        { status, next: "Ask the Board" },
        { status, file },
        { status, newdate: "by June 2028", newdateReason: "The funder decides in April." },
        { status: status === "in-progress" ? "not-started" : "in-progress" },
      ];
      for (const words of telling) expect((await send(test, secret, SERVICES, words)).status).toBe(303);
      expect(await byLink(test, SERVICES)).toHaveLength(telling.length);
    }));

  it("takes in one press that nothing has changed: it counts as the answer, and pressed twice it is one", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY, SERVICES]);
      const { status } = (await desk(test, STRATEGY)).action;
      const shown = await (await test.get(linkPaths.action("strathbrae", secret, STRATEGY))).text();
      expect(shown).toContain("“Nothing has changed” sends that it is still");
      const pressed = await fill(test, secret, STRATEGY, { status, unchanged: "yes" });
      const at = linkPaths.updates("strathbrae", secret, STRATEGY);
      for (const _ of ["once", "again"]) {
        const answer = await test.post(at, pressed);
        expect(answer.headers.get("location")).toContain(linkPaths.action("strathbrae", secret, SERVICES));
      }
      const [said, ...more] = await byLink(test, STRATEGY);
      expect(said).toMatchObject({
        status,
        done: expect.stringMatching(/^Nothing has changed since \d+ \w+ 2026\.$/),
      });
      expect([more, (await desk(test, STRATEGY)).action.status]).toEqual([[], status]);
      // In the history of its action everybody reads it; among what changed it is no news.
      expect(await (await test.get(`/strathbrae/actions/${STRATEGY}`)).text()).toContain(
        "Nothing has changed since",
      );
      for (const page of ["/strathbrae", "/strathbrae/changes"])
        expect(await (await test.get(page)).text()).not.toContain("Nothing has changed since");
      const other = await send(test, secret, SERVICES, {
        status: "blocked",
        unchanged: "yes",
        done: "We wait",
      });
      const html = await other.text();
      expect([other.status, html.includes("you chose “Held up”"), html.includes("We wait")]).toEqual([
        422,
        true,
        true,
      ]);
      expect(await byLink(test, SERVICES)).toEqual([]);
    }));

  it("takes what is sent twice once, and what was changed in between as a further update", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const form = await fill(test, secret, STRATEGY, { done: "Once" });
      const at = linkPaths.updates("strathbrae", secret, STRATEGY);
      expect((await test.post(at, form)).status).toBe(303);
      expect((await test.post(at, form)).status).toBe(303);
      expect((await byLink(test, STRATEGY)).map(({ done }) => done)).toEqual(["Once"]);
      // Gone back with, a browser puts the same words into a fresh form.
      expect((await send(test, secret, STRATEGY, { done: "Once" })).status).toBe(303);
      expect((await byLink(test, STRATEGY)).map(({ done }) => done)).toEqual(["Once"]);
      // The page from before, gone back to and sent with other words.
      const older = await test.post(at, { ...form, done: "Twice" });
      expect([
        older.status,
        (await older.text()).includes("You have sent an update from another page"),
      ]).toEqual([409, true]);
      const now = await fill(test, secret, STRATEGY, { done: "Twice" });
      expect((await test.post(at, now)).status).toBe(303);
      expect((await byLink(test, STRATEGY)).map(({ done }) => done).toSorted()).toEqual(["Once", "Twice"]);
    }));

  it("says how a date is read and whether words are plain, to its holder only", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [STRATEGY]);
      const read = await test.get(`${linkPaths.dateReading("strathbrae", secret)}?text=by%20June%202027`);
      expect(await read.text()).toBe("We read this as: by 30 June 2027.");
      expect((await test.get("/strathbrae/u/xxxxx/date-reading?text=June")).status).toBe(410);
    }));

  it("of a joint lead who does not answer for the action stands beside, and changes nothing of it", () =>
    withApp(async (test) => {
      const { secret } = await linkOf(test, [JOINT], "Aisha Malik");
      const shown = await (await test.get(linkPaths.action("strathbrae", secret, JOINT))).text();
      expect(shown).toContain("Strathbrae Council answers for this action");
      const before = (await desk(test, JOINT)).action;
      expect(
        (await send(test, secret, JOINT, { status: "blocked", done: "We wait for legal advice." })).status,
      ).toBe(303);
      const { action, updates, events } = await desk(test, JOINT);
      expect(action).toEqual(before);
      expect(updates[0]).toMatchObject({ isBeside: true, status: "blocked" });
      expect(events[0]?.facts).toMatchObject({ was: action.status, now: action.status, said: "blocked" });
      const open = await (await test.get(`/strathbrae/actions/${JOINT}`)).text();
      expect(open).toContain("NHS Strathbrae, for its own part");
      const data = await (await test.get("/strathbrae/open-data/plans/1.json")).text();
      expect(data).not.toContain("We wait for legal advice.");
      expect(await (await test.get("/strathbrae")).text()).not.toContain(
        "(held up): We wait for legal advice.",
      );
    }));

  it("of a joint lead says at the desk, too, that it stands beside; to whoever answers for the action it does not", () =>
    withApp(async (test) => {
      const page = async (who: string) => (await test.get(`/strathbrae/desk/actions/${JOINT}`, who)).text();
      expect(await page("Aisha Malik")).toContain("Strathbrae Council answers for this action.");
      const own = await page("Morag Innes");
      expect(own).toContain("Add an update");
      expect(own).not.toContain("answers for this action.");
    }));

  it("does not wait for what was answered in another way since, and takes “not mine” of it all the same", () =>
    withApp(async (test) => {
      const { secret } = await test.as("Morag Innes", async (scope) => {
        const person = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
        return givenLink(scope, { personId: person?.id ?? "", actions: [STRATEGY, SERVICES] });
      });
      const start = await (await test.get(linkPaths.link("strathbrae", secret))).text();
      expect(start).toContain("Answered already. You can say more.");
      const before = (await desk(test, STRATEGY)).action;
      const sent = { reason: "I have changed posts.", instead: "Fiona Baird" };
      // Pressed twice it is said once.
      for (const _ of ["once", "again"]) {
        const answer = await test.post(linkPaths.handBack("strathbrae", secret, STRATEGY), sent);
        expect(answer.headers.get("location")).toBe(
          `${linkPaths.thanks("strathbrae", secret)}?said=handed-back`,
        );
      }
      const { action, events } = await desk(test, STRATEGY);
      expect(action).toEqual(before);
      expect(events[0]).toMatchObject({ words: { reason: "I have changed posts.\nInstead: Fiona Baird" } });
      expect(events.filter(({ event }) => event === "plans.action.handed-back")).toHaveLength(1);
      const opened = linkPaths.action("strathbrae", secret, STRATEGY);
      const page = await (await test.get(opened)).text();
      expect(page).toContain("You handed it back");
      expect(page).not.toContain("This is not my action");
      const twice = await test.get(linkPaths.handBack("strathbrae", secret, STRATEGY));
      expect([twice.status, twice.headers.get("location")]).toEqual([303, opened]);
      const all = linkPaths.handBackAll("strathbrae", secret);
      await test.post(all, { reason: "I have left the Interface." });
      const again = await test.get(all);
      expect([again.status, again.headers.get("location")]).toEqual([
        303,
        linkPaths.thanks("strathbrae", secret),
      ]);
    }));
});
