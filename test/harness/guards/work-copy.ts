import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Change } from "./breakage.ts";

export interface WorkCopy {
  readonly folder: string;
  /** Makes the changes, all or none; answers how to undo them. Throws where one does not fit the tree any more. */
  make(changes: readonly Change[]): Promise<() => void>;
  remove(): void;
}

const LEFT_OUT = new Set(["node_modules", ".git", "dist", "test-results", ".commonty", "coverage"]);

/** The tree as it stands, saved or not, in a folder of its own; the packages are linked, not copied. */
export function copyTree(root: string): WorkCopy {
  const folder = mkdtempSync(join(tmpdir(), "commonty-guards-"));
  // The database's own account must be able to pass through.
  chmodSync(folder, 0o755);
  cpSync(root, folder, { recursive: true, filter: (path) => path === root || !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    make: (changes) => make(folder, changes),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function make(folder: string, changes: readonly Change[]): Promise<() => void> {
  const before = changes.map((change) => ({
    ...change,
    path: join(folder, change.file),
    ...planned(folder, change),
  }));
  for (const { path, after } of before) {
    await mkdir(dirname(path), { recursive: true });
    if (after === null) rmSync(path);
    else writeFileSync(path, after);
  }
  return () => {
    for (const { path, was } of before) {
      if (was === null) rmSync(path);
      else writeFileSync(path, was);
    }
  };
}

function planned(
  folder: string,
  { file, find, replace }: Change,
): { was: string | null; after: string | null } {
  const path = join(folder, file);
  const was = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (find === null && replace !== null) {
    if (was !== null) throw new Error(`${file} is there already`);
    return { was, after: replace };
  }
  if (was === null) throw new Error(`${file} is not there`);
  if (find === null || replace === null) return { was, after: null };
  const pieces = was.split(find);
  if (pieces.length !== 2)
    throw new Error(`“${find.trim()}” stands ${pieces.length - 1} times in ${file}, not once`);
  return { was, after: pieces.join(replace) };
}
