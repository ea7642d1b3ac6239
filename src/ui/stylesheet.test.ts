import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { DESIGN_SYSTEM, DESIGN_SYSTEM_CLASSES, joinStylesheet, STYLESHEET_FILES } from "./stylesheet.ts";

const texts = STYLESHEET_FILES.map((path) => readFileSync(path, "utf8"));

test("every stylesheet of ours is in the list, once", () => {
  const found = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => `src/ui/${path.replaceAll("\\", "/")}`);
  expect(found.length).toBeGreaterThan(20);
  expect(STYLESHEET_FILES.filter((path) => path !== DESIGN_SYSTEM).toSorted()).toEqual(found.toSorted());
});

test("pages fetch nothing through it: no imports, no web fonts, no pictures but those written into it", () => {
  for (const [index, text] of texts.entries()) {
    const path = STYLESHEET_FILES[index];
    expect(text, path).not.toMatch(/@import|@font-face|expression\(/);
    for (const [, target] of text.matchAll(/url\(\s*["']?([^"')]+)/g)) {
      expect(target?.startsWith("data:image/") || target?.startsWith("#"), `${path}: ${target}`).toBe(true);
    }
  }
});

test("joined, it has no comments and loses no rule of ours", () => {
  const joined = joinStylesheet(texts);
  expect(joined).not.toContain("/*");
  expect(joined).not.toContain("sourceMappingURL");
  const count = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").split("{").length - 1;
  const ours = texts.slice(1).reduce((sum, text) => sum + count(text), 0);
  expect(count(joinStylesheet(["", ...texts.slice(1)]))).toBe(ours);
});

test("of the design system it has the rules of the classes that our markup has, and of no others", () => {
  const markup = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/(?:^ui\/(?:trim-)?stylesheet|\.test\.)/.test(path))
    .map((path) => readFileSync(`src/${path}`, "utf8"))
    .join("\n");
  const used = new Set([...markup.matchAll(/\bds_[a-z][\w-]*/g)].map(([name]) => name));
  expect([...used].toSorted()).toEqual(DESIGN_SYSTEM_CLASSES.toSorted());
  const [designSystem = ""] = texts;
  const trimmed = joinStylesheet([designSystem]);
  for (const name of DESIGN_SYSTEM_CLASSES.filter((one) => designSystem.includes(`.${one}`)))
    expect(trimmed, name).toContain(`.${name}`);
  expect(trimmed.length).toBeLessThan(designSystem.length / 2);
});

test("braces are even in every file, so that none swallows the next", () => {
  for (const [index, text] of texts.entries()) {
    expect(text.split("{").length, STYLESHEET_FILES[index]).toBe(text.split("}").length);
  }
});

test("is at most half of the 60 kB that the first view of a page may weigh, compressed", () => {
  expect(gzipSync(joinStylesheet(texts), { level: 9 }).length).toBeLessThan(30_000);
});
