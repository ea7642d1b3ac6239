import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = readFileSync(join(root, "package-lock.json"), "utf8");
const packages = Object.entries((JSON.parse(lock) as { packages: Record<string, Package> }).packages);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Package;
const wanted = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

// An address in the lock ties everybody to the registry of whoever ran `npm install`; .npmrc keeps it out.
test("the lock names no address that a package is fetched from", () => {
  expect(lock.split("\n").filter((line) => line.includes('"resolved"'))).toEqual([]);
});

test("the lock holds a checksum for every package", () => {
  expect(packages.length).toBeGreaterThan(100);
  const bare = packages.filter(([path, one]) => path !== "" && one.integrity === undefined);
  expect(bare.map(([path]) => path)).toEqual([]);
});

test("every dependency is wanted in exactly one version, and the lock holds that one", () => {
  expect(wanted.length).toBeGreaterThan(20);
  const locked = new Map(packages);
  const off = wanted.filter(([name, version]) => locked.get(`node_modules/${name}`)?.version !== version);
  expect(off).toEqual([]);
});
