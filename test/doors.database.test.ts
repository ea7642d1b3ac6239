import { describe, expect, it } from "vitest";
import { doorsOf } from "../src/app/front-door.tsx";
import { permissionsOf } from "../src/app/permissions.ts";
import { rooms } from "../src/app/rooms.ts";
import { listPeople } from "../src/modules/people/index.ts";
import { revokeLinks } from "../src/modules/plans/personal-links/revoke-links.ts";
import { givenLink } from "../src/modules/plans/testing/given-link.ts";
import type { Door } from "../src/platform/web/door.ts";
import { addressOfDoor } from "./harness/address-of-door.ts";
import { type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";

const doors = doorsOf({ rooms });
const byLink = doors.filter(({ access }) => access === "byLink");
const atDesk = doors.filter(({ access }) => access !== "public" && access !== "byLink");
const open = doors.filter(({ access }) => access === "public");

/**
 * Nothing stands behind these for Strathbrae: it has no picture of its own, its evidence is links, the measure that the
 * addresses name is no number, and nobody was asked for comments on its first version.
 */
const EMPTY_HERE = [
  "/:partnership/logo",
  "/:partnership/evidence/:evidence",
  "/:partnership/actions/:action/measures/:measure/readings.csv",
  "/:partnership/actions/:action/measures/:measure/readings.xlsx",
  "/:partnership/plans/:plan/versions/:version/comments",
  "/:partnership/plans/:plan/versions/:version/comments.csv",
  "/:partnership/plans/:plan/versions/:version/comments.xlsx",
  "/:partnership/plans/:plan/consultation/words.csv",
  "/:partnership/plans/:plan/consultation/words.xlsx",
];

const ask = (test: TestApp, door: Door, address: string, who?: string) =>
  door.method === "GET" ? test.get(address, who) : test.post(address, { version: "1" }, who);

/** One link that opens the strategy to Ewan Laird, and those that open nothing, each with the partnership it is tried at. */
function personalLinks(test: TestApp) {
  return test.as("Morag Innes", async (scope) => {
    const personId = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird")?.id ?? "";
    const given = (expiresAt?: Date) =>
      givenLink(scope, { personId, actions: [8], ...(expiresAt ? { expiresAt } : {}) });
    const [open, ended, revoked] = [
      await given(),
      await given(new Date(scope.at.getTime() - 1)),
      await given(),
    ];
    await revokeLinks(scope, { id: revoked.id });
    return {
      open: open.secret,
      shut: {
        "one that never was": ["strathbrae", "4q7k2-mx3v8-00000-zzzzz-999999"],
        "one that has ended": ["strathbrae", ended.secret],
        "one that was revoked": ["strathbrae", revoked.secret],
        "another partnership's": ["inverlairn", open.secret],
      } as Readonly<Record<string, readonly [string, string]>>,
    };
  });
}

/** How much was said and written down, to see that nothing was. */
function standing(test: TestApp): Promise<unknown> {
  return test.as("Morag Innes", async ({ database }) => {
    const { rows } = await database.execute(
      "select (select count(*) from plans.update) as said, (select count(*) from ledger.entry) as written",
    );
    return rows;
  });
}

describe("every door", () => {
  it("is one of enough to be the whole house", () => {
    expect(atDesk.length).toBeGreaterThan(25);
    expect(open.length).toBeGreaterThan(5);
    expect(byLink.length).toBeGreaterThan(8);
  });

  it("of the desk sends a stranger to sign in", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      for (const door of atDesk) {
        const address = addressOfDoor(door, "strathbrae", things);
        const answer = await ask(test, door, address);
        expect([door.method, address, answer.status]).toEqual([door.method, address, 303]);
        expect(answer.headers.get("location")).toMatch(/^\/strathbrae\/sign-in\?back=/);
      }
    }));

  it("of one partnership's desk is shut to people of another", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      for (const door of atDesk) {
        const address = addressOfDoor(door, "strathbrae", things);
        const answer = await ask(test, door, address, "Ruaridh Munro");
        expect([door.method, address, answer.status]).toEqual([door.method, address, 403]);
        expect(await answer.text()).not.toMatch(/Morag|communications strategy/);
      }
    }));

  it("does not open one partnership's things under another's address", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      for (const door of atDesk.filter(({ path }) => path.split("/:").length > 2)) {
        const address = addressOfDoor(door, "inverlairn", things);
        const answer = await ask(test, door, address, "Ruaridh Munro");
        expect([door.method, address, [403, 404, 422].includes(answer.status)]).toEqual([
          door.method,
          address,
          true,
        ]);
        expect(await answer.text()).not.toMatch(/Morag|communications strategy/);
      }
      for (const door of open.filter(({ path }) => path.split("/:").length > 2)) {
        const answer = await test.get(addressOfDoor(door, "inverlairn", things));
        expect([door.path, answer.status]).toEqual([door.path, 404]);
      }
    }));

  it("opens to a viewer only what a viewer may", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      const held = permissionsOf(rooms, ["viewer"]);
      for (const door of atDesk) {
        const address = addressOfDoor(door, "strathbrae", things);
        const answer = await ask(test, door, address, "Sheena Watt");
        const may = door.access === "signedIn" || held.has(door.access as never);
        expect([door.method, address, answer.status < 500]).toEqual([door.method, address, true]);
        if (!may) expect([door.method, address, answer.status]).toEqual([door.method, address, 403]);
      }
    }));

  it("of the public pages is blind to cookies, and shows no person and no contact", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      for (const door of open) {
        const address = addressOfDoor(door, "strathbrae", things);
        const stranger = await test.get(address);
        const member = await test.get(address, "Morag Innes");
        expect([address, stranger.status]).toEqual([address, EMPTY_HERE.includes(door.path) ? 404 : 200]);
        expect(stranger.headers.get("set-cookie")).toBeNull();
        const text = await stranger.text();
        // Files of Word and Excel carry the moment at which they were made.
        if (!/\.(?:docx|xlsx)$/.test(door.path)) expect(await member.text()).toBe(text);
        if (stranger.status === 200 && stranger.headers.get("content-type")?.startsWith("text/html")) {
          expect([address, stranger.headers.get("etag") !== null]).toEqual([address, true]);
        }
        const names = /Morag Innes|Ewan Laird|Aisha Malik|Iain Rennie|@strathbrae\.example/;
        const said = address.endsWith("/accessibility")
          ? text.replaceAll("access@strathbrae.example", "")
          : text;
        expect([address, names.test(said)]).toEqual([address, false]);
      }
    }));

  it("behind a personal link opens to nobody but who holds it, whoever else is signed in", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      const links = await personalLinks(test);
      const before = await standing(test);
      for (const [which, [partnership, secret]] of Object.entries(links.shut)) {
        for (const door of byLink) {
          const address = addressOfDoor(door, partnership, { ...things, u: secret });
          for (const who of [undefined, "Morag Innes", "Ewan Laird"]) {
            const answer = await ask(test, door, address, who);
            // Whether there is one to be sent anew is told by mail, and to nobody else.
            const status = door.path.endsWith("/renewal") ? 200 : 410;
            expect([which, door.method, door.path, answer.status]).toEqual([
              which,
              door.method,
              door.path,
              status,
            ]);
            expect(await answer.text()).not.toMatch(/Laird|communications strategy/);
          }
        }
      }
      expect(await standing(test)).toEqual(before);
      // And to who holds it, only for what it was made for, from a network that has not tried so many that never were.
      await test.house.pool.database.execute("delete from identity.attempt");
      for (const door of byLink) {
        const own = await ask(test, door, addressOfDoor(door, "strathbrae", { ...things, u: links.open }));
        expect([door.path, own.status < 500 && own.status !== 410]).toEqual([door.path, true]);
        if (!door.path.includes("/:action")) continue;
        const other = addressOfDoor(door, "strathbrae", { ...things, u: links.open, actions: "3" });
        expect([door.path, (await ask(test, door, other)).status]).toEqual([door.path, 410]);
      }
    }));

  it("that changes something refuses a form from a page that is not ours", () =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      const cookie = await test.signIn("Morag Innes");
      for (const door of doors.filter(({ method }) => method === "POST")) {
        const address = addressOfDoor(door, "strathbrae", things);
        for (const origin of ["https://elsewhere.example", "null"]) {
          const answer = await test.app.request(`http://commonty.test${address}`, {
            method: "POST",
            headers: { cookie, origin, "content-type": "application/x-www-form-urlencoded" },
            body: "version=1",
          });
          expect([address, answer.status]).toEqual([address, 403]);
        }
      }
    }));
});
