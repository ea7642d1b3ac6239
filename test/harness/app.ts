import type { Hono } from "hono";
import type pg from "pg";
import { openAssets } from "../../src/app/assets.ts";
import { seedDemo } from "../../src/app/demo/seed-demo.ts";
import { openFrontDoor } from "../../src/app/front-door.tsx";
import type { House } from "../../src/app/house.ts";
import { permissionsOf } from "../../src/app/permissions.ts";
import { rooms } from "../../src/app/rooms.ts";
import { findPartnershipBySlug } from "../../src/modules/partnerships/index.ts";
import { findPersonOfAccount, listPeople } from "../../src/modules/people/index.ts";
import { readConfig } from "../../src/platform/config/config.ts";
import { connect, type Database } from "../../src/platform/database/database.ts";
import { openIdentity } from "../../src/platform/identity/identity.ts";
import { openSecrets } from "../../src/platform/identity/open-secrets.ts";
import { silentLog } from "../../src/platform/log/log.ts";
import { withScope, withService } from "../../src/platform/scope/open-scope.ts";
import type { Scope } from "../../src/platform/scope/scope.ts";
import { ownDatabase } from "./database.ts";

export const BASE_URL = "http://commonty.test";
/** The day of every test: a Monday. */
export const TODAY = new Date("2026-11-23T10:00:00Z");

/** The whole application on a database that forgets everything afterwards, with Strathbrae and Inverlairn in it. */
export interface TestApp {
  readonly app: Hono;
  readonly house: House;
  /** Work as a person of a partnership, with the permissions of their roles: how commands and stores are tested. */
  as<Answer>(who: string, work: (scope: Scope) => Promise<Answer>, partnership?: string): Promise<Answer>;
  /** The cookies of a person who signed in, by name; reused within the test. */
  signIn(who: string): Promise<string>;
  /** A page as somebody sees it; without a name, as a stranger. */
  get(path: string, who?: string): Promise<Response>;
  /** A form sent from a page of ours. Files are `File`s. */
  post(
    path: string,
    fields: Record<string, string | readonly string[] | File>,
    who?: string,
  ): Promise<Response>;
}

/** Opens the application within one transaction on a seeded database, gives it to `act`, and rolls everything back. */
export async function withApp<Answer>(
  act: (test: TestApp) => Promise<Answer>,
  now: Date = TODAY,
): Promise<Answer> {
  const client = await (await seededPool()).connect();
  const done: { answer?: Answer } = {};
  const undo = new Error("undo");
  try {
    await connect(client).transaction(async (database) => {
      done.answer = await act(testApp(houseOn(database, now)));
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  } finally {
    client.release();
  }
  return done.answer as Answer;
}

// Test files of one worker may each load this file anew; the worker's seeded database outlives them.
const shelf = globalThis as { commontySeeded?: Promise<pg.Pool> };

/** This worker's database with Strathbrae and Inverlairn in it: seeded once, for every test rolls back. */
function seededPool(): Promise<pg.Pool> {
  shelf.commontySeeded ??= ownDatabase().then(async ({ pool }) => {
    const client = await pool.connect();
    try {
      await seedDemo(houseOn(connect(client), TODAY));
    } finally {
      client.release();
    }
    return pool;
  });
  return shelf.commontySeeded;
}

function houseOn(database: Database, now: Date): House {
  const pool = { database, close: async () => {} };
  return {
    config: readConfig({ COMMONTY_BASE_URL: BASE_URL }, "test"),
    pool,
    identity: openIdentity(pool, { secret: "a secret for tests, long enough to be one", baseUrl: BASE_URL }),
    rooms,
    assets: openAssets({ css: "", script: "" }),
    tray: { mails: [] },
    // A fault of ours should be seen in the test that met it.
    log: { ...silentLog, fault: (message, error) => console.error(message, error) },
    now: () => now,
    secretFor: openSecrets("a secret for tests, long enough to be one"),
    oneClickKey: null,
  };
}

function testApp(house: House): TestApp {
  const app = openFrontDoor(house);
  const cookies = new Map<string, string>();
  const emailOf = (who: string) =>
    `${who.toLowerCase().replaceAll(" ", ".")}@${who === "Ruaridh Munro" ? "inverlairn" : "strathbrae"}.example`;
  const signIn = async (who: string) => {
    const known = cookies.get(who);
    if (known) return known;
    const set = await house.identity.signInAs(emailOf(who), new Headers());
    if (!set) throw new Error(`${who} cannot sign in`);
    const cookie = set.map((one) => one.split(";")[0]).join("; ");
    cookies.set(who, cookie);
    return cookie;
  };
  const headersOf = async (who: string | undefined): Promise<Record<string, string>> =>
    who ? { cookie: await signIn(who) } : {};
  return {
    app,
    house,
    signIn,
    async as(who, work, partnership = who === "Ruaridh Munro" ? "inverlairn" : "strathbrae") {
      const row = await withService(house.pool, (database) => findPartnershipBySlug(database, partnership));
      if (!row) throw new Error(`there is no ${partnership}`);
      const stranger = {
        partnership: row.id,
        actor: { kind: "public" } as const,
        permissions: new Set<never>(),
      };
      return withScope(house.pool, stranger, house.now(), async (scope) => {
        const person = (await listPeople(scope)).find(({ name }) => name === who);
        if (!person?.accountId) throw new Error(`${who} is nobody in ${partnership}`);
        const found = await findPersonOfAccount(scope, person.accountId);
        return work({
          ...scope,
          actor: { kind: "person", id: person.id, name: person.name, organisation: person.organisationId },
          permissions: permissionsOf(house.rooms, found?.roles ?? []),
        });
      });
    },
    async get(path, who) {
      return app.request(`${BASE_URL}${path}`, { headers: await headersOf(who) });
    },
    async post(path, fields, who) {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string | Blob);
      }
      return app.request(`${BASE_URL}${path}`, {
        method: "POST",
        body,
        headers: { ...(await headersOf(who)), origin: BASE_URL },
      });
    },
  };
}
