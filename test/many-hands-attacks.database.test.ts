import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { demoDatabase } from "../e2e/seeded-database.ts";
import { openAssets } from "../src/app/assets.ts";
import { seedConsultation } from "../src/app/demo/seed-consultation.ts";
import { openFrontDoor } from "../src/app/front-door.tsx";
import type { House } from "../src/app/house.ts";
import { rooms } from "../src/app/rooms.ts";
import { findPartnershipBySlug } from "../src/modules/partnerships/index.ts";
import { listPeople } from "../src/modules/people/index.ts";
import { linkPaths } from "../src/modules/plans/personal-links/link-paths.ts";
import { replaceLink } from "../src/modules/plans/personal-links/replace-link.ts";
import { givenLink } from "../src/modules/plans/testing/given-link.ts";
import { readConfig } from "../src/platform/config/config.ts";
import { openPool, type Pool } from "../src/platform/database/database.ts";
import { openIdentity } from "../src/platform/identity/identity.ts";
import { openSecrets } from "../src/platform/identity/open-secrets.ts";
import { silentLog } from "../src/platform/log/log.ts";
import { enterPartnership, withScope, withService } from "../src/platform/scope/open-scope.ts";
import type { Scope } from "../src/platform/scope/scope.ts";
import { BASE_URL, type TestApp, TODAY, withApp } from "./harness/app.ts";
import type { OwnDatabase } from "./harness/database.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";
import { readPage } from "./harness/read-page.ts";

const DESK = "/strathbrae/desk";
/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const OWN = 8;

const idOf = (scope: Scope, name: string) =>
  listPeople(scope).then((people) => people.find((one) => one.name === name)?.id ?? "");

/** The fields of the form on a page that goes to an address with this end, as they stand there. */
async function fieldsOf(test: TestApp, page: string, end: string, who: string) {
  const { forms } = readPage(await (await test.get(page, who)).text());
  const form = forms.find(({ action }) => action.endsWith(end));
  if (!form) throw new Error(`${page} has no form to ${end}`);
  const typed: Record<string, string> = {};
  for (const { name, kind, value, chosen } of form.fields)
    if (!["radio", "checkbox", "button"].includes(kind) || (chosen && !(name in typed))) typed[name] = value;
  return typed;
}

describe("a personal link whose action is somebody else’s now", () => {
  it("shows nothing of what is said of it since, and of what is asked", () =>
    withApp(async (test) => {
      const { secret } = await test.as("Morag Innes", async (scope) =>
        givenLink(scope, { personId: await idOf(scope, "Ewan Laird"), actions: [OWN] }),
      );
      const page = async () => (await test.get(linkPaths.action("strathbrae", secret, OWN))).text();
      const edit = `${DESK}/actions/${OWN}/edit`;
      const typed = await fieldsOf(test, edit, "/edit", "Fiona Geddes");
      const moved = await test.post(
        edit,
        { ...typed, lead: "Strathbrae Council", answering: "" },
        "Fiona Geddes",
      );
      expect(moved.status).toBe(303);
      const said = { status: "at-risk", audience: "partners", done: "Secretwords of the Council" };
      expect((await test.post(`${DESK}/actions/${OWN}/updates`, said, "Morag Innes")).status).toBe(303);
      const seen = await page();
      expect(seen).toContain("Somebody else");
      expect(seen).not.toContain("Secretwords");
    }));
});

