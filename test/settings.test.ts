import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/platform/config/config.ts";
import { readPages } from "./harness/pages.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** The names that the schema judges: what the program really listens to. */
const known = [...read("src/platform/config/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  ([, name = ""]) => name,
);

/** The rows of the table of settings: name and default. */
const told = new Map(
  [...read("docs/operations/settings.md").matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)].map(
    ([, name = "", preset = ""]) => [name, preset.replaceAll("`", "")],
  ),
);

describe("the page of settings", () => {
  test("tells every setting there is, and no other", () => {
    expect(known.length).toBeGreaterThan(9);
    expect([...told.keys()].sort()).toEqual([...known].sort());
  });

  test("tells the defaults that hold", () => {
    const config = readConfig({}, "serve");
    expect({
      PORT: told.get("PORT"),
      HOST: told.get("HOST"),
      COMMONTY_BASE_URL: told
        .get("COMMONTY_BASE_URL")
        ?.replace("HOST", config.host)
        .replace("PORT", String(config.port)),
      COMMONTY_TRUSTED_PROXIES: told.get("COMMONTY_TRUSTED_PROXIES"),
      COMMONTY_DATA: resolve(told.get("COMMONTY_DATA") ?? ""),
      COMMONTY_MAIL_FROM: told.get("COMMONTY_MAIL_FROM"),
    }).toEqual({
      PORT: String(config.port),
      HOST: config.host,
      COMMONTY_BASE_URL: config.baseUrl,
      COMMONTY_TRUSTED_PROXIES: String(config.trustedProxies),
      COMMONTY_DATA: config.dataFolder,
      COMMONTY_MAIL_FROM: config.mail.from,
    });
  });

  test("gives an example that is taken", () => {
    const lines = /An example:\n+```\n([\s\S]*?)```/.exec(read("docs/operations/settings.md"))?.[1] ?? "";
    const example = Object.fromEntries(
      lines
        .trim()
        .split("\n")
        .map((line) => [
          line.slice(0, line.indexOf("=")),
          line.slice(line.indexOf("=") + 1).replaceAll('"', ""),
        ]),
    );
    expect(Object.keys(example).length).toBeGreaterThan(5);
    expect(readConfig(example, "serve").baseUrl).toBe("https://plans.example.scot");
  });
});

test("the page of council accounts gives an example that is taken", () => {
  const [, json = ""] = /```json\n([\s\S]*?)```/.exec(read("docs/operations/council-accounts.md")) ?? [];
  expect(readConfig({ COMMONTY_PROVIDERS: json }, "serve").providers).toMatchObject([
    { name: "council", domains: ["strathbrae.example"], trustsEmail: true, partnerships: ["strathbrae"] },
  ]);
  expect(() => readConfig({ COMMONTY_PROVIDERS: "nonsense" }, "serve")).toThrow("must be a list in JSON");
});

describe("every page", () => {
  test("names only settings that there are", () => {
    const named = readPages().flatMap(({ path, text }) =>
      [...text.matchAll(/\bCOMMONTY_[A-Z_]+\b/g)].map(([name]) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ name }) => !known.includes(name))).toEqual([]);
  });
});
