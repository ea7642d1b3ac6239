import { describe, expect, it } from "vitest";
import { type TestApp, TODAY, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";

const DESK = "/strathbrae/desk/plans/1";
const OPEN = "/strathbrae/plans/1/consultation";
const MORAG = "Morag Innes";

const page = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

async function carried(test: TestApp, path: string, name: string, who?: string): Promise<string> {
  const { forms } = readPage(await page(test, path, who));
  return forms.flatMap(({ fields }) => fields).find((field) => field.name === name)?.value ?? "";
}

async function must(test: TestApp, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await test.post(path, fields, MORAG);
  expect([path, answer.status]).toEqual([path, 303]);
  return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
}

/** Puts the next version of the plan forward and opens it for everybody's comments. Answers its page at the desk. */
async function consultOn(test: TestApp, closesOn = "18 December 2026"): Promise<string> {
  const version = await carried(test, `${DESK}/versions`, "version", MORAG);
  const at = await must(test, `${DESK}/proposal`, { version, forwardNote: "" });
  await must(test, `${at}/consultation`, {
    steps: await carried(test, at, "steps", MORAG),
    ...{ audience: "everyone", closesOn, introduction: "Is this right for you?" },
  });
  return at;
}

const words = (version: string, comment = "More buses on Sundays") => ({
  ...{ version, about: "", comment, name: "Jean", onBehalfOf: "", email: "" },
});

describe("a comment from outside", () => {
  it("is not taken when twenty have come from its network within a quarter of an hour: 429, with all that was typed", () =>
    withApp(async (test) => {
      await consultOn(test);
      for (let index = 1; index <= 20; index += 1)
        expect((await test.post(OPEN, words("2", `Comment ${index}`))).status).toBe(303);
      const answer = await test.post(OPEN, words("2"));
      const html = await answer.text();
      expect(answer.status).toBe(429);
      expect(html).toContain("Many comments have come from your network");
      expect(html).toContain("More buses on Sundays");
      expect(html).toContain('value="Jean"');
      expect(await page(test, `${DESK}/versions/2/comments`, MORAG)).toContain(
        "20 comments: 20 still to be read",
      );
    }));

  it("is taken again a quarter of an hour later", () => {
    const clock = new Date(TODAY);
    return withApp(async (test) => {
      await consultOn(test);
      for (let index = 1; index <= 20; index += 1) await test.post(OPEN, words("2", `Comment ${index}`));
      expect((await test.post(OPEN, words("2"))).status).toBe(429);
      clock.setTime(clock.getTime() + 16 * 60_000);
      expect((await test.post(OPEN, words("2"))).status).toBe(303);
    }, clock);
  });

  it("is taken until the last minute of the last day in Scotland, in summer too, and then given back to whoever wrote it", () => {
    const clock = new Date(TODAY);
    return withApp(async (test) => {
      await consultOn(test, "30 June 2027");
      clock.setTime(Date.parse("2027-06-30T22:59:59Z"));
      expect(await page(test, OPEN)).toContain("You can comment until 30 June 2027");
      expect((await test.post(OPEN, words("2"))).status).toBe(303);
      clock.setTime(Date.parse("2027-06-30T23:00:00Z"));
      const answer = await test.post(OPEN, words("2", "Just too late"));
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain("The consultation closed on 30 June 2027");
      expect(html).toContain("Your comment was not kept");
      expect(html).toContain("Just too late");
    }, clock);
  });

  it("on a version that another has replaced is given back with the words as they are now, and can be sent then", () =>
    withApp(async (test) => {
      await consultOn(test);
      await consultOn(test);
      const answer = await test.post(OPEN, words("2"));
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain("The plan was put forward anew while you wrote");
      expect(html).toContain("More buses on Sundays");
      const { forms } = readPage(html);
      const version = forms.flatMap(({ fields }) => fields).find(({ name }) => name === "version")?.value;
      expect(version).toBe("3");
      expect((await test.post(OPEN, words("3"))).status).toBe(303);
    }));
});

describe("a consultation whose version is withdrawn while it is open", () => {
  it("closed on that day, and says that the version goes no further", () =>
    withApp(async (test) => {
      const at = await consultOn(test);
      const steps = await carried(test, at, "steps", MORAG);
      await must(test, `${at}/withdrawal`, { steps, endReason: "There is more to say" });
      const html = await page(test, OPEN);
      expect(html).toContain("The consultation closed on 23 November 2026");
      expect(html).toContain("goes no further");
      expect(html).not.toContain("There is more to say");
      expect(await page(test, `${at}/comments`, MORAG)).toContain("Was open until 23 November 2026");
    }));
});