/** Until a connection to this database waits for a lock of another. */
async function someoneWaits(own: OwnDatabase): Promise<void> {
  for (;;) {
    const { rows } = await own.pool.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("a new link that is asked for twice at the same moment", () => {
  it("is sent once", async () => {
    const own = await demoDatabase();
    const pool = openPool(own.connection);
    try {
      const row = await withService(pool, (database) => findPartnershipBySlug(database, "strathbrae"));
      const who = { partnership: row?.id ?? "", permissions: new Set<never>() };
      const as = <Answer>(work: (scope: Scope) => Promise<Answer>) =>
        withScope(pool, { ...who, actor: { kind: "public" } }, TODAY, work);
      const { secret } = await as(async (scope) => {
        await scope.database.execute(
          "update plans.ask set state = 'open', update_id = null, ended_at = null",
        );
        const link = { personId: await idOf(scope, "Ewan Laird"), actions: [OWN], expiresAt: scope.at };
        return givenLink(scope, { ...link, digestId: crypto.randomUUID() });
      });
      const second = await as(async (scope) => {
        await replaceLink(scope, secret);
        const second = as((other) => replaceLink(other, secret));
        await someoneWaits(own);
        return { second };
      });
      await second.second;
      const letters = await pool.database.transaction(async (database) => {
        await enterPartnership(database, "");
        return database.execute(sql`select 1 from mail.message where kind = 'personal-link'`);
      });
      expect(letters.rows).toHaveLength(1);
    } finally {
      await pool.close();
      await own.drop();
    }
  });
});

describe("numbers and moments that no page of ours sends", () => {
  it("are refused, and no fault of ours", () =>
    withApp(async (test) => {
      await seedConsultation(test.house);
      const who = "Fiona Geddes";
      const aisha = await test.as("Morag Innes", (scope) => idOf(scope, "Aisha Malik"));
      for (const version of ["99999999999", "-99999999999", "2147483648"]) {
        const sent = { lastOn: "today", version };
        const answer = await test.post(`${DESK}/set-up/people/${aisha}/leaving`, sent, who);
        expect([version, answer.status]).toEqual([version, 422]);
      }
      const plan = await test.as("Morag Innes", async ({ database }) => {
        const { rows } = await database.execute(sql`
          select p.number as plan, c.id as comment from plans.comment c
          join plans.consultation k on k.id = c.consultation_id join plans.plan_version v on v.id = k.version_id
          join plans.plan p on p.id = v.plan_id where c.state = 'shown' limit 1`);
        return rows[0] as { plan: number; comment: string } | undefined;
      });
      const at = `${DESK}/plans/${plan?.plan}/versions/1/comments/${plan?.comment}/answer`;
      for (const answered of ["9e15", "8.64e15", "8000000000000000", "253402300800000", "253402300799999"]) {
        const answer = await test.post(at, { answered, outcome: "noted", answer: "Thank you" }, who);
        expect([answered, [303, 409].includes(answer.status)]).toEqual([answered, true]);
      }
    }));

  it("and a title as long as a file’s name leave a plan that can be taken away", () =>
    withApp(async (test) => {
      const title = `${"a".repeat(99)}😀 and more`;
      const typed = await fieldsOf(test, `${DESK}/plans/new`, "/plans/new", "Fiona Geddes");
      const made = await test.post(
        `${DESK}/plans/new`,
        { ...typed, title, kind: "improvement" },
        "Fiona Geddes",
      );
      expect(made.headers.get("location")).toContain("/plans/2");
      for (const file of ["plan.docx", "plan.csv", "plan.json", "comparison.csv"])
        expect([file, (await test.get(`${DESK}/plans/2/${file}`, "Fiona Geddes")).status]).toEqual([
          file,
          200,
        ]);
    }));
});

describe("a thing of another partnership", () => {
  it("is none in the forms of a consultation, a board, a meeting, a merger or a handing over", () =>
    withApp(async (test) => {
      await seedConsultation(test.house);
      const theirs = await planInNumbers(test);
      const who = "Ruaridh Munro";
      const desk = "/inverlairn/desk";
      const began = await test.post(`${desk}/plans/new`, { title: "Our own", kind: "improvement" }, who);
      expect(began.status).toBe(303);
      const rows = async () => {
        const { rows } = await test.house.pool.database.execute(sql`
          select count(*)::int as count, md5(string_agg(l::text, '' order by l::text)) as all from ledger.entry l
          where partnership_id = (select id from partnerships.partnership where slug = 'strathbrae')`);
        return rows[0];
      };
      const before = await rows();
      const typed = await fieldsOf(test, `${desk}/plans/1/edit`, "/plans/1/edit", who).catch(() => ({
        version: "1",
      }));
      const { version = "1" } = typed as Record<string, string>;
      const own = await test.as(who, (scope) => idOf(scope, who));
      const tries: readonly (readonly [string, Record<string, string>])[] = [
        ["plans/1/approving-board", { version, board: theirs.groups ?? "" }],
        [
          "plans/1/edit",
          {
            ...typed,
            title: "Ours",
            kind: "improvement",
            version,
            movesGroup: theirs.groups ?? "",
            movesGroupId: theirs.groups ?? "",
          },
        ],
        [`set-up/people/${own}/handing-over`, { to: theirs.people ?? "", on: "today" }],
        [`set-up/people/${theirs.people}/handing-over`, { to: own, on: "today" }],
        [`set-up/people/${theirs.people}/leaving`, { lastOn: "today", version: "1" }],
        [`set-up/people/${theirs.people}/roles`, { role: "viewer", fromOn: "today" }],
        [`set-up/people/${theirs.people}/invitation`, {}],
        [`set-up/organisations/${theirs.organisations}/ending`, { way: "end", on: "today" }],
        [`personal-links/${theirs["personal-links"]}/revocation`, {}],
        [`people/${theirs.people}/personal-links`, {}],
        [`plans/1/rounds/${theirs.rounds}/asks/${theirs.asks}/asking-again`, {}],
        [`plans/1/rounds/${theirs.rounds}/asks/${theirs.asks}/taking-back`, {}],
        [`plans/1/rounds/${theirs.rounds}/people/${theirs.people}/link-revocation`, {}],
        [`actions/8/moves/${theirs.moves}/answer`, { verdict: "refuse", words: "No" }],
        [`actions/8/moves/${theirs.moves}/withdrawal`, {}],
        [`actions/8/notes/${theirs.notes}/removal`, {}],
        ["plans/2/versions/1/withdrawal", { steps: "2", endReason: "Ours" }],
        [
          "plans/2/versions/1/decision",
          {
            steps: "2",
            decision: "returned",
            decidedBy: theirs.groups ?? "",
            metOn: "1 November 2026",
            said: "x",
          },
        ],
      ];
      for (const [path, fields] of tries) {
        const answer = await test.post(`${desk}/${path}`, fields, who);
        const isDone = answer.status === 303 && !path.endsWith("/edit");
        expect([path, answer.status, isDone || answer.status >= 500]).toEqual([path, answer.status, false]);
        expect(await answer.text()).not.toMatch(/Morag|Strathbrae Council|communications strategy/);
      }
      expect(await rows()).toEqual(before);
      const { rows: named } = await test.house.pool.database.execute(
        sql`select 1 from plans.plan p join governance."group" g on g.id in (p.moves_group_id, p.approving_group_id, p.watched_by_group_id, p.owner_group_id) where g.partnership_id <> p.partnership_id`,
      );
      expect(named).toEqual([]);
    }));
});

/** A house as it is served, on connections of its own. */
function houseOn(pool: Pool): House {
  const secret = "a secret for tests, long enough to be one";
  return {
    config: readConfig({ COMMONTY_BASE_URL: BASE_URL }, "test"),
    pool,
    identity: openIdentity(pool, { secret, baseUrl: BASE_URL }),
    rooms,
    assets: openAssets({ css: "", script: "" }),
    tray: { mails: [] },
    log: silentLog,
    now: () => TODAY,
    secretFor: openSecrets(secret),
    oneClickKey: null,
  };
}

describe("whoever asks for public pages by the hundred", () => {
  it("holds up nobody who signs in or works, and is told to come back where too many wait", async () => {
    const own = await demoDatabase();
    const pool = openPool(own.connection);
    const blocker = await own.pool.connect();
    try {
      const app = openFrontDoor(houseOn(pool));
      const get = (path: string) => app.request(`${BASE_URL}${path}`);
      // Every public page reads versions, and no other page waits for them.
      await blocker.query("begin");
      await blocker.query("lock table plans.plan_version in access exclusive mode");
      const flood = Array.from({ length: 510 }, () => get("/strathbrae/plans/9/plan.json"));
      await someoneWaits(own);
      expect((await get("/strathbrae/sign-in")).status).toBe(200);
      expect((await get("/health")).status).toBe(200);
      await blocker.query("commit");
      const statuses = new Set((await Promise.all(flood)).map(({ status }) => status));
      // There is no such plan, which is found out quickly once nobody stands in the way.
      expect([...statuses].sort()).toEqual([404, 503]);
    } finally {
      blocker.release(true);
      await pool.close();
      await own.drop();
    }
  });
});
