import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";
import { findAccount } from "../../platform/identity/ensure-account.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { endServiceAdministrator } from "./end-service-administrator.ts";
import { makeServiceAdministrator } from "./make-service-administrator.ts";

const SIGNED_IN_AS = "Sheena Watt";
const EMAIL = "sheena.watt@strathbrae.example";

/** Somebody who looks after the service and has taken a second step. */
async function administrator({ house, signIn }: TestApp): Promise<void> {
  await makeServiceAdministrator(house, { email: EMAIL, name: SIGNED_IN_AS }, null);
  await signIn(SIGNED_IN_AS);
  await withService(house.pool, async (database) => {
    const account = await findAccount(database, EMAIL);
    await database.execute(sql`update identity.user set two_factor_enabled = true where id = ${account?.id}`);
    await database.execute(
      sql`update identity.session set second_factor_at = now() where user_id = ${account?.id}`,
    );
  });
}

const wish = {
  name: "Glenmore",
  slug: "glenmore",
  kind: "",
  adminName: "Rhona Kerr",
  adminEmail: "rhona.kerr@glenmore.example",
};

test("a stranger is sent to sign in, and whoever does not look after the service finds nothing", () =>
  withApp(async (app) => {
    expect((await app.get("/service")).headers.get("location")).toBe("/service/sign-in");
    const doors = await (await app.get("/service/sign-in")).text();
    expect(doors).toContain("/strathbrae/sign-in?back=%2Fservice");
    for (const who of ["Fiona Geddes", "Morag Innes", "Ruaridh Munro"]) {
      expect((await app.get("/service", who)).status).toBe(404);
      for (const path of ["partnerships", "second-steps", "administrators", "administrators/ends"])
        expect([who, path, (await app.post(`/service/${path}`, {}, who)).status]).toEqual([who, path, 404]);
    }
  }));

test("a second step is asked of everybody who looks after the service, before anything is shown", () =>
  withApp(async (app) => {
    await makeServiceAdministrator(app.house, { email: EMAIL, name: SIGNED_IN_AS }, null);
    const answer = await app.get("/service", SIGNED_IN_AS);
    expect(answer.headers.get("location")).toMatch(/^\/inverlairn\/account\/second-step\?back=/);
    const asked = await (await app.get(answer.headers.get("location") ?? "", SIGNED_IN_AS)).text();
    // Inverlairn lends its page, and asks nothing of anybody itself.
    expect(asked).toContain("It is asked of everybody who looks after this service, so that");
    expect(asked).not.toContain("Inverlairn asks");
    expect((await app.post("/service/partnerships", wish, SIGNED_IN_AS)).headers.get("location")).toMatch(
      /second-step/,
    );
  }));

test("they see numbers of every partnership, and no word that one of them wrote", () =>
  withApp(async (app) => {
    await administrator(app);
    const html = await (await app.get("/service", SIGNED_IN_AS)).text();
    expect(html).toContain("Strathbrae Community Planning Partnership");
    expect(html).toContain("Inverlairn Community Planning Partnership");
    expect(html).toMatch(/PostgreSQL \d+/);
    expect(html).not.toMatch(/Morag Innes|Ewan Laird|communications strategy/i);
  }));

test("looking after the service opens nothing of a partnership in which they hold no role", () =>
  withApp(async (app) => {
    await administrator(app);
    // A viewer of Strathbrae, who is nobody in Inverlairn.
    for (const path of ["", "/plans", "/set-up/people", "/permissions"])
      expect([path, (await app.get(`/inverlairn/desk${path}`, SIGNED_IN_AS)).status]).toEqual([path, 403]);
    // In their own they may do what their role says, and no more.
    expect((await app.get("/strathbrae/desk/set-up/people", SIGNED_IN_AS)).status).toBe(403);
  }));

test("they make a partnership with its first administrator, and it is written down who did", () =>
  withApp(async (app) => {
    await administrator(app);
    const answer = await app.post("/service/partnerships", wish, SIGNED_IN_AS);
    expect(answer.headers.get("location")).toBe("/service?said=made");
    expect((await app.get("/glenmore")).status).toBe(200);
    expect((await app.get("/glenmore/desk", SIGNED_IN_AS)).status).toBe(403);
    const html = await (await app.get("/service", SIGNED_IN_AS)).text();
    expect(html).toContain("Glenmore was made, with rhona.kerr@glenmore.example to set it up");
    const empty = await app.post("/service/partnerships", {}, SIGNED_IN_AS);
    expect(await empty.text()).toContain("Four things to put right");
    const again = await app.post("/service/partnerships", wish, SIGNED_IN_AS);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain("There is a partnership at this address already. Choose another");
  }));

test("they end the second step of a lost telephone, and of nobody else's", () =>
  withApp(async (app) => {
    await administrator(app);
    await app.signIn("Ewan Laird");
    await withService(app.house.pool, (database) =>
      database.execute(
        sql`update identity.user set two_factor_enabled = true where email like 'ewan.laird@%'`,
      ),
    );
    const end = (email: string) => app.post("/service/second-steps", { email }, SIGNED_IN_AS);
    expect((await end("nobody@strathbrae.example")).status).toBe(422);
    expect((await end("ewan.laird@strathbrae.example")).headers.get("location")).toBe(
      "/service?said=step-ended",
    );
  }));

test("one of two can be ended by the other, the last one by command alone", () =>
  withApp(async (app) => {
    await administrator(app);
    const end = (email: string) => app.post("/service/administrators/ends", { email }, SIGNED_IN_AS);
    expect((await end(EMAIL)).status).toBe(422);
    const other = { name: "Rhona Kerr", email: "rhona.kerr@strathbrae.example" };
    expect((await app.post("/service/administrators", other, SIGNED_IN_AS)).status).toBe(303);
    expect((await app.post("/service/administrators", other, SIGNED_IN_AS)).status).toBe(422);
    expect((await end(other.email)).headers.get("location")).toBe("/service?said=administrator-ended");
    expect(await endServiceAdministrator(app.house, EMAIL, null)).toMatchObject({ ok: true });
    expect((await app.get("/service", SIGNED_IN_AS)).status).toBe(404);
  }));
