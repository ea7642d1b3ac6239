import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { barredNames } from "./harness/walls/furniture-walls.ts";
import { type House, readHouse } from "./harness/walls/house.ts";
import { longFiles } from "./harness/walls/house-walls.ts";
import { breachesIn, readSources, sayBreaches } from "./harness/walls.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Fewer than stand today: if the reading of the tree breaks, that must not look like a tidy house. */
const AT_LEAST = { files: 400, imports: 1500 };

describe("the house as it stands", () => {
  const house = readHouse(readSources(root));

  test("everything stands where it may", () => {
    expect(sayBreaches(breachesIn(house))).toBe("");
  });

  test("all of it was read", () => {
    const imports = [...house.files.values()].flatMap((file) => file.imports);
    expect(house.files.size).toBeGreaterThanOrEqual(AT_LEAST.files);
    expect(imports.filter((one) => one.kind === "file").length).toBeGreaterThanOrEqual(AT_LEAST.imports);
    tellLongFiles(house);
  });

  test("no file of tests or measurements has a name that says nothing", () => {
    const paths = ["test", "e2e"].flatMap((folder) => [...readSources(root, folder).keys()]);
    expect(paths.length).toBeGreaterThan(0);
    expect(sayBreaches(barredNames(paths))).toBe("");
  });
});

/** Beyond the soft limit a file is worth a look, and no more; the hard limit is one of the walls. */
function tellLongFiles(house: House): void {
  const long = longFiles(house).map((file) => `  ${file.lines} ${file.path}`);
  if (long.length > 0)
    console.info(
      `${long.length} files are beyond the soft limit (150 lines, views 200):\n${long.join("\n")}`,
    );
}
