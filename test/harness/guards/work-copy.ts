import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Change } from "./breakage.ts";

export interface WorkCopy {
  readonly folder: string;
  /** Makes the changes, all or none; answers how to undo them. Throws where one does not fit the tree any more. */
  make(changes: readonly Change[]): () => void;
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

function make(folder: string, changes: readonly Change[]): () => void {
  // Everything is judged before anything is written, so that a breakage out of date leaves the copy whole.
  const afterThose = new Map<string, string | null>();
  const plans = changes.map((change) => {
    const plan = { path: join(folder, change.file), ...planned(folder, change, afterThose) };
    afterThose.set(change.file, plan.after);
    return plan;
  });
  const made: string[] = [];
  for (const { path, after } of plans) {
    const firstMade = mkdirSync(dirname(path), { recursive: true });
    if (firstMade !== undefined) made.push(firstMade);
    if (after === null) rmSync(path);
    else writeFileSync(path, after);
  }
  return () => {
    // Of several changes to one file, the first knows what stood there.
    for (const { path, was } of plans.toReversed()) {
      if (was === null) rmSync(path);
      else writeFileSync(path, was);
    }
    // An empty folder may be a fault of its own (a component without a file), so those go as well.
    for (const path of made) rmSync(path, { recursive: true });
  };
}

/**
 * What stands in the file and what would; throws, in a sentence, where the change does not fit the tree any more.
 * `afterThose`: what the changes before it make of their files.
 */
export function planned(
  folder: string,
  { file, find, replace }: Change,
  afterThose: ReadonlyMap<string, string | null> = new Map(),
): { was: string | null; after: string | null } {
  const path = join(folder, file);
  const inTree = () => (existsSync(path) ? readFileSync(path, "utf8") : null);
  const was = afterThose.has(file) ? (afterThose.get(file) ?? null) : inTree();
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
