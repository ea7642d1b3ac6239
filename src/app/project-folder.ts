import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project: where `migrations/` lies, above this file in the sources and above the bundle in `dist/`. */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "migrations", "meta"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The folder with migrations/ is not above this program.");
    folder = above;
  }
  return folder;
}
