import { existsSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/**
 * The folders and files a child may read to run this entry. Built code lies in one folder; from source it is the
 * project's `src` and its packages. Never the project's folder as a whole, where papers and the database may lie.
 */
export function codeOf(entry: string): string[] {
  const root = projectOf(entry);
  const manifest = root === null ? [] : [join(root, "package.json")];
  if (!entry.endsWith(".ts")) return [folder(dirname(entry)), ...manifest];
  if (root === null) return [folder(dirname(entry))];
  const packages = join(root, "node_modules");
  // Packages may lie elsewhere and only be linked to.
  const real = existsSync(packages) ? [folder(packages), folder(realpathSync(packages))] : [];
  return [folder(join(root, "src")), ...new Set(real), ...manifest];
}

/** The nearest folder upwards that has a package.json; Node reads from it how the entry is to be taken. */
function projectOf(entry: string): string | null {
  for (let at = dirname(entry); ; at = dirname(at)) {
    if (existsSync(join(at, "package.json"))) return at;
    if (at === dirname(at)) return null;
  }
}

function folder(path: string): string {
  return path.endsWith(sep) ? path : path + sep;
}
