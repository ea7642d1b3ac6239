import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import {
  addEvidence,
  addUpdate,
  getActionDesk,
  getPlan,
  lookAtEvidence,
  withdrawPlan,
} from "../../plans/index.ts";

const STRATEGY = 8;
const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

describe("the public pages", () => {
  it("show the plan as published while the desk goes on changing it", () =>
    withApp(async (test) => {
      const desk = await test.get(`/strathbrae/desk/actions/${STRATEGY}/edit`, "Morag Innes");
      const version = /name="version" value="(\d+)"/.exec(await desk.text())?.[1] ?? "";
      const improvement = await test.as(
        "Morag Innes",
        async (scope) => (await getActionDesk(scope, STRATEGY)).improvement.id,
      );
      const fields = {
        version,
        improvement,
        text: "Write something else",
        lead: "",
        target: "",
        measures: "Strategy adopted\nFunding found",
      };
      const saved = await test.post(`/strathbrae/desk/actions/${STRATEGY}/edit`, fields, "Morag Innes");
      expect(saved.status).toBe(303);
      expect(await text(test, `/strathbrae/actions/${STRATEGY}`)).toContain(
        "Write a communications strategy",
      );
      expect(await text(test, "/strathbrae/plans/1")).not.toContain("Write something else");
      expect(await text(test, "/strathbrae/desk/plans/1/as-the-public", "Morag Innes")).toContain(
        "Write something else",
      );
    }));

  it("show public updates at once, and nothing of what was said to partners", () =>
    withApp(async (test) => {
      await test.as("Ewan Laird", async (scope) => {
        const words = { status: "in-progress" as const, next: "" };
        await addUpdate(scope, STRATEGY, {
          ...words,
          done: "Forty groups have read it.",
          audience: "public",
        });
        await addUpdate(scope, STRATEGY, {
          ...words,
          status: "blocked",
          done: "The funder is cross.",
          audience: "partners",
        });
      });
      const page = await text(test, `/strathbrae/actions/${STRATEGY}`);
      expect(page).toContain("Forty groups have read it.");
      expect(page).not.toContain("The funder is cross.");
      expect(page).not.toContain("Held up");
      expect(await text(test, "/strathbrae")).not.toContain("The funder is cross.");
    }));

  it("leave out contact details, whoever wrote them", () =>
    withApp(async (test) => {
      await test.as("Ewan Laird", (scope) =>
        addUpdate(scope, STRATEGY, {
          status: "in-progress",
          done: "Ask ewan.laird@strathbrae.example or 01738 475000.",
          next: "",
          audience: "public",
        }),
      );
      const page = await text(test, `/strathbrae/actions/${STRATEGY}`);
      expect(page).toContain("[contact details left out]");
      expect(page).not.toMatch(/strathbrae\.example|475000/);
    }));

  it("name a link to somebody's mailbox that was given as evidence, and lead nobody there", () =>
    withApp(async (test) => {
      const input = { measure: "", url: "mailto:ewan.laird@strathbrae.example", value: "" };
      const given = await test.as("Ewan Laird", (scope) =>
        addEvidence(scope, STRATEGY, { ...input, title: "Heard at the forum", audience: "public" }, null),
      );
      const id = given.ok ? given.value.id : "";
      await test.as("Calum Drever", (scope) =>
        lookAtEvidence(scope, id, { verdict: "accepted", reason: "" }),
      );
      const page = await text(test, `/strathbrae/actions/${STRATEGY}`);
      expect(page).toContain("Heard at the forum");
      expect(page).not.toContain("ewan.laird@");
    }));

  it("hand out a file of evidence once it is public and accepted, and not before", () =>
    withApp(async (test) => {
      const upload = {
        name: "minute.html",
        mediaType: "text/html",
        bytes: new TextEncoder().encode("<script>1</script>"),
      };
      const give = (audience: "public" | "partners") =>
        test.as("Ewan Laird", async (scope) => {
          const input = { measure: "" as const, title: "", url: "", value: "", audience };
          const result = await addEvidence(scope, STRATEGY, input, upload);
          return result.ok ? result.value.id : "";
        });
      const accept = (id: string) =>
        test.as("Calum Drever", (scope) => lookAtEvidence(scope, id, { verdict: "accepted", reason: "" }));
      const inside = await give("partners");
      const open = await give("public");
      expect((await test.get(`/strathbrae/evidence/${open}`)).status).toBe(404);
      await accept(inside);
      await accept(open);
      expect((await test.get(`/strathbrae/evidence/${inside}`)).status).toBe(404);
      expect((await test.get(`/inverlairn/evidence/${open}`)).status).toBe(404);
      const answer = await test.get(`/strathbrae/evidence/${open}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="minute.html"/);
      expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    }));

  it("answer 304 to a reader who has the page already", () =>
    withApp(async (test) => {
      const first = await test.get("/strathbrae/plans/1");
      const tag = first.headers.get("etag") ?? "";
      const again = await test.app.request("http://commonty.test/strathbrae/plans/1", {
        headers: { "if-none-match": tag },
      });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }));

  it("filter by the address", () =>
    withApp(async (test) => {
      const late = await text(test, "/strathbrae/plans/1?status=late");
      expect(late).toContain("Agree a code of conduct that every partner signs");
      expect(late).not.toContain("Set up a forum on capacity building");
      expect(await text(test, "/strathbrae/plans/1?q=zebra")).toContain("No action is like that");
    }));

  it("know nothing of a plan that was taken off, nor of its actions", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", async (scope) => {
        const { version } = await getPlan(scope, 1);
        await withdrawPlan(scope, 1, { version, reason: "Superseded." });
      });
      expect((await test.get("/strathbrae/plans/1")).status).toBe(404);
      expect((await test.get(`/strathbrae/actions/${STRATEGY}`)).status).toBe(404);
      expect(await text(test, "/strathbrae")).toContain("No plan is published here yet");
    }));

  it("say where a partnership has published nothing", () =>
    withApp(async (test) => {
      expect(await text(test, "/inverlairn/plans")).toContain("has not published a plan here yet");
    }));
});
