import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { openWord, shown } from "../../../../test/harness/word-xml.ts";

const DESK = "/strathbrae/desk/plans/1";
const MORAG = "Morag Innes";
const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

/** The value that a form on a page carries, for the first of these names that stands there. */
async function carried(test: TestApp, path: string, name: string, who = MORAG): Promise<string> {
  const { forms } = readPage(await text(test, path, who));
  return forms.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value ?? "";
}

async function optionOf(test: TestApp, path: string, name: string, label: string): Promise<string> {
  const page = await text(test, path, MORAG);
  const select = new RegExp(`<select[^>]*name="${name}"[\\s\\S]*?</select>`).exec(page)?.[0] ?? "";
  return new RegExp(`<option value="([^"]+)"[^>]*>${label}`).exec(select)?.[1] ?? "";
}

const must = async (test: TestApp, path: string, fields: Record<string, string>, who = MORAG) => {
  const answer = await test.post(path, fields, who);
  expect([path, answer.status]).toEqual([path, 303]);
  return answer.headers.get("location") ?? "";
};

/** Names the board, and puts the next version forward. Answers the page of the version. */
async function putForward(test: TestApp): Promise<{ page: string; board: string }> {
  const board = await optionOf(test, `${DESK}/versions`, "board", "Strategic Board");
  expect(board).not.toBe("");
  const version = () => carried(test, `${DESK}/versions`, "version");
  await must(test, `${DESK}/approving-board`, { version: await version(), board });
  const to = await must(test, `${DESK}/proposal`, { version: await version(), forwardNote: "After a year" });
  return { page: to.split("?")[0] ?? "", board };
}

const steps = (test: TestApp, page: string) => carried(test, page, "steps");

