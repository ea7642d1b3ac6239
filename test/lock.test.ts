import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
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

/**
 * The typesetter's programs for other machines than ours: they were not to be had where the lock was written, so that
 * their checksums are not known. None of them is fetched on a machine of another kind (decision 0017).
 */
const UNKNOWN = [
  "android-arm-eabi",
  "android-arm64",
  "darwin-arm64",
  "darwin-x64",
  "linux-arm-gnueabihf",
  "linux-arm64-gnu",
  "linux-arm64-musl",
  "win32-arm64-msvc",
  "win32-x64-msvc",
].map((machine) => `node_modules/@myriaddreamin/typst-ts-node-compiler-${machine}`);

test("the lock holds a checksum for every package", () => {
  expect(packages.length).toBeGreaterThan(100);
  const bare = packages.filter(([path, one]) => path !== "" && one.integrity === undefined);
  expect(bare.map(([path]) => path)).toEqual(UNKNOWN);
});

test("what has no checksum is an extra for machines of one kind, and for no machine that tests run on", () => {
  const locked = new Map(packages);
  for (const path of UNKNOWN) {
    const { optional, os, cpu } = locked.get(path) ?? {};
    expect([path, optional]).toEqual([path, true]);
    expect([path, os?.includes("linux") && cpu?.includes("x64")]).toEqual([path, false]);
  }
});

test("every dependency is wanted in exactly one version, and the lock holds that one", () => {
  expect(wanted.length).toBeGreaterThan(20);
  const locked = new Map(packages);
  const off = wanted.filter(([name, version]) => locked.get(`node_modules/${name}`)?.version !== version);
  expect(off).toEqual([]);
});
