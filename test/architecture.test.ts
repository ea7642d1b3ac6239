import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { barredNames } from "./harness/walls/furniture-walls.ts";
import { readHouse } from "./harness/walls/house.ts";
import { longFiles } from "./harness/walls/house-walls.ts";
import { breachesIn, readSources, sayBreaches } from "./harness/walls.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Fewer than stand today: if the reading of the tree breaks, that must not look like a tidy house. */
const AT_LEAST = { files: 60, imports: 120 };

describe("the house as it stands", () => {
  const house = readHouse(readSources(root));

  test("everything stands where it may", () => {
    expect(sayBreaches(breachesIn(house))).toBe("");
  });

  test("all of it was read", () => {
    const imports = [...house.files.values()].flatMap((file) => file.imports);
    expect(house.files.size).toBeGreaterThanOrEqual(AT_LEAST.files);
    expect(imports.filter((one) => one.kind === "file").length).toBeGreaterThanOrEqual(AT_LEAST.imports);
  });

  test("no file of tests or measurements has a name that says nothing", () => {
    const paths = ["test", "e2e"].flatMap((folder) => [...readSources(root, folder).keys()]);
    expect(paths.length).toBeGreaterThan(0);
    expect(sayBreaches(barredNames(paths))).toBe("");
  });

  test("files beyond the soft limit are told, and none is beyond the hard one", () => {
    const long = longFiles(house);
    if (long.length > 0) {
      const lines = long.map((file) => `  ${file.lines} ${file.path}`).join("\n");
      console.info(`${long.length} files are beyond the soft limit (150 lines, views 200):\n${lines}`);
    }
    expect(long.filter((file) => file.lines > 300)).toEqual([]);
  });
});
