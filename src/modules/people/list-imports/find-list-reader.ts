import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The entry of the process that reads a list: beside the bundle where one runs, else the source. An absolute path. */
export function findListReader(): string {
  const bundled = fileURLToPath(new URL("./list-reader.js", import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL("./child.ts", import.meta.url));
}