describe("a version on its way", () => {
  it("is put forward, consulted on, answered, approved and published, by pages alone", () =>
    withApp(async (test) => {
      const { page, board } = await putForward(test);
      expect(page).toBe(`${DESK}/versions/2`);
      const first = await text(test, page, MORAG);
      expect(first).toContain("Put forward: its words are frozen");
      expect(first).not.toContain("Publish version 2");
      await must(test, `${page}/consultation`, {
        steps: await steps(test, page),
        audience: "everyone",
        closesOn: "18 December 2026",
        introduction: "Is this right for you?",
      });
      const open = await text(test, "/strathbrae/plans/1/consultation");
      expect(open).toContain("You can comment until 18 December 2026");
      const sent = {
        version: "2",
        about: "",
        comment: "More buses, ring me on 01463 700 123",
        name: "Jean",
        onBehalfOf: "Glenorrin hall",
        email: "jean@elsewhere.example",
      };
      const said = await test.post("/strathbrae/plans/1/consultation", sent);
      expect(said.headers.get("location")).toBe("/strathbrae/plans/1/consultation/sent");
      await must(test, `${page}/comments`, { about: "", comment: "Name the halls" }, "Ewan Laird");
      // Nobody but those who read it first sees what came from outside.
      expect(await text(test, `${page}/comments`, "Ewan Laird")).not.toContain("More buses");
      const list = await text(test, `${page}/comments`, MORAG);
      expect(list).toContain("Two comments: one still to be read and one shown.");
      const ids = [...new Set(list.match(/comments\/[0-9a-f-]{36}/g))];
      const outside = (
        await Promise.all(ids.map(async (id) => [id, await text(test, `${page}/${id}`, MORAG)] as const))
      ).find(([, html]) => html.includes("More buses"));
      expect(outside?.[1]).toContain("mailto:jean@elsewhere.example");
      await must(test, `${page}/${outside?.[0]}/verdict`, { state: "to-read", verdict: "shown", reason: "" });
      const hurried = await test.post(
        `${page}/decision`,
        {
          steps: await steps(test, page),
          ...{ decision: "approved", decidedBy: board, metOn: "20 November 2026", minute: "7", said: "" },
        },
        "Iain Rennie",
      );
      expect([hurried.status, await hurried.text()]).toEqual([
        422,
        expect.stringContaining("The consultation is open until 18 December 2026"),
      ]);
      await must(test, `${page}/consultation-end`, {
        steps: await steps(test, page),
        closeReason: "All have answered",
      });
      for (const id of ids)
        await must(test, `${page}/${id}/answer`, {
          answered: "0",
          outcome: "partly",
          answer: "Some of it. Write to us at hall@strathbrae.example",
        });
      await must(
        test,
        `${page}/decision`,
        {
          steps: await steps(test, page),
          ...{ decision: "approved", decidedBy: board, metOn: "20 November 2026", minute: "7" },
          said: "With thanks to all who wrote",
        },
        "Iain Rennie",
      );
      expect((await test.get("/strathbrae/plans/1/versions/2")).status).toBe(404);
      await must(test, `${page}/publication`, { steps: await steps(test, page) });
      const plan = await text(test, "/strathbrae/plans/1");
      expect(plan).toContain("Approved by the Strategic Board on 20 November 2026, minute 7");
      const answers = await text(test, "/strathbrae/plans/1/versions/2/comments");
      expect(answers).toContain("Two comments: two taken up in part.");
      // What anybody writes breaks where it has to, and pushes no page wide.
      expect(answers).toMatch(/<th role="rowheader" scope="row" class="is-long">[^<]*<span[^>]*>“More buses/);
      expect(answers).toContain("Jean, Glenorrin hall");
      expect(answers).toContain("Strathbrae Third Sector Interface");
      expect(answers).not.toMatch(/Ewan Laird|jean@|01463|hall@strathbrae/);
      const csv = await text(test, "/strathbrae/plans/1/versions/2/comments.csv");
      expect(csv).toContain("Taken up in part");
      expect(csv).not.toMatch(/Ewan Laird|jean@|01463|hall@strathbrae/);
      const data = JSON.parse(await text(test, "/strathbrae/open-data/plans/1.json"));
      expect(data.plan.versions[0]).toMatchObject({
        number: 2,
        holds: true,
        approval: { group: "Strategic Board", metOn: "2026-11-20", minute: "7" },
      });
      expect(await text(test, "/strathbrae/changes.atom")).toContain("Approved by the Strategic Board");
    }));

  it("is nowhere public while it is not published, but where everyone is consulted on it", () =>
    withApp(async (test) => {
      await test.as(MORAG, async ({ database }) => {
        const { sql } = await import("drizzle-orm");
        await database.execute(sql`update plans.action set text = 'Quite other words' where number = 8`);
      });
      const { page } = await putForward(test);
      const places = [
        "/strathbrae/plans/1",
        "/strathbrae/plans/1/versions",
        "/strathbrae/plans/1/versions/2",
        "/strathbrae/plans/1/versions/2/comments",
        "/strathbrae/plans/1/comparison?from=1&to=2",
        "/strathbrae/plans/1/comparison.csv?from=1&to=2",
        "/strathbrae/plans/1/plan.json",
        "/strathbrae/plans/1/plan.csv",
        "/strathbrae/plans/1/themes",
        "/strathbrae/plans/1/timeline",
        "/strathbrae/plans/1/changes",
        "/strathbrae/plans/1/changes.atom",
        "/strathbrae/plans/1/progress.svg",
        "/strathbrae/plans/1/versions.csv",
        "/strathbrae/plans/1/versions/2/words.csv",
        "/strathbrae/plans/1/versions/2/comments.csv",
        "/strathbrae",
        "/strathbrae/places",
        "/strathbrae/sitemap.xml",
        "/strathbrae/plans/1/consultation",
        "/strathbrae/plans",
        "/strathbrae/actions/8",
        "/strathbrae/changes",
        "/strathbrae/changes.atom",
        "/strathbrae/search?q=Quite+other+words",
        "/strathbrae/open-data/plans/1.json",
        "/strathbrae/open-data/plans.json",
      ];
      const seen = async () => {
        const found: string[] = [];
        for (const path of places) {
          const html = (await text(test, path)).replace(/<input[^>]*>|<title>.*?<\/title>/g, "");
          if (html.includes("Quite other words") && !path.includes("search")) found.push(path);
          if (/ersion 2\b/.test(html)) found.push(`${path} names it`);
        }
        const word = await test.get("/strathbrae/plans/1/plan.docx");
        const words = shown(
          await (await openWord(new Uint8Array(await word.arrayBuffer()))).part("word/document.xml"),
        );
        expect(words).toContain("How we will work better together");
        if (words.includes("Quite other words")) found.push("plan.docx");
        // The page of a search says again what was asked for; what is found has a link.
        const search = await text(test, "/strathbrae/search?q=Quite+other+words");
        if (/href="[^"]*\/actions\/8"/.test(search)) found.push("search");
        return found;
      };
      expect(await seen()).toEqual([]);
      const consult = { audience: "partners", closesOn: "18 December 2026", introduction: "Look at it." };
      await must(test, `${page}/consultation`, { steps: await steps(test, page), ...consult });
      expect(await seen()).toEqual([]);
      await must(test, `${page}/withdrawal`, { steps: await steps(test, page), endReason: "For everyone" });
      const again = await putForward(test);
      await must(test, `${again.page}/consultation`, {
        steps: await steps(test, again.page),
        ...{ ...consult, audience: "everyone" },
      });
      expect(await seen()).toEqual(["/strathbrae/plans/1/consultation"]);
    }));

  it("that somebody else moved on meanwhile answers 409, with what was typed", () =>
    withApp(async (test) => {
      const { page, board } = await putForward(test);
      const seen = await steps(test, page);
      const late = { steps: seen, sendTo: board, sendNote: "For the December meeting" };
      await must(test, `${page}/sending`, { ...late, sendNote: "" });
      const answer = await test.post(`${page}/sending`, late, MORAG);
      const html = await answer.text();
      expect(answer.status).toBe(409);
      expect(html).toContain("Somebody did something with this version meanwhile");
      expect(html).toContain("For the December meeting");
    }));

  it("that somebody else approved first gives back what was written, though its form is offered no more", () =>
    withApp(async (test) => {
      const { page, board } = await putForward(test);
      const seen = await steps(test, page);
      const decision = { steps: seen, decision: "approved", decidedBy: board, metOn: "20 November 2026" };
      await must(test, `${page}/decision`, { ...decision, minute: "7", said: "" }, "Iain Rennie");
      const said = "On condition that the halls are named";
      const answer = await test.post(`${page}/decision`, { ...decision, minute: "item 4.2", said }, MORAG);
      const html = await answer.text();
      expect(answer.status).toBe(409);
      expect(html).toContain("Somebody did something with this version meanwhile");
      expect(html).toContain("What you wrote was not kept");
      for (const words of [said, "item 4.2", "20 November 2026, minute 7"]) expect(html).toContain(words);
    }));

  it("has one filled button, for what comes next, with a board and without", () =>
    withApp(async (test) => {
      const filled = (html: string) =>
        [...html.slice(html.indexOf("<main")).matchAll(/class="ds_button"[^>]*>([^<]*)</g)].map(
          ([, words]) => words,
        );
      const version = await carried(test, `${DESK}/versions`, "version");
      const to = await must(test, `${DESK}/proposal`, { version, forwardNote: "" });
      const alone = to.split("?")[0] ?? "";
      expect(filled(await text(test, alone, MORAG))).toEqual(["Publish version 2"]);
      expect(filled(await text(test, alone, "Iain Rennie"))).toEqual(["Record the decision"]);
      const { page, board } = await putForward(test);
      expect(filled(await text(test, page, MORAG))).toEqual(["Send it"]);
      await must(test, `${page}/sending`, { steps: await steps(test, page), sendTo: board, sendNote: "" });
      expect(filled(await text(test, page, MORAG))).toEqual(["Record the decision"]);
    }));

  it("says all that is missing from a decision at once", () =>
    withApp(async (test) => {
      const { page } = await putForward(test);
      const blank = { steps: await steps(test, page), decision: "", decidedBy: "", metOn: "soonish" };
      const answer = await test.post(`${page}/decision`, blank, MORAG);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain("Choose what was decided");
      expect(html).toContain("Choose the group that decided");
      expect(html).toContain("We cannot read “soonish” as one day");
    }));

  it("takes days as people write them, and reads them as its form says while they type", () =>
    withApp(async (test) => {
      const { page, board } = await putForward(test);
      const reading = (sense: string, words: string) =>
        text(test, `/strathbrae/desk/date-reading?one=${sense}&text=${encodeURIComponent(words)}`, MORAG);
      expect(await reading("ahead", "18 dec")).toBe("We read this as: 18 December 2026.");
      expect(await reading("nearest", "20 oct")).toBe("We read this as: 20 October 2026.");
      expect(await reading("ahead", "December")).toBe("We cannot read this as one day yet.");
      await must(test, `${page}/consultation`, {
        steps: await steps(test, page),
        ...{ audience: "partners", closesOn: "18 dec", introduction: "Look at it." },
      });
      expect(await text(test, page, MORAG)).toContain("In consultation until 18 December 2026");
      await must(test, `${page}/consultation-end`, { steps: await steps(test, page), closeReason: "Done" });
      const decision = { decision: "agreed", decidedBy: board, minute: "", said: "" };
      const to = async (metOn: string) => ({ ...decision, steps: await steps(test, page), metOn });
      const early = await test.post(`${page}/decision`, await to("3 December"), MORAG);
      expect([early.status, await early.text()]).toEqual([
        422,
        expect.stringContaining("That meeting is still to come"),
      ]);
      await must(test, `${page}/decision`, await to("20 oct"));
      expect(await text(test, page, MORAG)).toContain("Agreed by the Strategic Board on 20 October 2026");
    }));

  it("is offered to each only as far as they may", () =>
    withApp(async (test) => {
      const { page } = await putForward(test);
      const clerk = await text(test, page, "Iain Rennie");
      expect(clerk).toContain("Record the decision");
      expect(clerk).not.toContain("Open the consultation");
      const viewer = await text(test, page, "Sheena Watt");
      expect(viewer).not.toMatch(/Record the decision|Open the consultation|Withdraw it/);
      expect(
        (await test.post(`${page}/decision`, { steps: await steps(test, page) }, "Ewan Laird")).status,
      ).toBe(403);
    }));
});

