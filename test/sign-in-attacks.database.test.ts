import { describe, expect, it } from "vitest";
import { openFrontDoor } from "../src/app/front-door.tsx";
import { signInLetter } from "../src/app/sign-in-letter.ts";
import { connect } from "../src/platform/database/database.ts";
import { mayAskAgain } from "../src/platform/identity/attempt.store.ts";
import { openIdentity } from "../src/platform/identity/identity.ts";
import { silentLog } from "../src/platform/log/log.ts";
import { emptyPostbox, type Mail } from "../src/platform/mail/postman.ts";
import { BASE_URL, type TestApp, TODAY, withApp } from "./harness/app.ts";
import { type OwnDatabase, ownDatabase } from "./harness/database.ts";

const MORAG = "morag.innes@strathbrae.example";

async function mailsOf(test: TestApp, house = test.house): Promise<Mail[]> {
  const mails: Mail[] = [];
  const composers = { "sign-in-link": signInLetter(house) };
  await emptyPostbox(house.pool, composers, async (mail) => void mails.push(mail), house.now, silentLog);
  return mails;
}

const ask = (test: TestApp, headers: Record<string, string>, origin = BASE_URL, app = test.app) =>
  app.request(`${origin}/strathbrae/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ email: MORAG, back: "/strathbrae/desk" }),
    headers: { origin: BASE_URL, ...headers },
  });

/** Until a connection to this database waits for a lock of another. */
async function someoneWaits(pool: OwnDatabase["pool"]): Promise<void> {
  for (;;) {
    const { rows } = await pool.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("asking for a link", () => {
  it("sends one with the service's own address, whatever host the request names", () =>
    withApp(async (test) => {
      await ask(
        test,
        { host: "elsewhere.example", "x-forwarded-host": "elsewhere.example" },
        "http://elsewhere.example",
      );
      const [mail] = await mailsOf(test);
      expect(mail?.text).toContain(`${BASE_URL}/strathbrae/sign-in/link/`);
      expect(`${mail?.text}${mail?.html}`).not.toContain("elsewhere.example");
    }));

  it("counts those who ask at the same moment, before the first of them is written down", async () => {
    const own = await ownDatabase();
    try {
      const database = connect(own.pool);
      const once = () => database.transaction((inner) => mayAskAgain(inner, [`email:${MORAG}`], TODAY));
      for (let round = 0; round < 4; round += 1) expect(await once()).toBe(true);
      const { fifth, sixth } = await database.transaction(async (inner) => {
        const fifth = await mayAskAgain(inner, [`email:${MORAG}`], TODAY);
        const sixth = once();
        // The sixth answers, or waits for the fifth: either way it has met it.
        await Promise.race([sixth, someoneWaits(own.pool)]);
        return { fifth, sixth: { answer: sixth } };
      });
      expect([fifth, await sixth.answer]).toEqual([true, false]);
    } finally {
      await own.drop();
    }
  });

  it("believes no visitor about his own address, and one proxy about one", () =>
    withApp(async (test) => {
      const served = async (trustedProxies: number, spoof: (round: number) => string) => {
        const house = { ...test.house, config: { ...test.house.config, trustedProxies } };
        const app = openFrontDoor(house);
        for (let round = 0; round < 62; round += 1) {
          await app.request(`${BASE_URL}/strathbrae/sign-in`, {
            method: "POST",
            body: new URLSearchParams({ email: `x${trustedProxies}-${round}@strathbrae.example` }),
            headers: { origin: BASE_URL, "x-forwarded-for": spoof(round) },
          });
        }
        const rows = await house.pool.database.execute(
          `select count(*)::int as count from mail.message where to_address like 'x${trustedProxies}-%'`,
        );
        return (rows.rows[0] as { count: number }).count;
      };
      expect(await served(0, (round) => `198.51.100.${round}`)).toBe(60);
      expect(await served(1, (round) => `198.51.100.${round}, 203.0.113.9`)).toBe(60);
    }));
});

describe("a session", () => {
  it("is a new one at each sign-in, whatever cookie came with it", () =>
    withApp(async (test) => {
      const planted = "better-auth.session_token=chosen.by-somebody-else";
      const [first, second] = [
        await test.house.identity.signInAs(MORAG, new Headers({ cookie: planted })),
        await test.house.identity.signInAs(MORAG, new Headers()),
      ];
      expect(first?.join()).not.toContain("chosen");
      expect(first?.[0]?.split(";")[0]).not.toBe(second?.[0]?.split(";")[0]);
      const forged = await test.app.request(`${BASE_URL}/strathbrae/desk`, { headers: { cookie: planted } });
      expect(forged.status).toBe(303);
    }));

  it("stands in a cookie that script cannot read and other sites do not send, and that https alone carries", () =>
    withApp(async (test) => {
      const cookieAt = async (baseUrl: string) => {
        const identity = openIdentity(test.house.pool, {
          secret: "a secret for tests, long enough to be one",
          baseUrl,
        });
        return (await identity.signInAs(MORAG, new Headers()))?.join("\n") ?? "";
      };
      const plain = await cookieAt("http://commonty.test");
      const safe = await cookieAt("https://commonty.test");
      for (const cookie of [plain, safe])
        expect(cookie).toMatch(/(?=.*HttpOnly)(?=.*SameSite=Lax)(?=.*Path=\/(?:;|$))/i);
      expect(plain).not.toMatch(/Secure/);
      expect(safe).toMatch(/^__Secure-[^\n]*; ?Secure/m);
    }));

  it("does not end by a link that somebody is made to follow", () =>
    withApp(async (test) => {
      expect((await test.get("/strathbrae/sign-out", "Morag Innes")).status).toBe(404);
      expect((await test.get("/strathbrae/desk", "Morag Innes")).status).toBe(200);
      const cookie = await test.signIn("Morag Innes");
      const foreign = await test.app.request(`${BASE_URL}/strathbrae/sign-out`, {
        method: "POST",
        headers: { cookie, origin: "https://elsewhere.example" },
      });
      expect(foreign.status).toBe(403);
    }));
});
