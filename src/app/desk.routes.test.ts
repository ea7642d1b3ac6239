import Papa from "papaparse";
import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../test/harness/app.ts";
import { insertMeetingDays, listGroups } from "../modules/governance/index.ts";
import { addUpdate } from "../modules/plans/index.ts";
import { seedConsultation } from "./demo/seed-consultation.ts";

const HOME = "/strathbrae/desk";

/** A part of the home by its heading, as text without its markup. */
function part(html: string, heading: string): string {
  const from = html.indexOf(`>${heading}`);
  if (from === -1) return "";
  const rest = html.slice(from + 1);
  const end = rest.slice(1).search(/<h2|<\/main/);
  return rest
    .slice(0, end === -1 ? undefined : end)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

async function home({ get }: TestApp, who: string): Promise<string> {
  const answer = await get(HOME, who);
  expect([who, answer.status]).toEqual([who, 200]);
  return answer.text();
}

test("everybody is greeted by the time of day, with the day and what the partnership works towards", () =>
  withApp(async (app) => {
    const html = await home(app, "Morag Innes");
    expect(html).toContain("<h1>Good morning, Morag</h1>");
    expect(html).toContain("Monday 23 November 2026. The Strategic Board meets in 17 days.");
    expect(part(html, "Coming up")).toMatch(/10 Dec:\s+Strategic Board: Progress of the plan/);
    expect(part(html, "Coming up")).toMatch(/31 Dec:\s+two target dates pass/);
  }));

test("what lies ahead tells until when a plan is open for comments, and leads there", () =>
  withApp(async (app) => {
    await seedConsultation(app.house);
    const html = await home(app, "Ewan Laird");
    expect(part(html, "Coming up")).toMatch(/18 Dec:\s+comments on “Getting about without a car” close/);
    const href = /href="([^"]+)">comments on/.exec(html)?.[1] ?? "";
    expect((await app.get(href, "Ewan Laird")).status).toBe(200);
  }));

test("what needs somebody is counted, and is what their permissions let them settle", () =>
  withApp(async (app) => {
    const officer = part(await home(app, "Morag Innes"), "Needs you");
    const viewer = part(await home(app, "Sheena Watt"), "Needs you");
    const [, count = ""] = /Needs you (\d+)/.exec(officer) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(viewer).toContain("Needs you 0");
    expect(viewer).toContain("Nothing waits for you");
  }));

test("my actions are those of the person, or of their body: the late ones first, each with its last update", () =>
  withApp(async (app) => {
    const lead = await home(app, "Ewan Laird");
    expect(part(lead, "My actions")).toMatch(/Action Target date Status Last update/);
    expect(part(await home(app, "Sheena Watt"), "My actions")).not.toMatch(/Target date/);
  }));

test("what others said since the last look is told, what one said oneself is not", () =>
  withApp(async (app) => {
    const said = {
      status: "in-progress",
      done: "148 services listed.",
      next: "",
      audience: "partners",
    } as const;
    await app.as("Ewan Laird", (scope) => addUpdate(scope, 8, said));
    const officer = part(await home(app, "Morag Innes"), "What changed");
    expect(officer).toContain("Ewan Laird updated");
    expect(officer).toContain("Under way. 148 services listed. (partners only)");
    expect(part(await home(app, "Ewan Laird"), "What changed")).not.toContain("148 services");
  }));

test("the second look of a visit tells the same as the first", () =>
  withApp(async (app) => {
    const first = part(await home(app, "Calum Drever"), "What changed");
    expect(part(await home(app, "Calum Drever"), "What changed")).toBe(first);
  }));

test("whoever keeps the groups is asked for the next meeting of one that has met; others are not", () =>
  withApp(async (app) => {
    await app.as("Morag Innes", async (scope) => {
      const area = (await listGroups(scope)).find(({ name }) => name === "Area partnerships");
      await insertMeetingDays(scope, area?.id ?? "", [{ metOn: "2026-10-01" as never, note: null }]);
    });
    expect(part(await home(app, "Iain Rennie"), "Needs you")).toContain(
      "Write down the next meeting: Area partnerships",
    );
    expect(part(await home(app, "Calum Drever"), "Needs you")).not.toContain("Area partnerships");
  }));

test("a partnership that has no plan says how to begin, and nothing of another one", () =>
  withApp(async (app) => {
    const answer = await app.get("/inverlairn/desk", "Ruaridh Munro");
    const html = await answer.text();
    expect(html).toContain("Inverlairn has no plan here yet");
    expect(html).not.toContain("Strategic Board: Progress");
    expect(part(html, "Coming up")).toContain("No meeting and no date in the next weeks.");
  }));

test("the actions that the home lists are taken away whole: one's own by who leads them, those that are late by who leads none", () =>
  withApp(async (app) => {
    const taken = async (who: string, name: string) => {
      expect(await home(app, who)).toContain(`href="${HOME}/${name}.csv"`);
      const csv = await (await app.get(`${HOME}/${name}.csv`, who)).text();
      return Papa.parse<string[]>(csv.trim()).data.slice(1);
    };
    const own = await taken("Ewan Laird", "own-actions");
    const listed = part(await home(app, "Ewan Laird"), "My actions");
    expect(own.length).toBe(Number(/^My actions (\d+)/.exec(listed.trim())?.[1]));
    for (const [, label, text] of own.slice(0, 12)) expect(listed).toContain(`${label} ${text}`);
    const late = await taken("Fiona Geddes", "late-actions");
    expect(late.every((row) => Number(row[5]) > 0)).toBe(true);
    expect((await app.get(`${HOME}/late-actions.csv`, "Ruaridh Munro")).status).not.toBe(200);
  }));
