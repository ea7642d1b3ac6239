import { describe, expect, it } from "vitest";
import { openFrontDoor } from "../src/app/front-door.tsx";
import { signInLetter } from "../src/app/sign-in-letter.ts";
import { connect } from "../src/platform/database/database.ts";
import { mayAskAgain } from "../src/platform/identity/attempt.store.ts";
import { openIdentity } from "../src/platform/identity/identity.ts";
import { silentLog } from "../src/platform/log/log.ts";
import type { Mail } from "../src/platform/mail/mail.ts";
import { emptyPostbox } from "../src/platform/mail/postman.ts";
import { withService } from "../src/platform/scope/open-scope.ts";
import { BASE_URL, type TestApp, TODAY, withApp } from "./harness/app.ts";
import { type OwnDatabase, ownDatabase } from "./harness/database.ts";
import { testBrowser } from "./harness/test-browser.ts";

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

/** What an answer tells to whoever looks at every byte of it. */
async function told(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => name !== "set-cookie");
  return JSON.stringify([answer.status, headers, await answer.text()]);
}

describe("nobody learns who has an account", () => {
  it("by asking for a link: the same bytes, the same headers, and the same rows written", () =>
    withApp(async (test) => {
      const rows = async () => {
        const answer = await withService(test.house.pool, (database) =>
          database.execute(
            "select (select count(*)::int from mail.message) as letters, (select count(*)::int from identity.attempt) as counted, (select count(*)::int from identity.verification) as secrets",
          ),
        );
        return answer.rows[0] as { letters: number; counted: number; secrets: number };
      };
      const asked = async (email: string) => {
        const before = await rows();
        const answer = await test.post("/strathbrae/sign-in", { email });
        const after = await rows();
        return {
          words: (await told(answer)).replaceAll(email, "…"),
          cookies: answer.headers.getSetCookie(),
          letters: after.letters - before.letters,
          counted: after.counted - before.counted,
          secrets: after.secrets - before.secrets,
        };
      };
      const known = await asked(MORAG);
      expect(known).toMatchObject({ letters: 1, counted: 2, secrets: 0, cookies: [] });
      expect(await asked("nobody@strathbrae.example")).toEqual(known);
    }));

  it("by asking for a passkey: everybody is asked for any of theirs, whoever types or says what", () =>
    withApp(async (test) => {
      const stranger = await testBrowser(test);
      const asked = async (path: string) => (await stranger.post(path)).json();
      const one = await asked("/strathbrae/sign-in/passkey/challenge");
      const other = await asked("/strathbrae/sign-in/passkey/challenge");
      expect(one.allowCredentials ?? []).toEqual([]);
      expect({ ...one, challenge: "" }).toEqual({ ...other, challenge: "" });
      expect(one.challenge).not.toBe(other.challenge);
      expect(one.userVerification).toBe("required");
    }));
});

describe("two servers on one database", () => {
  const houses = async (own: OwnDatabase) => {
    const pool = { database: connect(own.pool), close: async () => {} };
    const count = (key: string, at = TODAY) =>
      withService(pool, (database) => mayAskAgain(database, [key], at));
    return [count, count] as const;
  };

  it("serve each kind together no more than so many times, also after a restart", async () => {
    const own = await ownDatabase();
    try {
      const [one, other] = await houses(own);
      const kinds = [
        ["email:a", 5],
        ["address:a", 60],
        ["passkey:a", 60],
        ["provider:a", 60],
        ["invitation:a", 30],
        ["invitation-mail:a", 5],
        ["code-session:a", 5],
        ["code-account:a", 20],
        ["used-code:a", 1],
      ] as const;
      for (const [key, most] of kinds) {
        let served = 0;
        for (let round = 0; round < most; round += 1)
          if (await (round % 2 === 0 ? one : other)(key)) served += 1;
        const [restarted] = await houses(own);
        expect([key, served, await restarted(key)]).toEqual([key, most, false]);
      }
    } finally {
      await own.drop();
    }
  });

  it("forget what was asked a quarter of an hour ago, and wrong codes of an account only after a day", async () => {
    const own = await ownDatabase();
    try {
      const [count] = await houses(own);
      for (let round = 0; round < 5; round += 1) await count("email:a");
      for (let round = 0; round < 20; round += 1) await count("code-account:a");
      const later = (minutes: number) => new Date(TODAY.getTime() + minutes * 60_000);
      expect([await count("email:a", later(16)), await count("code-account:a", later(16))]).toEqual([
        true,
        false,
      ]);
      expect(await count("code-account:a", later(24 * 60 + 17))).toBe(true);
    } finally {
      await own.drop();
    }
  });
});
