import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { furnitureBreaches } from "./walls/furniture-walls.ts";
import { type Breach, type House, readHouse } from "./walls/house.ts";
import { houseBreaches } from "./walls/house-walls.ts";
import { importBreaches } from "./walls/import-walls.ts";
import { ruleBreaches } from "./walls/rule-walls.ts";
import { tradeBreaches } from "./walls/trade-walls.ts";

export type { Breach, House } from "./walls/house.ts";

/** Everything that stands where it may not, in a house given as path → source. Pure, so that a test can plant what it likes. */
export function findBreaches(sources: ReadonlyMap<string, string>): readonly Breach[] {
  return breachesIn(readHouse(sources));
}

export function breachesIn(house: House): readonly Breach[] {
  return [importBreaches, ruleBreaches, tradeBreaches, furnitureBreaches, houseBreaches].flatMap((wall) =>
    wall(house),
  );
}

/** `src/modules/plans/x.ts:3 imports: …`, one to a line. */
export function sayBreaches(breaches: readonly Breach[]): string {
  return breaches.map((one) => `${one.file}:${one.line} ${one.wall}: ${one.says}`).join("\n");
}

/** The files under a folder of the project, path from the root → source (TypeScript only; others are there by name). */
export function readSources(root: string, folder = "src"): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return new Map(
    paths.map((path) => [path, /\.tsx?$/.test(path) ? readFileSync(join(root, path), "utf8") : ""]),
  );
}