describe("any two versions", () => {
  it("are not promised where there is none to compare a version with", () =>
    withApp(async (test) => {
      const one = `${DESK}/versions/1`;
      expect(await text(test, one, MORAG)).toContain("What changed");
      await test.as(MORAG, async ({ database }) => {
        const { sql } = await import("drizzle-orm");
        await database.execute(sql`update plans.plan_version set state = 'withdrawn' where number = 1`);
      });
      const page = await text(test, one, MORAG);
      expect(page).toContain("Its trail");
      expect(page).not.toContain('id="differs"');
    }));

  it("stand side by side, with the live plan among them, on the page and in the files", () =>
    withApp(async (test) => {
      await test.as(MORAG, async ({ database }) => {
        const { sql } = await import("drizzle-orm");
        await database.execute(
          sql`update plans.action set text = 'Write it in plain words' where number = 8`,
        );
      });
      const page = await text(test, `${DESK}/comparison?from=1&to=now`, MORAG);
      expect(page).toMatch(/<ins>[^<]*plain words/);
      expect(page).toContain("to the live plan.");
      expect(page).toContain("one changed");
      expect(page).toContain("Only what changed: 1");
      const csv = await text(test, `${DESK}/comparison.csv?from=1&to=now`, MORAG);
      expect(csv).toContain("Write it in plain words");
      const word = await test.get(`${DESK}/comparison.docx?from=1&to=now`, MORAG);
      expect(word.headers.get("content-type")).toContain("wordprocessingml");
      expect((await word.arrayBuffer()).byteLength).toBeGreaterThan(3000);
      const same = await text(test, `${DESK}/comparison?from=1&to=1`, MORAG);
      expect(same).toContain(
        "Version 1 (published) stands on both sides. Choose another to compare it with.",
      );
      expect(same).not.toContain("Nothing differs between the two.");
      expect((await test.get(`${DESK}/comparison?from=77&to=x`, MORAG)).status).toBe(200);
    }));
});
