import { type AddressInfo, createServer } from "node:net";
import type { Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { tick } from "../src/app/clock/tick.ts";
import { openHouse } from "../src/app/open-house.ts";
import { serve } from "../src/app/serve.ts";
import { readConfig } from "../src/platform/config/config.ts";
import { silentLog } from "../src/platform/log/log.ts";
import { openPage, type PageWish } from "../test/harness/browser.ts";
import { freshBundle } from "./fresh-bundle.ts";
import { type Letter, openPostOffice } from "./post-office.ts";
import { demoDatabase, START } from "./seeded-database.ts";

/** The service as it serves people, with Strathbrae and Inverlairn in it; whatever a test does there is its own. */
export interface DemoHouse {
  readonly url: string;
  /** A browser page of somebody who is signed in; without a name, of a stranger. Addresses begin at the slash. */
  visit(wish?: Omit<PageWish, "baseUrl"> & { readonly as?: string }): Promise<Page>;
  /** Lets the clock do what is due now: asks people and writes the mails of the day. */
  tick(): Promise<void>;
  /** Sets the clock forward by so many days. */
  passDays(days: number): void;
  /** Sends what waits in the post, and gives all the letters that ever came, oldest first. */
  collectLetters(): Promise<readonly Letter[]>;
}

/**
 * Opens the real service on loopback, on a copy of the filled demo and with a mail server of its own, for one test.
 * Its clock starts on Monday 23 November 2026, 10:00, and runs. A fault of the service fails the test. `named` gives it a
 * name instead of a number, as passkeys want; `settings` are more of those that it reads.
 */
export async function openDemoHouse({
  named = false,
  settings = {},
}: {
  readonly named?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
} = {}): Promise<DemoHouse> {
  const [database, post, port] = await Promise.all([
    demoDatabase(),
    openPostOffice(),
    freePort(),
    freshBundle(),
  ]);
  const config = readConfig(
    {
      HOST: "127.0.0.1",
      PORT: String(port),
      COMMONTY_DATA: inject("testDatabase").scratch,
      COMMONTY_DATABASE_URL: addressOf(database.connection),
      COMMONTY_SECRET: "a secret for journeys, long enough to be one",
      COMMONTY_SMTP_URL: post.url,
      ...(named ? { COMMONTY_BASE_URL: `http://localhost:${port}` } : {}),
      ...settings,
    },
    "test",
  );
  const faults: string[] = [];
  const log = {
    ...silentLog,
    fault: (message: string, error: unknown, facts?: Record<string, unknown>) => {
      faults.push(`${message} ${JSON.stringify(facts ?? {})}: ${(error as Error).stack ?? String(error)}`);
    },
  };
  const opened = performance.now();
  let passed = 0;
  const open = await openHouse(
    config,
    log,
    () => new Date(START.getTime() + passed + performance.now() - opened),
  );
  const server = await serve(open);
  onTestFinished(async () => {
    await server.stop();
    await Promise.all([post.close(), database.drop()]);
    if (faults.length > 0) throw new Error(`The service had faults:\n${faults.join("\n")}`);
  });
  return {
    url: server.url,
    async visit({ as, ...wish } = {}) {
      const page = await openPage({ ...wish, baseUrl: server.url });
      page.context().setDefaultTimeout(MOST_PATIENCE_MS);
      if (as === undefined) return page;
      const set = await open.house.identity.signInAs(emailOf(as), new Headers());
      if (!set) throw new Error(`${as} cannot sign in`);
      await page.context().addCookies(set.map((line) => ({ ...nameAndValue(line), url: server.url })));
      return page;
    },
    async tick() {
      await tick(open.house, open.house.now());
    },
    passDays(days) {
      passed += days * 24 * 60 * 60 * 1000;
    },
    async collectLetters() {
      await open.deliver();
      return post.letters;
    },
  };
}

/** After this a test fails that waits for something on a page. */
const MOST_PATIENCE_MS = 15_000;

function emailOf(who: string): string {
  const home = who === "Ruaridh Munro" ? "inverlairn" : "strathbrae";
  return `${who.toLowerCase().replaceAll(" ", ".")}@${home}.example`;
}

function nameAndValue(line: string): { name: string; value: string } {
  const pair = line.split(";")[0] ?? "";
  const at = pair.indexOf("=");
  return { name: pair.slice(0, at), value: pair.slice(at + 1) };
}

/** The address form of a connection, as it stands in settings. */
function addressOf(connection: Awaited<ReturnType<typeof demoDatabase>>["connection"]): string {
  if (connection.connectionString !== undefined) return connection.connectionString;
  const { host = "", port = 5432, user = "", database = "", password } = connection;
  const asked = new URLSearchParams({ host, port: String(port), user, password: String(password) });
  return `postgres:///${database}?${asked}`;
}

/** A port that is free now: the service has to know its own address before it listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise<void>((resolve, reject) => probe.once("listening", resolve).once("error", reject));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
