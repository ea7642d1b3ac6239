import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "../src/app/commands/run-command.ts";
import { codeOf, isThere, linksOf, machinePathsIn, type Page, pathsIn, readPages } from "./harness/pages.ts";

const pages = readPages();
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Each page with what is wrong on it; empty where all is well. */
function wrong(find: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));
}

describe("the pages of the project", () => {
  test("are seen, the guide and the pages of operations among them", () => {
    const paths = pages.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(35);
    expect(paths).toEqual(expect.arrayContaining(["README.md", "docs/operations/settings.md"]));
    expect(paths.filter((path) => path.startsWith("docs/guide/")).length).toBeGreaterThan(6);
  });

  test("lead only to pages and pictures that are there", () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(60);
    expect(wrong((page) => linksOf(page).filter((path) => !isThere(path)))).toEqual([]);
  });

  test("show pictures that are there, each of them used, and light enough to clone", () => {
    const folder = "docs/guide/pictures";
    const shown = new Set(pages.flatMap(linksOf).filter((path) => path.startsWith(`${folder}/`)));
    const files = readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`);
    expect(files.length).toBeGreaterThan(15);
    expect(files.toSorted()).toEqual([...shown].toSorted());
    const bytes = files.map((path) => statSync(new URL(`../${path}`, import.meta.url)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * 1024 * 1024);
  });

  test("name no place on a machine", () => {
    expect(wrong(machinePathsIn)).toEqual([]);
  });

  test("name only files of ours that are there", () => {
    const named = (page: Page) => (page.path === "STYLE.md" ? [] : pathsIn(page));
    expect(pages.flatMap(named).length).toBeGreaterThan(25);
    expect(wrong((page) => named(page).filter((path) => !isThere(path)))).toEqual([]);
  });

  test("name only npm scripts that there are", () => {
    const scripts = (page: Page) =>
      codeOf(page).flatMap((line) => [
        ...[...line.matchAll(/\bnpm run (?:--\S+ )*([\w:-]+)/g)].map(([, name = ""]) => name),
        ...[...line.matchAll(/\bnpm (start|test)\b/g)].map(([, name = ""]) => name),
      ]);
    expect(pages.flatMap(scripts)).toEqual(expect.arrayContaining(["demo", "start", "test", "build"]));
    expect(wrong((page) => scripts(page).filter((name) => !(name in manifest.scripts)))).toEqual([]);
  });

  test("write the commands of commonty as they are taken", async () => {
    const usages = await usagesOfCommands();
    expect(usages.size).toBeGreaterThan(4);
    const mistakes = (page: Page) =>
      codeOf(page).flatMap((line) => {
        const [, name, rest = ""] = /(?:^|\bnpx |bin\/)commonty ([a-z][\w-]*)(.*)$/.exec(line) ?? [];
        if (name === undefined) return [];
        const usage = usages.get(name);
        if (usage === undefined) return [`there is no commonty ${name}`];
        const options = rest.match(/(?<=\s)--[a-z-]+/g) ?? [];
        return options
          .filter((option) => !usage.includes(option))
          .map((option) => `${name} takes no ${option}`);
      });
    expect(wrong(mistakes)).toEqual([]);
    const told = pages.flatMap(codeOf).join("\n");
    expect([...usages.keys()].filter((name) => !told.includes(`commonty ${name}`))).toEqual([]);
  });
});

describe("a page with mistakes", () => {
  const page: Page = {
    path: "docs/guide/made-up.md",
    text: "See [there](../nowhere.md#here), [this](made-up.md), `src/nowhere.ts` and /home/morag/plan.docx.\n```\nnpm run dance\n```\n",
  };

  test("is found out", () => {
    expect(linksOf(page)).toEqual(["docs/nowhere.md", "docs/guide/made-up.md"]);
    expect(pathsIn(page)).toEqual(["src/nowhere.ts"]);
    expect(machinePathsIn(page)).toEqual(["/home/morag/plan.docx."]);
    expect(codeOf(page)).toContain("npm run dance");
  });
});

/** Each command with its usage, as the command itself prints them. */
async function usagesOfCommands(): Promise<ReadonlyMap<string, string>> {
  const printed: string[] = [];
  await runCommand(["help"], { out: (text) => printed.push(text), complain: () => {} });
  const lines = printed.join("").match(/^ {2}commonty .+$/gm) ?? [];
  return new Map(lines.map((line) => [line.trim().split(" ")[1] ?? "", line]));
}
