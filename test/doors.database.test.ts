import { describe, expect, it } from "vitest";
import { doorsOf } from "../src/app/front-door.tsx";
import { permissionsOf } from "../src/app/permissions.ts";
import { rooms } from "../src/app/rooms.ts";
import type { Door } from "../src/platform/web/door.ts";
import { addressOfDoor } from "./harness/address-of-door.ts";
import { type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";

const doors = doorsOf({ rooms });
const atDesk = doors.filter(({ access }) => access !== "public");
const open = doors.filter(({ access }) => access === "public");

/**
 * Nothing stands behind these for Strathbrae: it has no picture of its own, its evidence is links, and the measure that
 * the addresses name is no number.
 */
const EMPTY_HERE = [
  "/:partnership/logo",
  "/:partnership/evidence/:evidence",
  "/:partnership/actions/:action/measures/:measure/readings.csv",
  "/:partnership/actions/:action/measures/:measure/readings.xlsx",
];

const ask = (test: TestApp, door: Door, address: string, who?: string) =>
  door.method === "GET" ? test.get(address, who) : test.post(address, { version: "1" }, who);

describe("every door", () => {
  it("is one of enough to be the whole house", () => {
    expect(atDesk.length).toBeGreaterThan(25);
    expect(open.length).toBeGreaterThan(5);
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
