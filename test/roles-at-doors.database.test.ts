import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { seedNewcomers } from "../src/app/demo/seed-newcomers.ts";
import { type TestApp, TODAY, withApp } from "./harness/app.ts";
import { NARROWED, walkPages } from "./harness/walk-pages.ts";

/** One person of each role (domain B18). */
const PEOPLE = [
  "Fiona Geddes",
  "Morag Innes",
  "Iain Rennie",
  "Calum Drever",
  "Catriona Ross",
  "Ewan Laird",
  "Sheena Watt",
  "Kirsty Farquhar",
  "Rowan Tait",
  "Neil Guthrie",
  "Effie Lamont",
] as const;

const CONTACT = /[\w.]+@strathbrae\.example/g;

interface Walk {
  /** Pages that were seen. */
  readonly looked: readonly string[];
  /** What a page offers and is refused to who takes it up. */
  readonly refused: readonly string[];
  /** Where somebody's address stands, but for their own on the page on which they look after their sign-in. */
  readonly addresses: readonly string[];
}

const walks = new Map<string, Promise<Walk>>();

/** Walks the desk as somebody, once for all that is asked of it: it is the longest of all tests. */
function walkedBy(who: string): Promise<Walk> {
  const known = walks.get(who);
  if (known) return known;
  const walk = withApp(async (test) => {
    await seedNewcomers(test.house);
    const doors = new Set<string>();
    const refused: string[] = [];
    const addresses: string[] = [];
    const mine = `${who.toLowerCase().replace(" ", ".")}@strathbrae.example`;
    // Where they look after their sign-in and choose when mail comes to them, they read their own.
    const own = [`/strathbrae/account: ${mine}`, `/strathbrae/desk/mail: ${mine}`];
    const look: Parameters<typeof walkPages>[2] = async (where, { forms }, html) => {
      for (const [address] of html.matchAll(CONTACT)) {
        const found = `${where}: ${address}`;
        if (!own.includes(found) && !found.endsWith("access@strathbrae.example")) addresses.push(found);
      }
      for (const { action, method } of forms) {
        // Whoever signs out, here or everywhere, sees nothing more.
        if (method !== "post" || /sign-(?:in|out)$|\/account\/sessions/.test(action) || doors.has(action))
          continue;
        doors.add(action);
        if ((await test.post(action, {}, who)).status === 403) refused.push(`${where}: ${action}`);
      }
    };
    const looked = await walkPages(test, ["/strathbrae/desk"], look, { who, ofAKind: 1, leaveOut: NARROWED });
    return { looked, refused, addresses };
  });
  walks.set(who, walk);
  return walk;
}

describe("what a page offers somebody", () => {
  it.each(PEOPLE)(
    "is what they may do: no link and no form of theirs leads to a refusal (%s)",
    async (who) => {
      const { looked, refused } = await walkedBy(who);
      expect(refused).toEqual([]);
      expect(looked.length).toBeGreaterThan(12);
    },
  );
});

describe("people's contact details", () => {
  it.each(PEOPLE.slice(4))(
    "are on no page and in no file of the desk for %s, who may not read them",
    async (who) => {
      expect((await walkedBy(who)).addresses).toEqual([]);
    },
  );

  it("are on the page of a person for who may", () =>
    withApp(async (test) => {
      const found: string[] = [];
      const look = (_: string, __: unknown, html: string) => {
        for (const [address] of html.matchAll(CONTACT)) found.push(address);
      };
      await walkPages(test, ["/strathbrae/desk/set-up/people"], look, { who: "Calum Drever", ofAKind: 1 });
      expect(found.length).toBeGreaterThan(0);
    }));
});

/** The number of an action that this organisation leads, and of one that it does not. */
async function actionsOf(test: TestApp, organisation: string): Promise<{ own: number; other: number }> {
  return test.as("Morag Innes", async ({ database }) => {
    const rows = await database.execute(sql`
      select a.number, bool_or(o.name = ${organisation}) as own, bool_or(g.stands_for_all) as of_all
      from plans.action a join plans.lead l on l.action_id = a.id
      left join partnerships.organisation o on o.id = l.organisation_id
      left join governance."group" g on g.id = l.group_id
      where a.status in ('not-started', 'in-progress', 'at-risk') group by a.number order by a.number`);
    const actions = rows.rows as { number: number; own: boolean | null; of_all: boolean | null }[];
    const own = actions.find((action) => action.own)?.number;
    const other = actions.find((action) => !action.own && !action.of_all)?.number;
    if (!own || !other) throw new Error("the demo has no such actions");
    return { own, other };
  });
}

describe("a contributor", () => {
  const update = { status: "in-progress", done: "We met.", audience: "partners" };

  it("says how an action goes that their organisation leads, and of no other", () =>
    withApp(async (test) => {
      const { own, other } = await actionsOf(test, "Strathbrae Third Sector Interface");
      const desk = "/strathbrae/desk/actions";
      expect((await test.post(`${desk}/${own}/updates`, update, "Ewan Laird")).status).toBe(303);
      for (const [path, fields] of [
        ["updates", update],
        ["evidence", { value: "3", audience: "partners" }],
        ["evidence", { file: new File(["bytes"], "a.txt"), audience: "public" }],
      ] as const) {
        const answer = await test.post(`${desk}/${other}/${path}`, { ...fields }, "Ewan Laird");
        expect([path, answer.status]).toEqual([path, 403]);
        expect(await answer.text()).toMatch(/Morag Innes.* can\./);
      }
    }));

  it("does not look at evidence, close, publish, or change words, whatever the form", () =>
    withApp(async (test) => {
      const { own } = await actionsOf(test, "Strathbrae Third Sector Interface");
      for (const path of [
        `actions/${own}/closure`,
        `actions/${own}/cancellation`,
        `actions/${own}/edit`,
        "plans/1/publication",
        "plans/1/withdrawal",
        "plans/1/edit",
        "imports/new",
        "groups",
        "set-up/people",
      ]) {
        const answer = await test.post(
          `/strathbrae/desk/${path}`,
          { version: "1", reason: "long enough" },
          "Ewan Laird",
        );
        expect([path, answer.status]).toEqual([path, 403]);
      }
    }));

  it("may no more on the day after their role ended, and nothing on the day before it begins", () =>
    withApp(async (test) => {
      const { own } = await actionsOf(test, "Strathbrae Third Sector Interface");
      const days = async (from: string, to: string | null) => {
        await test.as("Fiona Geddes", async ({ database }) => {
          await database.execute(sql`
            update people.role_grant set from_on = ${from}, to_on = ${to}
            where person_id = (select id from people.person where name = 'Ewan Laird')`);
        });
        const page = await test.get(`/strathbrae/desk/actions/${own}`, "Ewan Laird");
        const said = await test.post(`/strathbrae/desk/actions/${own}/updates`, update, "Ewan Laird");
        return [page.status, said.status];
      };
      expect(TODAY.toISOString().slice(0, 10)).toBe("2026-11-23");
      expect(await days("2026-01-01", "2026-11-22")).toEqual([403, 403]);
      expect(await days("2026-11-24", null)).toEqual([403, 403]);
      expect(await days("2026-11-23", "2026-11-23")).toEqual([200, 303]);
    }));
});
