import { expect, test } from "vitest";
import { withApp } from "../../../test/harness/app.ts";
import { listPeople } from "../../modules/people/index.ts";

const MINE = "/strathbrae/desk/permissions";

/** The words of one row of the page, tags left out. */
function rowOf(html: string, words: string): string {
  const row = html.split("<tr").find((one) => one.includes(words)) ?? "";
  return row.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

test("somebody sees what they may do, by which role, and who can what they cannot", () =>
  withApp(async (app) => {
    const html = await (await app.get(MINE, "Ewan Laird")).text();
    const own = rowOf(html, "Give updates and evidence on the actions that they or their organisation lead");
    expect(own).toContain("Yes as contributor of a partner, without an end");
    const closing = rowOf(html, "Close, reopen and cancel actions");
    expect(closing).toMatch(/ No (?:.*)Fiona Geddes and Morag Innes/);
  }));

test("everybody who is signed in sees their own, also whoever may only read", () =>
  withApp(async (app) => {
    expect((await app.get(MINE, "Sheena Watt")).status).toBe(200);
    expect((await app.get(`${MINE}/roles`, "Sheena Watt")).status).toBe(200);
    expect(await (await app.get(`${MINE}/roles.csv`, "Sheena Watt")).text()).toContain(
      "What it lets a person do,Partnership administrator",
    );
  }));

test("what another person may do is seen by who gives roles, and by nobody else", () =>
  withApp(async (app) => {
    const ewan = await app.as("Fiona Geddes", async (scope) =>
      (await listPeople(scope)).find(({ name }) => name === "Ewan Laird"),
    );
    const path = `/strathbrae/desk/set-up/people/${ewan?.id}/permissions`;
    const html = await (await app.get(path, "Fiona Geddes")).text();
    expect(html).toContain("What Ewan Laird may do here, and why");
    expect(
      await (await app.get(`/strathbrae/desk/set-up/people/${ewan?.id}`, "Fiona Geddes")).text(),
    ).toContain(path);
    expect((await app.get(path, "Morag Innes")).status).toBe(403);
    const csv = await (await app.get(`${path}.csv`, "Fiona Geddes")).text();
    expect(csv).toContain('Yes,"as contributor of a partner, without an end');
    expect((await app.get(`${path}.csv`, "Morag Innes")).status).toBe(403);
  }));

test("a refusal says what it needs in words, who can, and leads to why", () =>
  withApp(async (app) => {
    const answer = await app.get("/strathbrae/desk/set-up/partnership", "Ewan Laird");
    expect(answer.status).toBe(403);
    const html = await answer.text();
    expect(html).toContain("Change the partnership&#39;s name, look, words and reporting year");
    expect(html).toContain("Fiona Geddes can.");
    expect(html).toContain(`href="${MINE}#partnerships-partnership-change"`);
  }));

test("whoever has no role here today is told so, and led to what they can do, which is not the desk", () =>
  withApp(async (app) => {
    const pages = new Set<string>();
    await app.as("Fiona Geddes", ({ database }) =>
      database.execute("update people.role_grant set from_on = '2026-12-01' where role = 'viewer'"),
    );
    for (const who of ["Ruaridh Munro", "Sheena Watt"]) {
      const answer = await app.get("/strathbrae/desk", who);
      expect(answer.status).toBe(403);
      const html = await answer.text();
      expect(html).toContain("You are signed in, and have no role in Strathbrae today");
      expect(html).not.toContain('href="/strathbrae/desk"');
      expect(html).toContain('href="/strathbrae/account"');
      pages.add(html);
    }
    // Somebody whose role has yet to begin is told what a stranger is told, to the letter.
    expect(pages.size).toBe(1);
  }));

test("a stranger from another partnership is told neither words nor names", () =>
  withApp(async (app) => {
    const html = await (await app.get("/strathbrae/desk/set-up/partnership", "Ruaridh Munro")).text();
    expect(html).not.toMatch(/Fiona Geddes|It needs a role/);
  }));
