import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../../", import.meta.url));

/** A file or folder beside the project that tests may read; null, and said loudly, where it is not there. */
export function sharedPath(...steps: string[]): string | null {
  const path = join(project, "..", "shared", ...steps);
  if (existsSync(path)) return path;
  console.warn(
    `NOT CHECKED: ${join("..", "shared", ...steps)} is not there, so what this test reads cannot be read.`,
  );
  return null;
}

/** Files in such a folder with this ending. */
export function sharedFiles(
  ending: string,
  ...steps: string[]
): { name: string; path: string; bytes: Buffer }[] {
  const folder = sharedPath(...steps);
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
}

/** A fixture of the project. */
export function fixture(name: string): Buffer {
  return readFileSync(join(project, "test", "fixtures", "papers", name));
}
